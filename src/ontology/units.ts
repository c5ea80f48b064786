/**
 * Units of measure. A unit has a dimension; a metric's unit must be of the dimension of its measure, except that a
 * change (YEAR_ON_YEAR and so on) is a ratio whatever its level is. Rates (EFLOPS) and amounts of work
 * (FLOP/token) are different dimensions.
 */
export type Dimension =
  | 'currency'
  | 'price'
  | 'ratio'
  | 'count'
  | 'frequency'
  | 'compute-rate'
  | 'compute-work'
  | 'memory'
  | 'power'
  | 'length'
  | 'duration'
  | 'rank';

export interface UnitSpec {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly description: string;
}

const rows: readonly [string, Dimension, string][] = [
  ['CNY', 'currency', 'Chinese yuan (ISO 4217)'],
  ['USD', 'currency', 'US dollar (ISO 4217)'],
  ['CNY/1M tokens', 'price', 'Chinese yuan for a million tokens'],
  ['USD/1M tokens', 'price', 'US dollars for a million tokens'],
  ['percent', 'ratio', 'parts of a hundred'],
  ['percentage_point', 'ratio', 'difference between two percentages'],
  [
    'ratio',
    'ratio',
    'a plain quotient of two like quantities: 0.0025 is 1/400; of a change, new over old: 2 is doubled',
  ],
  ['users', 'count', 'people or accounts'],
  ['calls', 'count', 'calls of a service'],
  ['uses', 'count', 'times a feature was used'],
  ['applications', 'count', 'applications built'],
  ['features', 'count', 'features of a product'],
  ['downloads', 'count', 'downloads of an app'],
  ['visits', 'count', 'visits of a web site'],
  ['images', 'count', 'generated images'],
  ['generations', 'count', 'runs of a generator, each of which may make several images'],
  ['accelerators', 'count', 'accelerator cards'],
  ['parameters', 'count', 'trained parameters of a model'],
  ['bits', 'count', 'bits of a number format'],
  ['companies', 'count', 'companies'],
  ['tokens', 'count', 'tokens of text'],
  ['pixels', 'length', 'picture elements along one side'],
  ['calls/day', 'frequency', 'calls a day'],
  ['tokens/day', 'frequency', 'tokens a day'],
  ['distributions/day', 'frequency', 'times a day that something is handed to a user'],
  ['visits/week', 'frequency', 'visits a week'],
  ['FLOPS', 'compute-rate', 'floating-point operations a second'],
  ['EFLOPS', 'compute-rate', '10^18 floating-point operations a second'],
  ['FLOP/token', 'compute-work', 'floating-point operations for one token'],
  ['GFLOP/token', 'compute-work', '10^9 floating-point operations for one token'],
  ['GB', 'memory', '10^9 bytes'],
  ['MW', 'power', '10^6 watts'],
  ['seconds', 'duration', 'seconds'],
  ['minutes', 'duration', 'minutes'],
  ['rank', 'rank', 'place in an order; 1 is the first'],
];

export const UNITS: readonly UnitSpec[] = rows.map(([unit, dimension, description]) => ({
  unit,
  dimension,
  description,
}));

export const DIMENSIONS: readonly Dimension[] = [...new Set(UNITS.map((row) => row.dimension))];

const byUnit = new Map(UNITS.map((row) => [row.unit, row]));

/** The row of a unit, or undefined. */
export const unitSpec = (unit: string): UnitSpec | undefined => byUnit.get(unit);

/** The units of one dimension, for messages. */
export const unitsOf = (dimension: string): string[] =>
  UNITS.filter((row) => row.dimension === dimension).map((row) => row.unit);
