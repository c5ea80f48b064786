/** Values in another unit of the same base, exactly. */
import Decimal from 'decimal.js';
import { isScaled, parseUnit, type UnitExpression } from './unit-expression';
import { ALL_UNITS, type UnitSpec } from './unit-rows';

/** A value cannot be given in the unit asked for; the message says in which it can. */
export class UnitError extends Error {
  override readonly name = 'UnitError';
}

/** Significant digits of a quotient that does not end: those of decimal128 in IEEE 754. A value that ends is exact. */
export const QUOTIENT_DIGITS = 34;

/** Wide enough that sums, products and quotients that end are exact, and far wider than any figure. */
const Exact = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_EVEN });

/** Gives a value, an exact decimal number as text, in another unit. */
export type Convert = (value: string) => string;

const same: Convert = (value) => value;

/** The exact quotient when it ends, else one of 34 significant digits. */
function divided(value: Decimal, divisor: Decimal): Decimal {
  const quotient = value.div(divisor);
  // The periods of the table's factors are short: what fills the precision does not end.
  return quotient.precision() < Exact.precision - 20 ? quotient : quotient.toSignificantDigits(QUOTIENT_DIGITS);
}

/** A change given as a quotient is new over old: 2 is a rise by 100 percent. A share has no such shift. */
function shifted(from: UnitSpec, to: UnitSpec, change: boolean): Convert | null {
  if (!change || from.base !== 'ratio' || from.unit === to.unit) return null;
  return from.unit === 'ratio'
    ? (value) => new Exact(value).minus(1).times(100).toFixed()
    : (value) => new Exact(value).div(100).plus(1).toFixed();
}

function fits(unit: string): string {
  const from = ALL_UNITS.find((row) => row.unit === unit);
  if (!from) return unit;
  const units = ALL_UNITS.filter(({ base }) => base === from.base).map((row) => row.unit);
  const scale = isScaled(from)
    ? ', also with a scale before it such as 万, 亿, thousand, million, billion or 10^8'
    : '';
  return `${units.join(', ')}${scale}`;
}

const BY_BASE = new Set(['ratio', 'percentage_point']);

/** Why two units that are both known do not convert. */
function reason(from: UnitSpec, to: UnitSpec): string {
  if (from.dimension !== to.dimension)
    return `${from.unit} is of the dimension ${from.dimension}, ${to.unit} of ${to.dimension}.`;
  if (from.dimension === 'currency' || from.dimension === 'price')
    return 'Currencies convert only by an exchange rate of a stated date, and the graph holds none.';
  if (BY_BASE.has(from.base))
    return 'A percent is a share or a relative change, a percentage_point the difference of two percentages: neither is the other.';
  return 'They count different things.';
}

function refusal(unit: string, asked: string): UnitError {
  const to = parseUnit(asked)?.row;
  const from = ALL_UNITS.find((row) => row.unit === unit);
  const why = to && from ? ` ${reason(from, to)}` : '';
  return new UnitError(
    `unit: expected one that ${unit} converts to (${fits(unit)}), got ${JSON.stringify(asked.slice(0, 60))}.${why}`,
  );
}

function factored(from: UnitSpec, { row, exponent }: UnitExpression): Convert {
  const times = new Exact(from.factor);
  const divisor = new Exact(row.factor).times(new Exact(10).pow(exponent));
  return times.eq(divisor) ? same : (value) => divided(new Exact(value).times(times), divisor).toFixed();
}

/**
 * How values in `unit` become values in the unit that `asked` names; `change` says that they are changes, not levels.
 * @throws UnitError when `asked` names no unit, or one that measures something else.
 */
export function converter(unit: string, asked: string, change = false): Convert {
  if (asked === unit) return same;
  const from = ALL_UNITS.find((row) => row.unit === unit);
  const to = parseUnit(asked);
  if (!from || !to || from.base !== to.row.base) throw refusal(unit, asked);
  return shifted(from, to.row, change) ?? factored(from, to);
}
