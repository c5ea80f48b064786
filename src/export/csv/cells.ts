/** RFC 4180: cells in quotes where they must be, quotes doubled, lines that end in CR LF. */

/** Undefined and null make an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** What a spreadsheet would run rather than show. A sign before a plain figure ("-4.2%") is no formula. */
const FORMULA = /^[=+\-@\t\r]/;
const FIGURE = /^[+-]?[\d.,]*\d%?$/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where it begins like one. */
export const harmless = (text: string): string => (FORMULA.test(text) && !FIGURE.test(text) ? `'${text}` : text);

const cell = (value: Cell): string => {
  const text = harmless(String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
