import { type EntityKind, ExplorerSearchDocument, type ExplorerSearchQuery } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { EmptyState } from '../../parts/EmptyState';
import { EntityLink } from '../../parts/EntityLink';
import { ErrorState } from '../../parts/ErrorState';
import { Highlighted } from '../../parts/Highlighted';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { useWords } from '../../state/language';
import { langOf } from '../../words/names';

const words = {
  none: [
    'Nothing has such a name. Try fewer letters, the name in the other language, pinyin or its initials, or all kinds.',
    '没有这样的名称。可减少字数、换用另一种语言、拼音或首字母，或查找全部类别。',
  ],
} as const;

type Edge = ExplorerSearchQuery['search']['edges'][number];

interface ResultsProps {
  readonly text: string;
  readonly kind: EntityKind | undefined;
}

export function Results({ text, kind }: ResultsProps) {
  const t = useWords(words);
  const pages = usePages(
    ExplorerSearchDocument,
    { text: text.slice(0, 200), kinds: kind ? [kind] : null, first: 20 },
    ({ search }) => ({ ...search, nodes: search.edges }),
  );
  if (pages.error && !pages.nodes) return <ErrorState error={pages.error} retry={pages.retry} />;
  if (!pages.nodes) return <Loading />;
  if (pages.nodes.length === 0) return <EmptyState hint={t.none} />;
  return (
    <>
      <ol className="search-list">
        {pages.nodes.map((edge) => (
          <Found key={edge.node.id} edge={edge} />
        ))}
      </ol>
      <More pages={pages} />
    </>
  );
}

function Found({ edge: { node, highlights } }: { readonly edge: Edge }) {
  const inDescription = highlights.find(({ field }) => field === 'DESCRIPTION');
  const inNames = highlights.filter(({ field }) => field !== 'DESCRIPTION');
  return (
    <li>
      <EntityLink entity={node} withKind />
      <p className="search-where">
        {inNames.map(({ text, ranges }) => (
          <span key={text} lang={langOf(text)}>
            <Highlighted text={text} ranges={ranges} />
          </span>
        ))}
      </p>
      {node.description && (
        <p className="muted">
          <Highlighted text={node.description} ranges={inDescription?.ranges ?? []} />
        </p>
      )}
    </li>
  );
}
