/**
 * One page of a connection for any number of parents, as one statement. Pure: a source and arguments in, text and
 * parameters out. Texts are the same for the same shape of arguments, so that the database reuses its plans.
 */
import { decodeCursor } from './cursor';
import { compileFilter, type Filter } from './filter/compile';
import { RELATION_FILTER } from './filter/specs';
import { type AskedKey, beyond, type CompiledOrder, compileOrder, orderBy } from './order/compile';
import { type OrderKeyInput, orderOf } from './order/specs';
import { type PageArgs, pageOf } from './page';
import { where } from './pattern';
import type { Source } from './sources';
import { type Moment, momentParams, TODAY } from './standing';

export interface ConnectionArgs extends PageArgs {
  readonly filter?: Filter | null | undefined;
  /** A filter on the relation that leads to the node. */
  readonly relation?: Filter | null | undefined;
  readonly orderBy?: readonly OrderKeyInput[] | null | undefined;
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
  readonly order: CompiledOrder;
}

/**
 * Conditions that hold anyway, by which Neo4j reads a page in the order of an index instead of sorting all rows: it
 * looks for an index only where a condition speaks of its property. Grafeo, which sorts, minds this one the least.
 */
function inIndexOrder({ prefix }: Source, lead: AskedKey | undefined, bounded: PageStatement['bounded']): string[] {
  if (prefix === undefined) return [];
  const free = !bounded.after && !bounded.before;
  if (lead) return lead.indexed && free ? [`${lead.value} STARTS WITH ''`] : [];
  if (free) return [`n.id STARTS WITH '${prefix}'`];
  // From a cursor on, as far as the ids of this kind go and not through those of all that follow.
  return [
    ...(bounded.after ? [] : [`n.id >= '${prefix}'`]),
    ...(bounded.before ? [] : [`n.id < '${prefix.replace(/:$/, ';')}'`]),
  ];
}

/** The rows of one parent's page: matched, given their computed keys, bounded, ordered, limited, then collected. */
function rowsOf(
  source: Source,
  order: CompiledOrder,
  conditions: string[],
  bounds: string[],
  backward: boolean,
): string {
  const carried = source.related ? ['n', 'r'] : [source.row];
  const asked = order.keys.map(({ value }) => value);
  const computed = order.keys.filter(({ expression, clause: subquery }) => expression ?? subquery);
  const properties = source.related ? 'properties(n), properties(r)' : `properties(${source.row})`;
  const value =
    asked.length > 0 ? `[${properties}, [${asked.join(', ')}]]` : source.related ? `[${properties}]` : properties;
  const keys = orderBy([...order.keys, ...source.order], backward);
  const columns = computed.map(({ expression, value: name }) => (expression ? `${expression} AS ${name}` : name));
  return [
    computed.length > 0
      ? `MATCH ${source.match}${where(conditions)}`
      : `MATCH ${source.match}${where([...conditions, ...bounds])}`,
    ...computed.flatMap(({ clause: subquery }) => (subquery ? [subquery] : [])),
    ...(computed.length > 0 ? [`WITH ${[...carried, ...columns].join(', ')}${where(bounds)}`] : []),
    `WITH ${[...carried, ...computed.map(({ value: name }) => name)].join(', ')} ORDER BY ${keys} LIMIT $limit`,
    `RETURN collect(${value}) AS rows`,
  ].join('\n  ');
}

/** @throws BAD_USER_INPUT for arguments that are out of range or cursors that are not this connection's. */
export function pageStatement(
  source: Source,
  args: ConnectionArgs,
  wanted: Wanted,
  moment: Moment = TODAY,
): PageStatement {
  const { size, backward, after, before } = pageOf(args);
  const filter = compileFilter(source.filter, args.filter, source.row, 'f', moment, source.ends);
  const relation = compileFilter(RELATION_FILTER, args.relation, 'r', 'g', moment);
  const order = compileOrder(orderOf(source.filter), args.orderBy, source.row, moment);
  const keys = [...order.keys, ...source.order];
  const params: Record<string, unknown> = { ...filter.params, ...relation.params, ...momentParams(moment) };
  const fitting = [...source.where(moment), filter.text, relation.text];
  const bounds: string[] = [];
  for (const [cursor, side] of [
    [after, 'after'],
    [before, 'before'],
  ] as const) {
    if (cursor === null) continue;
    const bound = beyond(keys, decodeCursor(cursor, keys, side, order.signature), side);
    bounds.push(bound.text);
    if (wanted.rows) Object.assign(params, bound.params);
  }
  // One row more than asked for tells whether there is a next page.
  if (wanted.rows) Object.assign(params, order.params, { limit: size + 1 });

  const scope = source.parent ? 'CALL (p)' : 'CALL ()';
  const parts: string[] = [];
  if (source.parent)
    parts.push(
      source.parent.pattern === ''
        ? 'UNWIND $parents AS p'
        : `MATCH ${source.parent.pattern} WHERE ${source.parent.key} IN $parents`,
    );
  const bounded = { after: after !== null, before: before !== null };
  const found = [...fitting, ...inIndexOrder(source, order.keys[0], bounded)];
  if (wanted.rows) parts.push(`${scope} {\n  ${rowsOf(source, order, found, bounds, backward)}\n}`);
  const all = where(fitting) === '' ? (source.counted ?? source.match) : source.match;
  if (wanted.total)
    parts.push(`${scope} {\n  MATCH ${all}${where(fitting)}\n  RETURN count(${source.row}) AS total\n}`);
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
    bounded,
    order,
  };
}
