/** The value of a figure in the unit that a client asks for. */
import { type Convert, converter, UnitError } from '../ontology/convert';
import { badInput } from './errors';
import type { MetricRow } from './rows';

/** A query asks many figures of few units for one: how to convert is worked out once a pair. */
const known = new Map<string, Convert>();
const MOST_KNOWN = 500;

/** The argument of the fields that give a value. */
export interface UnitArgument {
  readonly unit?: string | null;
}

type Valued = Pick<MetricRow, 'value' | 'unit' | 'transformation'>;

function conversion({ unit, transformation }: Valued, asked: string): Convert {
  const change = transformation != null;
  const key = `${unit}\n${change}\n${asked}`;
  const found = known.get(key);
  if (found) return found;
  try {
    const convert = converter(unit, asked, change);
    // What clients write is unbounded; the memory for it is not.
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, convert);
    return convert;
  } catch (error) {
    throw error instanceof UnitError ? badInput(error.message) : error;
  }
}

/**
 * The exact value in a unit; null when the source gives no number.
 * @throws BAD_USER_INPUT for a unit that the figure's does not convert to.
 */
export function valueIn(metric: Valued, unit: string): string | null {
  const convert = conversion(metric, unit);
  return metric.value == null ? null : convert(metric.value);
}

/**
 * The same as a floating-point number.
 * @throws BAD_USER_INPUT for a unit that the figure's does not convert to.
 */
export function numberIn(metric: Valued, unit: string): number | null {
  const value = valueIn(metric, unit);
  return value === null ? null : Number(value);
}
