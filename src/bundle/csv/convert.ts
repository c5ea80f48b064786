/** Numbers and dates as tables write them, as bundles do. */
import { Decimal } from 'decimal.js';
import { isDate } from '../../ontology/period';

export interface NumberFormat {
  readonly decimal?: string;
  readonly thousands?: string;
  readonly times?: number;
  readonly endings?: Readonly<Record<string, number>>;
}

/** Digits are kept as they are, however many: only multiplying needs room. */
const Exact = Decimal.clone({ precision: 200 });

/** A decimal as text, or null when the cell is none. "1,234.50" stays 1234.50 unless it is multiplied. */
export function numberIn(
  cell: string,
  { decimal = '.', thousands = ',', times = 1, endings = {} }: NumberFormat,
): string | null {
  const ending = Object.keys(endings)
    .sort((a, b) => b.length - a.length)
    .find((end) => cell.endsWith(end));
  const bare = (ending === undefined ? cell : cell.slice(0, -ending.length)).trim();
  const [whole = '', ...rest] = bare.split(decimal);
  if (rest.length > 1) return null;
  const digits = whole.split(thousands).join('');
  const plain = rest.length === 1 ? `${digits}.${rest[0]}` : digits;
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return null;
  const factor = new Exact(times).times(ending === undefined ? 1 : (endings[ending] as number));
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(plain) && factor.eq(1)) return plain;
  return new Exact(plain).times(factor).toFixed();
}

const TOKENS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  DD: '(?<day>\\d{2})',
  M: '(?<month>\\d{1,2})',
  D: '(?<day>\\d{1,2})',
};

/** Reads dates of a format such as "DD/MM/YYYY": gives YYYY-MM-DD, YYYY-MM where it has no day, or null. */
export function dateReader(format: string): (cell: string) => string | null {
  const pattern = format
    .split(/(YYYY|MM|DD|M|D)/)
    .map((piece, i) => (i % 2 === 1 ? TOKENS[piece] : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  const expression = new RegExp(`^${pattern}$`);
  return (cell) => {
    const { year, month, day } = expression.exec(cell)?.groups ?? {};
    if (year === undefined) return null;
    const two = (text: string): string => text.padStart(2, '0');
    const date = [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
      '-',
    );
    return isDate(`${date}${'-01'.repeat(3 - date.split('-').length)}`) ? date : null;
  };
}

/** What is wrong with a format of dates, or undefined. */
export function dateFormatFault(format: string): string | undefined {
  const parts = (format.match(/YYYY|MM|DD|M|D/g) ?? []).map((part) => part[0]);
  const once = ['Y', 'M', 'D'].every((letter) => parts.filter((part) => part === letter).length <= 1);
  if (once && parts.includes('Y') && (parts.includes('M') || !parts.includes('D'))) return undefined;
  return `date: expected YYYY, MM and DD, each once, or YYYY and MM, or YYYY, got ${JSON.stringify(format)}.`;
}
