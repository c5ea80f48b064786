import {
  ExplorerRelationCountsDocument,
  ExplorerRelationsDocument,
  type RelationRowFragment,
  type RelationType,
} from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { usePages } from '../../api/use-pages';
import { ErrorState } from '../../parts/ErrorState';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { useScrollToAnchor } from '../../state/anchor';
import { pick, useLanguage, useWords } from '../../state/language';
import { useParam } from '../../state/url';
import { RELATION_GROUPS, RELATIONS } from '../../words/relations';
import { groupLinks } from './group-links';
import { LinkList } from './LinkList';
import { type SectionProps, useReady } from './section';

/** The largest page that the API gives. */
const PAGE = 100;

const words = {
  all: ['All', '全部'],
  types: ['Which links', '关联类型'],
} as const;

/** Its links with other entities, by meaning. One with more than a page of them can be narrowed to a type. */
export function Relations({ id, total, ready }: SectionProps) {
  const isHub = total > PAGE;
  const [param] = useParam('links');
  const type = isHub && param in RELATIONS ? (param as RelationType) : undefined;
  const pages = usePages(
    ExplorerRelationsDocument,
    { id, filter: type ? { type: { eq: type } } : null, first: PAGE },
    ({ node }) => (node && 'relations' in node ? node.relations : undefined),
  );
  useScrollToAnchor(pages.nodes !== undefined);
  useReady(pages.nodes?.length, ready);
  return (
    <>
      {isHub && <TypeChoice id={id} total={total} />}
      {pages.error && <ErrorState error={pages.error} retry={pages.retry} />}
      {!pages.nodes && !pages.error && <Loading />}
      {pages.nodes && <Groups id={id} links={pages.nodes} />}
      <More pages={pages} />
    </>
  );
}

/** How many links there are of each type, and the way to only these. */
function TypeChoice({ id, total }: Pick<SectionProps, 'id' | 'total'>) {
  const t = useWords(words);
  const language = useLanguage();
  const [chosen, choose] = useParam('links');
  const { data } = useAsk(ExplorerRelationCountsDocument, { id });
  const counts = data?.node && 'DEVELOPS' in data.node ? data.node : undefined;
  const types = RELATION_GROUPS.flatMap((group) => group.types).filter((type) => (counts?.[type].totalCount ?? 0) > 0);
  return (
    <fieldset className="choice no-print">
      <legend className="visually-hidden">{t.types}</legend>
      <button type="button" aria-pressed={chosen === ''} onClick={() => choose(undefined)}>
        {t.all} <span className="muted">{total}</span>
      </button>
      {types.map((type) => (
        <button key={type} type="button" aria-pressed={chosen === type} onClick={() => choose(type)}>
          {pick(RELATIONS[type].out, language)} <span className="muted">{counts?.[type].totalCount}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Groups({ id, links }: { readonly id: string; readonly links: readonly RelationRowFragment[] }) {
  const language = useLanguage();
  const groups = groupLinks(id, links);
  return RELATION_GROUPS.map(({ title, types }) => {
    const within = groups.filter((group) => types.includes(group.type));
    if (within.length === 0) return null;
    return (
      <div key={title[0]} className="links-section">
        <h3>{pick(title, language)}</h3>
        <dl>
          {within.map((group) => (
            <LinkList key={`${group.type} ${group.direction}`} group={group} />
          ))}
        </dl>
      </div>
    );
  });
}
