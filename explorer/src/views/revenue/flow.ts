/** Ways from models to revenue, as the bands of a Sankey diagram. */
import type { RevenueRowFragment } from '../../../generated/graphql';
import type { Language } from '../../state/language';
import { COMPARATORS } from '../../words/kinds';
import { namesIn } from '../../words/names';
import { withUnit } from '../../words/numbers';

export interface FlowNode {
  readonly key: string;
  readonly column: number;
  readonly name: string;
  /** For revenue: how much. */
  readonly figure?: string;
}

export interface FlowLink {
  readonly source: string;
  readonly target: string;
  /** How many ways go over it. */
  readonly value: number;
  /** Whether those lead to a reported revenue. */
  readonly reported: boolean;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

const COLUMNS = ['model', 'product', 'segment', 'company', 'revenue'] as const;
type ColumnName = (typeof COLUMNS)[number];

type Stop = Omit<FlowNode, 'column'> & { readonly at: ColumnName };

/** A stop a level. A whole segment that a model powers stands as what is powered, once. */
function stopsOf(row: RevenueRowFragment, none: string, language: Language): Stop[] {
  const stop = (at: ColumnName, entity: RevenueRowFragment['product']): Stop => ({
    at,
    key: `${at} ${entity.id}`,
    name: namesIn(entity, language).main,
  });
  const { model, product, segment, company, revenue, revenueOf } = row;
  return [
    stop('model', model),
    stop('product', product),
    ...(segment && segment.id !== product.id ? [stop('segment', segment)] : []),
    stop('company', company),
    revenue && revenueOf
      ? {
          at: 'revenue',
          key: `revenue ${revenue.id}`,
          name: namesIn(revenueOf, language).main,
          figure: [
            COMPARATORS[revenue.comparator].sign +
              (revenue.value ? withUnit(revenue.value, revenue.unit, language) : ''),
            revenue.period?.label,
          ]
            .filter(Boolean)
            .join(' · '),
        }
      : { at: 'revenue', key: 'none', name: none },
  ];
}

/** `none` is what the last column says of ways without a revenue. */
export function flowOf(rows: readonly RevenueRowFragment[], none: string, language: Language): Flow {
  const nodes = new Map<string, Stop>();
  const links = new Map<string, { -readonly [K in keyof FlowLink]: FlowLink[K] }>();
  for (const row of rows) {
    const stops = stopsOf(row, none, language);
    const reported = row.revenue != null;
    for (const stop of stops) nodes.set(stop.key, stop);
    for (const [i, target] of stops.entries()) {
      const source = stops[i - 1];
      if (!source) continue;
      const key = `${source.key} > ${target.key} ${reported}`;
      const link = links.get(key) ?? { source: source.key, target: target.key, value: 0, reported };
      link.value += 1;
      links.set(key, link);
    }
  }
  // A level that no way goes over takes no room.
  const used = COLUMNS.filter((column) => [...nodes.values()].some(({ at }) => at === column));
  return {
    nodes: [...nodes.values()].map(({ at, ...node }) => ({ ...node, column: used.indexOf(at) })),
    links: [...links.values()],
  };
}
