/**
 * Units of measure as bundles write them. A unit has a dimension; a metric's unit must be of the dimension of its
 * measure, except that a change (YEAR_ON_YEAR and so on) is a ratio whatever its level is. Rates (EFLOPS) and amounts of
 * work (FLOP/token) are different dimensions. What figures can be asked in besides is in unit-rows.ts.
 */
import { ALL_UNITS, type Dimension, type UnitSpec } from './unit-rows';

export type { Dimension, UnitSpec };

export const UNITS: readonly UnitSpec[] = ALL_UNITS.filter(({ recorded }) => recorded);

export const DIMENSIONS: readonly Dimension[] = [...new Set(UNITS.map((row) => row.dimension))];

const byUnit = new Map(UNITS.map((row) => [row.unit, row]));

/** The row of a unit, or undefined. */
export const unitSpec = (unit: string): UnitSpec | undefined => byUnit.get(unit);

/** The units of one dimension, for messages. */
export const unitsOf = (dimension: string): string[] =>
  UNITS.filter((row) => row.dimension === dimension).map((row) => row.unit);
