import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ExplorerEntityDocument } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { EmptyState } from '../../parts/EmptyState';
import { ErrorState } from '../../parts/ErrorState';
import { Go } from '../../parts/Go';
import { Loading } from '../../parts/Loading';
import { useAsOf } from '../../state/as-of';
import { useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { entityPath, useHref } from '../../state/url';
import { namesIn } from '../../words/names';
import type { ViewProps } from '../table';
import { Claims } from './Claims';
import './entity.css';
import { Events } from './Events';
import { type EntityNode, Head } from './Head';
import { Metrics } from './Metrics';
import { NotShown } from './NotShown';
import { Relations } from './Relations';

const words = {
  none: ['There is no such entity', '没有这个实体'],
  noneHint: [
    (id: string) => `Nothing in the graph has the id ${id}. Search finds entities by any of their names.`,
    (id: string) => `图谱中没有 id 为 ${id} 的实体。可以用任意名称搜索。`,
  ],
  notThen: [
    (id: string, date: string) => `As of ${date} no source had named ${id}. Choose a later date.`,
    (id: string, date: string) => `截至 ${date}，还没有来源提到 ${id}。请选择更晚的日期。`,
  ],
  search: ['Search for it', '搜索'],
  relations: ['Links', '关联'],
  metrics: ['Figures', '数据'],
  events: ['Events', '事件'],
  claims: ['Claims', '论断'],
  sections: ['On this page', '本页内容'],
  nothing: ['The sources say nothing more of it.', '来源中没有更多关于它的内容。'],
} as const;

/** One entity: what it is called, what it is, and all that sources say of it. */
export default function Entity({ params }: ViewProps) {
  const id = params.id ?? '';
  const t = useWords(words);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const { data, stale, loading, error, retry } = useAsk(ExplorerEntityDocument, { id });
  const node = stale ? undefined : data?.node;
  const entity = node && 'kind' in node ? (node as EntityNode) : undefined;
  useOwnAddress(id, entity?.id);
  const [ready, setReady] = useState<ReadonlySet<string>>(new Set());
  useTitle(entity && namesIn(entity, language).main);
  if (error && !entity)
    return (
      <div className="page">
        <ErrorState whole error={error} retry={retry} />
      </div>
    );
  if (!entity && loading) return <Loading />;
  if (!entity)
    return (
      <div className="page">
        <h1>{t.none}</h1>
        <EmptyState hint={asOf ? t.notThen(id, asOf) : t.noneHint(id)}>
          <Go to="/search" params={{ q: id.replace(/^[a-z]+:/, '').replaceAll('-', ' ') }}>
            {t.search}
          </Go>
        </EmptyState>
      </div>
    );
  const sections = [
    { name: 'relations', title: t.relations, count: entity.relations.totalCount, Part: Relations },
    { name: 'metrics', title: t.metrics, count: entity.metrics.totalCount, Part: Metrics },
    { name: 'events', title: t.events, count: entity.events.totalCount, Part: Events },
    { name: 'claims', title: t.claims, count: entity.claims.totalCount, Part: Claims },
  ].filter(({ count }) => count > 0);
  return (
    <article className="page entity">
      <Head entity={entity} />
      {sections.every(({ name }) => ready.has(`${entity.id} ${name}`)) && <NotShown />}
      {sections.length === 0 && <EmptyState hint={t.nothing} />}
      {sections.length > 1 && (
        <nav className="entity-sections no-print" aria-label={t.sections}>
          {sections.map(({ name, title, count }) => (
            <a key={name} href={`#${name}`}>
              {title} <span className="muted">{count}</span>
            </a>
          ))}
        </nav>
      )}
      {sections.map(({ name, title, count, Part }) => (
        <section key={name} id={name} aria-labelledby={`${name}-title`}>
          <h2 id={`${name}-title`}>
            {title} <span className="muted">{count}</span>
          </h2>
          <Part
            key={entity.id}
            id={entity.id}
            total={count}
            ready={() => setReady((all) => new Set(all).add(`${entity.id} ${name}`))}
          />
        </section>
      ))}
    </article>
  );
}

/** What was merged into another is found under its old id: then the address becomes that of the other. */
function useOwnAddress(asked: string, found: string | undefined): void {
  const href = useHref();
  const [, navigate] = useLocation();
  useEffect(() => {
    if (found && found !== asked) navigate(href(entityPath(found)), { replace: true });
  }, [asked, found, href, navigate]);
}
