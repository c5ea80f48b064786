import type { RevenueRowFragment } from '../../../generated/graphql';
import type { Column } from '../../parts/DataTable';
import { EntityLink } from '../../parts/EntityLink';
import { Evidence } from '../../parts/Evidence';
import { Figure } from '../../parts/Figure';
import { GrowthRate } from '../../parts/GrowthRate';
import { type Language, pick } from '../../state/language';
import { CERTAINTIES, COMPARATORS } from '../../words/kinds';
import { namesIn } from '../../words/names';
import { Hops, hopSentence } from './Hops';
import type { columnWords } from './words';

type Row = RevenueRowFragment;
type Heads = { readonly [K in keyof typeof columnWords]: string };

/** The columns of the table; those without a cell are in the download alone. */
export function columnsFor(t: Heads, language: Language): readonly Column<Row>[] {
  const entity = (key: string, header: string, of: (row: Row) => Row['product'] | null | undefined): Column<Row> => {
    const name = (row: Row) => {
      const found = of(row);
      return found ? namesIn(found, language).main : null;
    };
    return {
      key,
      header,
      sort: name,
      csv: name,
      cell: (row) => {
        const found = of(row);
        return found ? <EntityLink entity={found} short /> : <span className="muted">–</span>;
      },
    };
  };
  return [
    entity('model', t.model, ({ model }) => model),
    entity('product', t.product, ({ product }) => product),
    entity('segment', t.segment, ({ segment }) => segment),
    entity('company', t.company, ({ company }) => company),
    {
      key: 'revenue',
      header: t.revenue,
      // Amounts of different currencies do not compare: those of one stand together.
      sort: ({ revenue }) => (revenue?.value ? `${revenue.unit} ${revenue.value.padStart(30, '0')}` : null),
      csv: ({ revenue }) => (revenue ? t.reported : t.noneReported),
      cell: ({ revenue }) =>
        revenue ? (
          <span className="revenue-figure">
            <Figure figure={revenue} withPeriod withText /> <Evidence fact={revenue} />
            {revenue.note && <span className="revenue-note">{revenue.note}</span>}
          </span>
        ) : (
          <span className="muted nowrap">{t.noneReported}</span>
        ),
    },
    { key: 'comparator', header: t.comparator, csv: ({ revenue }) => revenue && COMPARATORS[revenue.comparator].sign },
    { key: 'value', header: t.value, csv: ({ revenue }) => revenue?.value },
    { key: 'unit', header: t.unit, csv: ({ revenue }) => revenue?.unit },
    { key: 'period', header: t.period, csv: ({ revenue }) => revenue?.period?.label },
    { key: 'written', header: t.written, csv: ({ revenue }) => revenue?.text },
    entity('of', t.of, ({ revenueOf }) => revenueOf),
    {
      key: 'growth',
      header: t.growth,
      sort: ({ growth }) => (growth ? Number(growth.percent) : null),
      csv: ({ growth }) => growth && `${COMPARATORS[growth.comparator].sign}${growth.percent}%`,
      cell: ({ growth }) =>
        growth ? (
          <span className="revenue-growth">
            <GrowthRate growth={growth} /> {growth.statement && <Evidence fact={growth.statement} />}
          </span>
        ) : (
          <span className="muted">–</span>
        ),
    },
    {
      key: 'origin',
      header: t.origin,
      csv: ({ growth }) => growth && (growth.origin === 'COMPUTED' ? t.computed : t.stated),
    },
    {
      key: 'certainty',
      header: t.certainty,
      sort: ({ certainty }) => Object.keys(CERTAINTIES).indexOf(certainty),
      csv: ({ certainty }) => pick(CERTAINTIES[certainty].name, language),
      cell: (row) => <Hops row={row} />,
    },
    {
      key: 'hops',
      header: t.hops,
      csv: ({ relations }) =>
        relations
          .map((hop) => `${hopSentence(hop, language)} (${pick(CERTAINTIES[hop.certainty].name, language)})`)
          .join('; '),
    },
    {
      key: 'sources',
      header: t.sources,
      csv: ({ relations, revenue }) =>
        [
          ...new Set(
            [...relations, ...(revenue ? [revenue] : [])].flatMap(({ citations }) =>
              citations.map((at) => `${namesIn(at.document, language).main}, ${at.locator}`),
            ),
          ),
        ].join('; '),
    },
  ];
}
