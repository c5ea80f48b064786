/** Cursors: the sort keys of a row, opaque to clients. A page continues after the keys, whatever was inserted since. */
import { badInput } from './errors';

export type Key = string | number;

export const encodeCursor = (keys: readonly Key[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** @throws BAD_USER_INPUT when it isn't a cursor with keys like these. `kinds` gives their types, in order. */
export function decodeCursor(cursor: string, kinds: readonly ('string' | 'number')[], argument: string): Key[] {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    keys = null;
  }
  const right = Array.isArray(keys) && keys.length === kinds.length && keys.every((key, i) => typeof key === kinds[i]);
  if (right) return keys as Key[];
  throw badInput(
    `${argument}: expected a cursor that this connection gave (pageInfo.endCursor, or an edge's cursor), got ${JSON.stringify(cursor.slice(0, 60))}. Ask for the first page and use its cursors.`,
  );
}
