import type { ReactNode } from 'react';
import { EntityLink } from '../../parts/EntityLink';
import { EvidenceDetail } from '../../parts/Evidence';
import { Go } from '../../parts/Go';
import { pick, useLanguage, useWords } from '../../state/language';
import { factPath } from '../../state/url';
import { KINDS } from '../../words/kinds';
import './detail.css';
import { LinkLine } from './LinkLine';
import { type Entity, type Graph, type Link, linksByEnd } from './model';

const words = {
  selected: ['Selected', '所选内容'],
  nothing: ['Select an entity or a link to see what the sources say of it.', '选择实体或关联，查看来源中的说法。'],
  links: [
    (shown: number, all: number) => (shown === all ? `Links: ${all}` : `Links: ${shown} shown of ${all}`),
    (shown: number, all: number) => (shown === all ? `关联：${all}` : `关联：显示 ${shown} / ${all}`),
  ],
  fact: ['Page of this link', '此关联的页面'],
} as const;

interface DetailProps {
  readonly graph: Graph;
  readonly selected: string;
  /** What can be done with an entity that is selected. */
  readonly actions?: (entity: Entity) => ReactNode;
}

/** What is selected: an entity with its links, or all that links two entities with the evidence of each. */
export function Detail({ graph, selected, actions }: DetailProps) {
  const t = useWords(words);
  const entity = graph.entities.get(selected);
  const link = graph.links.get(selected);
  return (
    <section className="graph-detail" aria-label={t.selected}>
      {entity ? (
        <EntityDetail entity={entity} graph={graph} actions={actions?.(entity)} />
      ) : link ? (
        <LinksDetail link={link} graph={graph} />
      ) : (
        <p className="muted">{t.nothing}</p>
      )}
    </section>
  );
}

function EntityDetail({
  entity,
  graph,
  actions,
}: {
  readonly entity: Entity;
  readonly graph: Graph;
  readonly actions: ReactNode;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const links = linksByEnd(graph).get(entity.id) ?? [];
  return (
    <>
      <p className="kind">{pick(KINDS[entity.kind], language)}</p>
      <h2>
        <EntityLink entity={entity} />
      </h2>
      {entity.description && <p>{entity.description}</p>}
      {actions}
      <h3>{t.links(links.length, entity.relations.totalCount)}</h3>
      <ul className="graph-detail-links">
        {links.map((link) => (
          <li key={link.id}>
            <LinkLine link={link} entities={graph.entities} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LinksDetail({ link, graph }: { readonly link: Link; readonly graph: Graph }) {
  const t = useWords(words);
  const ends = (of: Link) => [of.source.id, of.target.id].sort().join(' ');
  const others = [...graph.links.values()].filter((each) => each !== link && ends(each) === ends(link));
  return [link, ...others].map((each) => (
    <div key={each.id} className="graph-detail-link">
      <h2>
        <LinkLine link={each} entities={graph.entities} bare />
      </h2>
      <EvidenceDetail fact={each} />
      <p>
        <Go to={factPath(each.id)}>{t.fact}</Go>
      </p>
    </div>
  ));
}
