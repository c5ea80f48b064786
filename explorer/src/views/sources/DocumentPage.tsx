import type { ReactNode } from 'react';
import { type EntityNameFragment, ExplorerSourceDocument, type ExplorerSourceQuery } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { Address } from '../../parts/Address';
import { EmptyState } from '../../parts/EmptyState';
import { EntityLink } from '../../parts/EntityLink';
import { ErrorState } from '../../parts/ErrorState';
import { Evidence } from '../../parts/Evidence';
import { Go } from '../../parts/Go';
import { Loading } from '../../parts/Loading';
import { useAsOf } from '../../state/as-of';
import { useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { entityPath } from '../../state/url';
import { langOf, namesIn } from '../../words/names';
import { languageName, valueWord } from '../../words/properties';
import { Statements } from './Statements';

const words = {
  back: ['All sources', '全部来源'],
  none: ['There is no such document', '没有这份文献'],
  noneHint: [
    (id: string) => `The graph has no document with the id ${id}.`,
    (id: string) => `图谱中没有 id 为 ${id} 的文献。`,
  ],
  notThen: [
    (id: string, date: string) => `As of ${date} the graph did not know the document ${id}. Choose a later date.`,
    (id: string, date: string) => `截至 ${date}，图谱中还没有文献 ${id}。请选择更晚的日期。`,
  ],
  publisher: ['Publisher', '发布者'],
  published: ['Published', '发布日期'],
  undated: ['no date known', '日期不详'],
  language: ['Language', '语言'],
  url: ['Address', '网址'],
  aliases: ['Also called', '又称'],
  partOf: ['Part of', '所属整体'],
  parts: ['Parts', '组成部分'],
  data: ['Data from', '数据来源'],
  related: ['Further reading', '延伸阅读'],
  entity: ['What others say of this document', '关于此文献的内容'],
  cites: ['Draws on', '引用的文献'],
  citedBy: ['Drawn on by', '引用它的文献'],
  first: [
    (shown: number, total: number) => `The first ${shown} of ${total}.`,
    (shown: number, total: number) => `共 ${total} 份，仅列出前 ${shown} 份。`,
  ],
  citesNone: ['As far as the graph knows, on no other document.', '就图谱所知，没有引用其他文献。'],
  citedByNone: ['As far as the graph knows, by no other document.', '就图谱所知，没有被其他文献引用。'],
} as const;

type Source = NonNullable<ExplorerSourceQuery['document']>;

/** A document: what it is, how it is tied to others, and all that it says. */
export function DocumentPage({ id }: { readonly id: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const { data, stale, loading, error, retry } = useAsk(ExplorerSourceDocument, { id });
  const source = stale ? undefined : data?.document;
  useTitle(source ? namesIn(source, language).main : undefined);
  if (error && !source) return <ErrorState whole error={error} retry={retry} />;
  if (!source && loading) return <Loading />;
  if (!source)
    return (
      <>
        <h1>{t.none}</h1>
        <EmptyState hint={asOf ? t.notThen(id, asOf) : t.noneHint(id)}>
          <Go to="/sources">{t.back}</Go>
        </EmptyState>
      </>
    );
  return (
    <>
      <Head source={source} />
      <div className="sources-ties">
        <Ties title={t.cites} none={t.citesNone} ties={source.cites} />
        <Ties title={t.citedBy} none={t.citedByNone} ties={source.citedBy} />
      </div>
      <Statements document={source.id} />
    </>
  );
}

function Head({ source }: { readonly source: Source }) {
  const t = useWords(words);
  const language = useLanguage();
  const { main, other } = namesIn(source, language);
  const rows: readonly (readonly [string, ReactNode] | false)[] = [
    source.publisher.nodes.length > 0 && [t.publisher, <Names key="publisher" entities={source.publisher.nodes} />],
    [t.published, source.published ?? <span className="muted">{t.undated}</span>],
    source.language != null && [t.language, languageName(source.language, language)],
    source.url != null && [t.url, <Address key="url" url={source.url} />],
    source.aliases.length > 0 && [t.aliases, source.aliases.join(language === 'zh' ? '；' : '; ')],
    source.partOf.nodes.length > 0 && [t.partOf, <Names key="whole" entities={source.partOf.nodes} />],
    source.parts.nodes.length > 0 && [t.parts, <Names key="parts" entities={source.parts.nodes} />],
    source.dataSources.nodes.length > 0 && [t.data, <Names key="data" entities={source.dataSources.nodes} />],
    source.relatedDocuments.nodes.length > 0 && [
      t.related,
      <Names key="related" entities={source.relatedDocuments.nodes} />,
    ],
  ];
  return (
    <header>
      <p className="no-print">
        <Go to="/sources">← {t.back}</Go>
      </p>
      <p className="kind">{source.documentKind && valueWord(source.documentKind, language)}</p>
      <h1>
        <span lang={langOf(main)}>{main}</span>
      </h1>
      {other && (
        <p className="muted" lang={langOf(other)}>
          {other}
        </p>
      )}
      {source.description && <p>{source.description}</p>}
      <dl className="sources-properties">
        {rows.map(
          (row) =>
            row && (
              <div key={row[0]}>
                <dt>{row[0]}</dt>
                <dd>{row[1]}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="no-print">
        <Go to={entityPath(source.id)}>{t.entity}</Go>
      </p>
    </header>
  );
}

/** Names that lead on: documents to their page here, others to that of the entity. */
function Names({ entities }: { readonly entities: readonly EntityNameFragment[] }) {
  return (
    <ul className="sources-names">
      {entities.map((entity) => (
        <li key={entity.id}>
          {entity.kind === 'DOCUMENT' ? <DocumentLink document={entity} /> : <EntityLink entity={entity} short />}
        </li>
      ))}
    </ul>
  );
}

function DocumentLink({ document }: { readonly document: EntityNameFragment }) {
  const { main } = namesIn(document, useLanguage());
  return (
    <Go to="/sources" params={{ document: document.id }} lang={langOf(main)}>
      {main}
    </Go>
  );
}

interface TiesProps {
  readonly title: string;
  readonly none: string;
  readonly ties: Source['cites'];
}

function Ties({ title, none, ties: { totalCount, edges } }: TiesProps) {
  const t = useWords(words);
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="muted">{totalCount}</span>
      </h2>
      {edges.length === 0 && <p className="muted">{none}</p>}
      <ul>
        {edges.map(({ node, relation }) => (
          <li key={relation.id}>
            <DocumentLink document={node} /> <Evidence fact={relation} />
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <p className="muted">{t.first(edges.length, totalCount)}</p>}
    </section>
  );
}
