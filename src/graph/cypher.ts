/**
 * One page of a connection for any number of parents, as one statement. Pure: a source and arguments in, text and
 * parameters out. Texts are the same for the same shape of arguments, so that the database reuses its plans.
 */
import { ABLE, type Abilities } from '../store/port';
import { pageOfEach } from './by-type';
import { decodeCursor } from './cursor';
import { compileFilter } from './filter/compile';
import { RELATION_FILTER } from './filter/specs';
import { type Bounded, leadOf, type Reading } from './lead';
import { beyond, type CompiledOrder, compileOrder, orderBy, type SortKey } from './order/compile';
import { orderOf } from './order/specs';
import { type ConnectionArgs, isPlain, pageOf, type Wanted } from './page';
import { byPart } from './part';
import { where } from './pattern';
import { NAMES, type Source } from './sources';
import { type Moment, momentParams, TODAY } from './standing';

/** Where a page lies in its connection. */
export interface Placed {
  readonly size: number;
  readonly backward: boolean;
  readonly bounded: Bounded;
}

export interface PageStatement extends Placed {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly order: CompiledOrder;
}

/** The page of one parent, as parts of a statement. */
export interface PageParts extends Placed {
  /**
   * The body of a subquery that collects, under `as`, the value of each row. `more` are clauses between the choice of
   * the rows and that, which may add variables.
   */
  rows(value: string, as: string, more?: readonly string[]): string;
  /** The body of a subquery that counts the rows of all pages. */
  total(as: string): string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly order: CompiledOrder;
  /** The keys by which a row is ordered and found again. */
  readonly keys: readonly SortKey[];
}

/**
 * Whether a page is read in the same time however many rows its parent has: there are but few anyway, or they lie in the
 * order of the page, and nothing is counted.
 */
export const isFlat = ({ short, range }: Source, args: ConnectionArgs, wanted: Wanted, can: Abilities): boolean =>
  short === true || (can.ordered && range !== undefined && !wanted.total && isPlain(args));

/** @throws BAD_USER_INPUT for arguments that are out of range or cursors that are not this connection's. */
export function pageParts(
  source: Source,
  args: ConnectionArgs,
  wanted: Wanted,
  moment: Moment = TODAY,
  reading: Reading = {},
): PageParts {
  const { names = NAMES, among, can = ABLE } = reading;
  const { size, backward, after, before } = pageOf(args);
  const bounded = { after: after !== null, before: before !== null };
  const row = names[source.row];
  const order = compileOrder(orderOf(source.filter), args.orderBy, row, moment);
  const keys = [...order.keys, ...source.order(names)];
  const relation = compileFilter(RELATION_FILTER, args.relation, names.r, {
    prefix: 'g',
    moment,
    clauses: can.clauses,
  });
  const lead = leadOf(source, args, { moment, reading, relation, order, bounded });
  const { filter, part, branches } = lead;
  const params: Record<string, unknown> = { ...filter.params, ...relation.params, ...momentParams(moment) };
  const fitting = [...source.where(names, moment), filter.text, relation.text];
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
  if (wanted.rows) Object.assign(params, order.params, { limit: size + 1 }, among && { among });
  if (wanted.rows && part) params.part = part.asked.text;

  /** Matched, given their computed keys, bounded, ordered, limited, then collected. */
  function rows(value: string, as: string, more: readonly string[] = []): string {
    const carried = source.related ? [names.n, names.r] : [row];
    const computed = order.keys.filter(({ expression, clause: subquery }) => expression ?? subquery);
    const columns = computed.map(({ expression, value: name }) => (expression ? `${expression} AS ${name}` : name));
    const conditions = [...lead.among, ...fitting, ...lead.inOrder];
    const first = `ORDER BY ${orderBy(keys, backward)} LIMIT $limit`;
    const page = `WITH ${[...carried, ...computed.map(({ value: name }) => name)].join(', ')} ${first}`;
    const all = computed.length > 0 ? conditions : [...conditions, ...bounds];
    const found = branches ? pageOfEach(branches, all, first) : `${lead.clauses}${where(all)}`;
    return [
      ...(part
        ? byPart(part.asked, {
            variable: row,
            conditions: [part.labelled, ...fitting, ...bounds],
            inOrder: [found, page],
          })
        : [found]),
      ...computed.flatMap(({ clause: subquery }) => (subquery ? [subquery] : [])),
      ...(computed.length > 0 ? [`WITH ${[...carried, ...columns].join(', ')}${where(bounds)}`] : []),
      page,
      ...more,
      `RETURN collect(${value}) AS ${as}`,
    ].join('\n  ');
  }

  function total(as: string): string {
    const known = where(fitting) === '' ? source.counted?.(names) : undefined;
    return `${lead.ofAll ?? `MATCH ${known ?? source.match(names)}`}${where(fitting)}\n  RETURN count(${row}) AS ${as}`;
  }

  return { rows, total, params, size, backward, bounded, order, keys };
}

/** @throws as `pageParts`. */
export function pageStatement(
  source: Source,
  args: ConnectionArgs,
  wanted: Wanted,
  moment: Moment = TODAY,
  can?: Abilities,
): PageStatement {
  const { rows, total, params, order, ...placed } = pageParts(source, args, wanted, moment, can && { can });
  const asked = order.keys.map(({ value }) => value);
  const properties = source.related ? 'properties(n), properties(r)' : `properties(${source.row})`;
  const value =
    asked.length > 0 ? `[${properties}, [${asked.join(', ')}]]` : source.related ? `[${properties}]` : properties;

  const { parent } = source;
  const scope = parent ? 'CALL (p)' : 'CALL ()';
  const clauses = parent
    ? [parent.label ? `MATCH (p:${parent.label}) WHERE ${parent.key} IN $parents` : 'UNWIND $parents AS p']
    : [];
  if (wanted.rows) clauses.push(`${scope} {\n  ${rows(value, 'rows')}\n}`);
  if (wanted.total) clauses.push(`${scope} {\n  ${total('total')}\n}`);
  const columns = [
    ...(parent ? [`${parent.key} AS parent`] : []),
    ...(wanted.rows ? ['rows'] : []),
    ...(wanted.total ? ['total'] : []),
  ];
  clauses.push(`RETURN ${columns.join(', ')}`);
  return {
    text: clauses.join('\n'),
    params: parent ? { ...params, parents: [] } : params,
    order,
    ...placed,
  };
}
