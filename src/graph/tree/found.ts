/** What is found out about figures by a statement of its own, for all that ask at once. */
import type { Reader } from '../../store/port';
import { conflictsOf, loadFigures } from '../figure';
import { type GrowthRow, loadGrowth } from '../growth';
import type { MetricRow } from '../rows';
import type { Moment } from '../standing';
import type { FoundAsk, GrowthAsk, Later, NodeAsk, Out } from './ask';
import { type Fill, fill, objectOf, type Read } from './fills';

/** What the growth of a figure is worked out of. */
export const GROWTH_READS = [
  'id',
  'value',
  'unit',
  'comparator',
  'certainty',
  'period',
  'basePeriod',
  'transformation',
  'series',
  'recordedOn',
] as const satisfies readonly (keyof MetricRow)[];

/** A figure that something is to be found out about. */
export interface Asking {
  readonly metric: MetricRow;
  /** Of a growth. */
  readonly basis: string;
}

export interface Finder<T> {
  /** What it needs to know of a figure. */
  readonly reads: readonly (keyof MetricRow)[];
  /** The same for those of which it finds the same. */
  readonly keyOf: (asking: Asking) => string;
  /** Of several with different keys, in their order. */
  readonly find: (reader: Reader, asking: readonly Asking[], moment: Moment) => Promise<readonly T[]>;
}

/** What is asked of a finder, and how the value is made of what it finds. */
export interface Finding {
  readonly finder: Finder<unknown>;
  readonly basis: string;
  readonly read: (found: unknown, metric: MetricRow, moment: Moment, later: Later) => unknown;
}

/** Makes a node of a row with all its properties. */
export type Whole = (row: MetricRow, later: Later) => Out;

const GROWTH: Finder<GrowthRow | null> = {
  reads: [...GROWTH_READS, 'line'],
  keyOf: ({ metric, basis }) => `${metric.id} ${basis}`,
  find: loadGrowth,
};

const FIGURES: Finder<readonly MetricRow[]> = {
  reads: ['id', 'identity', 'value', 'comparator'],
  keyOf: ({ metric }) => metric.identity,
  find: (reader, asking, moment) =>
    loadFigures(
      reader,
      asking.map(({ metric }) => metric.identity),
      moment,
    ),
};

export function findingOf(ask: FoundAsk, whole: (ask: NodeAsk) => Whole): Finding {
  if (ask.finds === 'growth') {
    const object = growthObject(ask.fields, whole);
    const read: Finding['read'] = (found, _metric, _moment, later) => found && object(found as GrowthRow, later);
    return { finder: GROWTH, basis: ask.basis, read };
  }
  const node = whole(ask.node);
  const chosen = ask.finds === 'conflicts' ? conflictsOf : (_: MetricRow, all: readonly MetricRow[]) => all;
  const read: Finding['read'] = (found, metric, moment, later) =>
    chosen(metric, found as readonly MetricRow[], moment).map((row) => node(row, later));
  return { finder: FIGURES, basis: '', read };
}

/** Makes a growth; of its figures by what `nodeOf` makes for what is asked of them. */
export const growthObject = (fields: readonly GrowthAsk[], nodeOf: (ask: NodeAsk) => Whole): Read<Out, GrowthRow> =>
  objectOf(fields.map((ask) => growthField(ask, nodeOf)));

function growthField(ask: GrowthAsk, nodeOf: (ask: NodeAsk) => Whole): Fill<GrowthRow> {
  const { name } = ask;
  if ('constant' in ask) return fill(name, () => ask.constant);
  if (!('node' in ask)) return fill(name, (growth) => growth[ask.part]);
  const { part } = ask;
  const node = nodeOf(ask.node);
  if (part === 'conflicts') return fill(name, (growth, later) => growth[part].map((figure) => node(figure, later)));
  return fill(name, (growth, later) => {
    const figure = growth[part];
    return figure && node(figure, later);
  });
}
