import { lazy, Suspense, useMemo } from 'react';
import { ExplorerMetricsDocument, type MetricRowFragment } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { type Column, DataTable } from '../../parts/DataTable';
import { EntityLink } from '../../parts/EntityLink';
import { ErrorState } from '../../parts/ErrorState';
import { Evidence } from '../../parts/Evidence';
import { Figure } from '../../parts/Figure';
import { GrowthRate } from '../../parts/GrowthRate';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { OtherStatements } from '../../parts/OtherStatements';
import { seriesOf } from '../../parts/series';
import { useScrollToAnchor } from '../../state/anchor';
import { pick, useLanguage, useWords } from '../../state/language';
import { CERTAINTIES, COMPARATORS, TRANSFORMATIONS } from '../../words/kinds';
import { langOf, textIn } from '../../words/names';
import { type SectionProps, useReady } from './section';

const SmallPlots = lazy(() => import('../../parts/SmallPlots'));

const words = {
  caption: ['Figures', '数据'],
  measure: ['Measure', '指标'],
  period: ['Period', '时期'],
  figure: ['Figure', '数值'],
  growth: ['Growth on the year', '同比'],
  written: ['As written', '原文'],
  evidence: ['Certainty', '确定程度'],
  value: ['Value', '值'],
  unit: ['Unit', '单位'],
  comparator: ['Comparator', '比较符'],
  change: ['Change', '变化口径'],
  sources: ['Sources', '来源'],
  note: ['Note', '备注'],
  against: ['against', '相对于'],
  reference: ['Against', '参照'],
} as const;

/** Its figures: small plots of those that run over time, and a table of all. */
export function Metrics({ id, ready }: SectionProps) {
  const t = useWords(words);
  const language = useLanguage();
  const pages = usePages(ExplorerMetricsDocument, { id, first: 100 }, ({ node }) =>
    node && 'metrics' in node ? node.metrics : undefined,
  );
  useScrollToAnchor(pages.nodes !== undefined);
  useReady(pages.nodes?.length, ready);
  const rows = pages.nodes;
  const series = useMemo(() => seriesOf(rows ?? []), [rows]);
  const columns = useMemo<readonly Column<MetricRowFragment>[]>(() => {
    const name = (row: MetricRowFragment) => textIn(row.measure.name, row.measure.nameZh, language);
    return [
      {
        key: 'measure',
        header: t.measure,
        sort: name,
        csv: name,
        cell: (row) => (
          <>
            <span title={row.measure.description ?? undefined}>{name(row)}</span>
            {row.dimensions.map((dimension) => (
              <span key={dimension.name} className="metrics-aside">
                {dimension.name}: {dimension.value}
              </span>
            ))}
            {row.reference && (
              <span className="metrics-aside">
                {t.against} <EntityLink entity={row.reference} short />
              </span>
            )}
          </>
        ),
      },
      {
        key: 'period',
        header: t.period,
        sort: (row) => row.period?.end ?? null,
        csv: (row) => row.period?.label,
        cell: (row) => (
          <span className="nowrap">
            {row.period?.label ?? '–'}
            {row.basePeriod && <span className="muted"> / {row.basePeriod.label}</span>}
          </span>
        ),
      },
      {
        key: 'value',
        header: t.figure,
        sort: (row) => row.number ?? null,
        cell: (row) => (
          <>
            <Figure figure={row} />
            <OtherStatements metric={row} />
            {row.note && <span className="metrics-note">{row.note}</span>}
          </>
        ),
      },
      { key: 'comparator', header: t.comparator, csv: (row) => COMPARATORS[row.comparator].sign },
      { key: 'exact', header: t.value, csv: (row) => row.value },
      { key: 'unit', header: t.unit, csv: (row) => row.unit },
      {
        key: 'change',
        header: t.change,
        csv: (row) => row.transformation && pick(TRANSFORMATIONS[row.transformation], language),
      },
      {
        key: 'growth',
        header: t.growth,
        sort: (row) => (row.growth ? Number(row.growth.percent) : null),
        csv: (row) => row.growth?.percent,
        cell: (row) => row.growth && <GrowthRate growth={row.growth} />,
      },
      {
        key: 'written',
        header: t.written,
        csv: (row) => row.text,
        cell: (row) => row.text && <q lang={langOf(row.text)}>{row.text}</q>,
      },
      {
        key: 'certainty',
        header: t.evidence,
        sort: (row) => row.certainty,
        csv: (row) => pick(CERTAINTIES[row.certainty].name, language),
        cell: (row) => <Evidence fact={row} />,
      },
      { key: 'reference', header: t.reference, csv: (row) => row.reference?.name },
      {
        key: 'sources',
        header: t.sources,
        csv: (row) => row.citations.map((at) => `${at.document.name}, ${at.locator}`).join('; '),
      },
      { key: 'note', header: t.note, csv: (row) => row.note },
    ];
  }, [t, language]);
  // Where nothing has grown, as far as is known, no room is kept for it.
  const shown = rows?.some(({ growth }) => growth) ? columns : columns.filter(({ key }) => key !== 'growth');
  if (pages.error && !rows) return <ErrorState error={pages.error} retry={pages.retry} />;
  if (!rows) return <Loading />;
  return (
    <>
      {series.length > 0 && (
        <Suspense fallback={null}>
          <SmallPlots series={series} />
        </Suspense>
      )}
      <DataTable name="metrics" caption={t.caption} columns={shown} rows={rows} rowId={({ id: fact }) => fact} />
      {pages.error && <ErrorState error={pages.error} retry={pages.retry} />}
      <More pages={pages} />
    </>
  );
}
