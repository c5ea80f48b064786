/** Exact decimal figures out of cells. */
import Decimal from 'decimal.js';

const Exact = Decimal.clone({ precision: 100, toExpNeg: -200, toExpPos: 200 });

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The figure of a cell times `factor` (a decimal), as a plain decimal number, exactly: "1.52e+24" becomes 25 digits.
 * Null for what is no number, and for "inf" and "nan".
 */
export function figure(cell: string, factor = '1'): string | null {
  const text = cell.trim();
  return NUMBER.test(text) ? new Exact(text).times(factor).toFixed() : null;
}

/** `a` minus `b` is zero, whatever way the two are written. */
export const sameFigure = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : new Exact(a).eq(b);
