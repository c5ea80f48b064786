/** Several values in one cell or attribute: "a|b". A "|" or "\" within a value has a "\" before it. */
export const joined = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');
