/**
 * One page of a connection for any number of parents, as one statement. Pure: a source and arguments in, text and
 * parameters out. Texts are the same for the same shape of arguments, so that the database reuses its plans.
 */
import { decodeCursor, type Key } from './cursor';
import { compileFilter, type Filter } from './filter/compile';
import { RELATION_FILTER } from './filter/specs';
import { type PageArgs, pageOf } from './page';
import type { Source } from './sources';

export interface ConnectionArgs extends PageArgs {
  readonly filter?: Filter | null | undefined;
  /** A filter on the relation that leads to the node. */
  readonly relation?: Filter | null | undefined;
}

/** What of a connection the client asked for. */
export interface Wanted {
  readonly rows: boolean;
  readonly total: boolean;
}

export interface PageStatement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly size: number;
  readonly backward: boolean;
  readonly bounded: { readonly after: boolean; readonly before: boolean };
}

const clause = (conditions: readonly string[]): string => {
  const held = conditions.filter((condition) => condition !== '');
  return held.length === 0 ? '' : ` WHERE ${held.join(' AND ')}`;
};

/** Rows strictly beyond the keys, in the order of the keys. */
function beyond(
  order: Source['order'],
  keys: readonly Key[],
  sign: '<' | '>',
  prefix: string,
): [string, Record<string, Key>] {
  const params = Object.fromEntries(keys.map((key, i) => [`${prefix}${i}`, key]));
  const options = order.map(({ value }, i) => {
    const equal = order.slice(0, i).map((earlier, j) => `${earlier.value} = $${prefix}${j}`);
    return [...equal, `${value} ${sign} $${prefix}${i}`].join(' AND ');
  });
  return [
    options.length === 1 ? (options[0] as string) : `(${options.map((option) => `(${option})`).join(' OR ')})`,
    params,
  ];
}

/** @throws BAD_USER_INPUT for arguments that are out of range or cursors that are not this connection's. */
export function pageStatement(source: Source, args: ConnectionArgs, wanted: Wanted): PageStatement {
  const { size, backward, after, before } = pageOf(args);
  const kinds = source.order.map(({ kind }) => kind);
  const filter = compileFilter(source.filter, args.filter, source.row, 'f');
  const relation = compileFilter(RELATION_FILTER, args.relation, 'r', 'g');
  const params: Record<string, unknown> = { ...filter.params, ...relation.params };
  const fitting = [...source.where, filter.text, relation.text];
  const bounds: string[] = [];
  for (const [cursor, sign, name] of [
    [after, '>', 'after'],
    [before, '<', 'before'],
  ] as const) {
    if (cursor === null) continue;
    const [condition, keys] = beyond(source.order, decodeCursor(cursor, kinds, name), sign, name);
    bounds.push(condition);
    Object.assign(params, keys);
  }
  // One row more than asked for tells whether there is a next page.
  if (wanted.rows) params.limit = size + 1;

  const scope = source.parent ? 'CALL (p)' : 'CALL ()';
  const order = source.order.map(({ value }) => `${value}${backward ? ' DESC' : ''}`).join(', ');
  const value = source.related ? '[properties(n), properties(r)]' : `properties(${source.row})`;
  const carried = source.related ? 'n, r' : source.row;
  const parts: string[] = [];
  if (source.parent)
    parts.push(
      source.parent.pattern === ''
        ? 'UNWIND $parents AS p'
        : `MATCH ${source.parent.pattern} WHERE ${source.parent.key} IN $parents`,
    );
  if (wanted.rows)
    parts.push(`${scope} {
  MATCH ${source.match}${clause([...fitting, ...bounds])}
  WITH ${carried} ORDER BY ${order} LIMIT $limit
  RETURN collect(${value}) AS rows
}`);
  if (wanted.total)
    parts.push(`${scope} {
  MATCH ${source.match}${clause(fitting)}
  RETURN count(${source.row}) AS total
}`);
  const columns = [
    ...(source.parent ? [`${source.parent.key} AS parent`] : []),
    ...(wanted.rows ? ['rows'] : []),
    ...(wanted.total ? ['total'] : []),
  ];
  if (source.parent) params.parents = [];
  parts.push(`RETURN ${columns.join(', ')}`);
  return {
    text: parts.join('\n'),
    params,
    size,
    backward,
    bounded: { after: after !== null, before: before !== null },
  };
}
