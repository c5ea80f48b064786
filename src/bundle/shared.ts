/** What the rows of a batch have in common: sent once, it costs the drivers and the databases a fraction. */
import type { Props } from './rows';

export interface Row {
  readonly props: Props;
}

export interface Batch {
  /** Properties that all rows have alike, ids aside. */
  readonly shared: Props;
  /** The rows without these. */
  readonly rows: readonly Row[];
}

function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]);
}

export function withShared(rows: readonly Row[]): Batch {
  const [first, ...others] = rows;
  const shared = Object.entries(first?.props ?? {}).filter(
    ([key, value]) => key !== 'id' && others.every(({ props }) => key in props && alike(props[key], value)),
  );
  const keys = new Set(shared.map(([key]) => key));
  return {
    shared: Object.fromEntries(shared),
    rows: rows.map((row) => ({
      ...row,
      props: Object.fromEntries(Object.entries(row.props).filter(([key]) => !keys.has(key))),
    })),
  };
}
