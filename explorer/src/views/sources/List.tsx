import { useMemo } from 'react';
import { ExplorerSourcesDocument, type SourceRowFragment } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { type Column, DataTable } from '../../parts/DataTable';
import { EmptyState } from '../../parts/EmptyState';
import { EntityLink } from '../../parts/EntityLink';
import { ErrorState } from '../../parts/ErrorState';
import { Go } from '../../parts/Go';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { type Language, useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useParam } from '../../state/url';
import { langOf, namesIn } from '../../words/names';
import { valueWord } from '../../words/properties';
import { Days } from './Days';
import { type Counts, sum, useCounts } from './use-counts';

const words = {
  title: ['Sources', '来源'],
  lead: [
    'The documents that the graph stands on, and those which they quote. A document that is only quoted says nothing here itself: what it is quoted with is a statement of the document that quotes it.',
    '图谱所依据的文献，以及这些文献所引用的文献。仅被引用的文献本身没有陈述：对它的引述属于引用它的文献。',
  ],
  kinds: ['Sort of document', '文献类型'],
  all: ['All', '全部'],
  partOf: [(whole: string) => `part of ${whole}`, (whole: string) => `属于${whole}`],
  none: [
    'No document of this sort is known as of this date. Choose another sort, or a later date.',
    '截至该日期没有此类文献。请选择其他类型或更晚的日期。',
  ],
  caption: ['Documents', '文献'],
  document: ['Document', '文献'],
  kind: ['Sort', '类型'],
  publisher: ['Publisher', '发布者'],
  published: ['Published', '发布日期'],
  statements: ['Statements', '陈述数'],
  cites: ['Draws on', '引用文献数'],
  citedBy: ['Drawn on by', '被引次数'],
  detail: [
    ({ relations, metrics, events, claims }: Counts) =>
      `${relations} links, ${metrics} figures, ${events} events, ${claims} claims`,
    ({ relations, metrics, events, claims }: Counts) =>
      `${relations} 条关联、${metrics} 条数据、${events} 个事件、${claims} 条论断`,
  ],
} as const;

const PAGE = 25;

/** As `Document.documentKind` has them. */
const KINDS = ['report', 'filing', 'call', 'chart', 'article', 'dataset', 'announcement'] as const;

/** All documents, and on which days they came. */
export function List() {
  const t = useWords(words);
  const language = useLanguage();
  const [kind] = useParam('kind');
  useTitle(t.title);
  const pages = usePages(
    ExplorerSourcesDocument,
    { filter: kind ? { documentKind: { eq: kind } } : null, first: PAGE },
    ({ documents }) => documents,
  );
  const counts = useCounts((pages.nodes ?? []).map(({ id }) => id));
  const columns = useMemo(() => columnsFor(t, language, counts), [t, language, counts]);
  return (
    <>
      <header>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <Days />
      <KindChoice />
      {pages.error && <ErrorState error={pages.error} retry={pages.retry} />}
      {!pages.nodes && !pages.error && <Loading />}
      {pages.nodes?.length === 0 && <EmptyState hint={t.none} />}
      {pages.nodes && pages.nodes.length > 0 && (
        <DataTable name="sources" caption={t.caption} columns={columns} rows={pages.nodes} rowId={({ id }) => id} />
      )}
      <More pages={pages} />
    </>
  );
}

function KindChoice() {
  const t = useWords(words);
  const language = useLanguage();
  const [chosen, choose] = useParam('kind');
  return (
    <fieldset className="choice sources-kinds no-print">
      <legend className="visually-hidden">{t.kinds}</legend>
      <button type="button" aria-pressed={chosen === ''} onClick={() => choose(undefined)}>
        {t.all}
      </button>
      {KINDS.map((kind) => (
        <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => choose(kind)}>
          {valueWord(kind, language)}
        </button>
      ))}
    </fieldset>
  );
}

/** Zeros stand back. */
function Count({ of, title }: { readonly of: number; readonly title?: string }) {
  return (
    <span className={of === 0 ? 'muted' : undefined} title={title}>
      {of}
    </span>
  );
}

type Words = { readonly [K in keyof typeof words]: (typeof words)[K][0] };

function columnsFor(
  t: Words,
  language: Language,
  counts: ReadonlyMap<string, Counts>,
): readonly Column<SourceRowFragment>[] {
  const name = (row: SourceRowFragment) => namesIn(row, language).main;
  const kind = (row: SourceRowFragment) => (row.documentKind ? valueWord(row.documentKind, language) : null);
  const publishers = (row: SourceRowFragment) =>
    row.publisher.nodes.map((company) => namesIn(company, language).main).join(', ') || null;
  const statements = (row: SourceRowFragment) => {
    const of = counts.get(row.id);
    return of ? sum(of) : null;
  };
  return [
    {
      key: 'document',
      header: t.document,
      sort: name,
      csv: name,
      cell: (row) => (
        <span className="sources-name">
          <Go to="/sources" params={{ document: row.id }} lang={langOf(name(row))}>
            {name(row)}
          </Go>
          {row.partOf.nodes.map((whole) => (
            <span key={whole.id} className="sources-whole">
              {t.partOf(namesIn(whole, language).main)}
            </span>
          ))}
        </span>
      ),
    },
    { key: 'kind', header: t.kind, sort: kind, csv: kind, cell: (row) => <span className="nowrap">{kind(row)}</span> },
    {
      key: 'publisher',
      header: t.publisher,
      sort: publishers,
      csv: publishers,
      cell: (row) =>
        row.publisher.nodes.length > 0 ? (
          row.publisher.nodes.map((company) => <EntityLink key={company.id} entity={company} short />)
        ) : (
          <span className="muted">–</span>
        ),
    },
    {
      key: 'published',
      header: t.published,
      sort: (row) => row.published ?? null,
      csv: (row) => row.published,
      cell: (row) =>
        row.published ? <span className="nowrap">{row.published}</span> : <span className="muted">–</span>,
    },
    {
      key: 'statements',
      header: t.statements,
      numeric: true,
      sort: statements,
      csv: statements,
      cell: (row) => {
        const of = counts.get(row.id);
        return of ? <Count of={sum(of)} title={t.detail(of)} /> : <span className="muted">…</span>;
      },
    },
    {
      key: 'cites',
      header: t.cites,
      numeric: true,
      sort: (row) => row.cites.totalCount,
      csv: (row) => row.cites.totalCount,
      cell: (row) => <Count of={row.cites.totalCount} />,
    },
    {
      key: 'citedBy',
      header: t.citedBy,
      numeric: true,
      sort: (row) => row.citedBy.totalCount,
      csv: (row) => row.citedBy.totalCount,
      cell: (row) => <Count of={row.citedBy.totalCount} />,
    },
    { key: 'id', header: 'id', csv: (row) => row.id },
  ];
}
