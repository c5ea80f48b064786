/** Cursors: the sort keys of a row, opaque to clients. A page continues after the keys, whatever was inserted since. */
import { badInput } from './errors';

export type Key = string | number | null;

export interface KeyKind {
  readonly kind: 'string' | 'number';
  readonly nullable: boolean;
}

/** `order` names the order that the keys are of; the order by id has no name. */
export const encodeCursor = (keys: readonly Key[], order = ''): string =>
  Buffer.from(JSON.stringify(order === '' ? keys : [...keys, { order }])).toString('base64url');

const fits = (key: unknown, { kind, nullable }: KeyKind): boolean =>
  key === null ? nullable : kind === 'string' ? typeof key === 'string' : typeof key === 'number';

/** @throws BAD_USER_INPUT when it isn't a cursor with keys of these kinds, of this order. */
export function decodeCursor(cursor: string, kinds: readonly KeyKind[], argument: string, order = ''): Key[] {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    decoded = null;
  }
  const keys = Array.isArray(decoded) ? decoded.slice(0, kinds.length) : [];
  const [named, ...more] = Array.isArray(decoded) ? decoded.slice(kinds.length) : [];
  const sameOrder = more.length === 0 && ((named as { order?: unknown } | undefined)?.order ?? '') === order;
  if (keys.length === kinds.length && sameOrder && keys.every((key, i) => fits(key, kinds[i] as KeyKind))) return keys;
  throw badInput(
    `${argument}: expected a cursor that this connection gave (pageInfo.endCursor, or an edge's cursor) in the same order, got ${JSON.stringify(cursor.slice(0, 60))}. Ask for the first page and use its cursors.`,
  );
}
