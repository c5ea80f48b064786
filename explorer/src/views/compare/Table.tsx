import { useMemo } from 'react';
import type { GrowthBasis } from '../../../generated/graphql';
import { type Column, DataTable } from '../../parts/DataTable';
import { EntityLink } from '../../parts/EntityLink';
import { Evidence } from '../../parts/Evidence';
import { Figure } from '../../parts/Figure';
import { GrowthRate } from '../../parts/GrowthRate';
import { OtherStatements } from '../../parts/OtherStatements';
import { pick, useLanguage, useWords } from '../../state/language';
import { CERTAINTIES, COMPARATORS, TRANSFORMATIONS } from '../../words/kinds';
import { namesIn, textIn } from '../../words/names';
import type { CompareCell, CompareRow } from './panels';

const words = {
  caption: ['Figures side by side', '对比数据'],
  measure: ['Measure', '指标'],
  subject: ['Subject', '对象'],
  figure: ['Figure', '数值'],
  period: ['Period', '时期'],
  growth: [(basis: string) => `Growth ${basis}`, (basis: string) => `增长（${basis}）`],
  origin: ['Growth is', '增长来源'],
  stated: ['stated', '来源给出'],
  computed: ['computed', '计算得出'],
  certainty: ['Certainty', '确定程度'],
  none: ['none to compare', '无可比数据'],
  missing: [
    'None to compare: no source gives the figure for this period, or only of a part, such as one market, or against something else. The page of the subject has those.',
    '无可比数据：没有来源给出该时期的数据，或仅给出某一部分（如某个市场）或相对于其他对象的数据。后者见该对象的页面。',
  ],
  comparator: ['Comparator', '比较符'],
  value: ['Value', '值'],
  unit: ['Unit', '单位'],
  written: ['As written', '原文'],
  sources: ['Sources', '来源'],
  note: ['Note', '备注'],
  from: [(period: string) => `from ${period}`, (period: string) => `对比 ${period}`],
} as const;

interface Row extends CompareCell {
  readonly measure: CompareRow['measure'];
}

interface CompareTableProps {
  readonly rows: readonly CompareRow[];
  readonly basis: GrowthBasis;
}

/** The figures that are drawn, and those that can't be, with their evidence. */
export function CompareTable({ rows, basis }: CompareTableProps) {
  const t = useWords(words);
  const language = useLanguage();
  const flat = useMemo(() => rows.flatMap(({ measure, cells }) => cells.map((cell) => ({ ...cell, measure }))), [rows]);
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const measure = (row: Row) => textIn(row.measure.name, row.measure.nameZh, language);
    const subject = (row: Row) => namesIn(row.subject, language).main;
    return [
      {
        key: 'measure',
        header: t.measure,
        sort: measure,
        csv: measure,
        cell: (row) => <span title={row.measure.description ?? undefined}>{measure(row)}</span>,
      },
      {
        key: 'subject',
        header: t.subject,
        sort: subject,
        csv: subject,
        cell: (row) => <EntityLink entity={row.subject} short />,
      },
      {
        key: 'figure',
        header: t.figure,
        // Figures of different units do not compare: those of one stand together.
        sort: ({ metric }) =>
          metric?.value ? `${metric.unit} ${metric.value.split('.')[0]?.padStart(30, '0')}` : null,
        cell: ({ metric }) =>
          metric ? (
            <div className="compare-figure">
              <Figure figure={metric} withText />
              <OtherStatements metric={metric} />
              {metric.note && <span className="compare-note">{metric.note}</span>}
            </div>
          ) : (
            <span className="muted">{t.none}</span>
          ),
      },
      { key: 'comparator', header: t.comparator, csv: ({ metric }) => metric && COMPARATORS[metric.comparator].sign },
      { key: 'value', header: t.value, csv: ({ metric }) => metric?.value },
      { key: 'unit', header: t.unit, csv: ({ metric }) => metric?.unit },
      {
        key: 'period',
        header: t.period,
        sort: ({ metric }) => metric?.period?.end ?? null,
        csv: ({ metric }) => metric?.period?.label,
        cell: ({ metric }) => <span className="nowrap">{metric?.period?.label ?? '–'}</span>,
      },
      {
        key: 'growth',
        header: t.growth(pick(TRANSFORMATIONS[basis], language)),
        sort: ({ metric }) => (metric?.basisGrowth ? Number(metric.basisGrowth.percent) : null),
        csv: ({ metric }) =>
          metric?.basisGrowth && `${COMPARATORS[metric.basisGrowth.comparator].sign}${metric.basisGrowth.percent}%`,
        cell: ({ metric }) => <GrowthCell growth={metric?.basisGrowth} from={t.from} />,
      },
      {
        key: 'origin',
        header: t.origin,
        csv: ({ metric }) => metric?.basisGrowth && (metric.basisGrowth.origin === 'COMPUTED' ? t.computed : t.stated),
      },
      { key: 'written', header: t.written, csv: ({ metric }) => metric?.text },
      {
        key: 'certainty',
        header: t.certainty,
        sort: ({ metric }) => metric?.certainty ?? null,
        csv: ({ metric }) => metric && pick(CERTAINTIES[metric.certainty].name, language),
        cell: ({ metric }) => metric && <Evidence fact={metric} />,
      },
      {
        key: 'sources',
        header: t.sources,
        csv: ({ metric }) => metric?.citations.map((at) => `${at.document.name}, ${at.locator}`).join('; '),
      },
      { key: 'note', header: t.note, csv: ({ metric }) => metric?.note },
    ];
  }, [t, language, basis]);
  return (
    <div className="compare-table">
      <DataTable
        name="compare"
        caption={t.caption}
        columns={columns}
        rows={flat}
        rowId={(row) => row.metric?.id ?? `${row.measure.id}/${row.subject.id}`}
      />
      {flat.some(({ metric }) => !metric) && <p className="muted compare-key">{t.missing}</p>}
    </div>
  );
}

interface GrowthCellProps {
  readonly growth: NonNullable<CompareCell['metric']>['basisGrowth'];
  readonly from: (period: string) => string;
}

/** Growth with the statement that gives it, or with the figure that it is worked out from. */
function GrowthCell({ growth, from }: GrowthCellProps) {
  if (!growth) return <span className="muted">–</span>;
  const { statement, base } = growth;
  return (
    <span className="compare-growth">
      <GrowthRate growth={growth} /> {statement && <Evidence fact={statement} />}
      {!statement && base && (
        <>
          <span className="muted">{from(base.period?.label ?? '')}</span> <Evidence fact={base} />
        </>
      )}
    </span>
  );
}
