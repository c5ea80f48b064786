/**
 * One page of a connection for any number of parents, as one statement. Pure: a source and arguments in, text and
 * parameters out. Texts are the same for the same shape of arguments, so that the database reuses its plans.
 */
import { decodeCursor } from './cursor';
import { compileFilter, compileLed, type Filter, type LedPredicate, reversed } from './filter/compile';
import { RELATION_FILTER } from './filter/specs';
import { type AskedKey, beyond, type CompiledOrder, compileOrder, orderBy, type SortKey } from './order/compile';
import { type OrderKeyInput, orderOf } from './order/specs';
import { type PageArgs, pageOf } from './page';
import { byPart, partIn } from './part';
import { where } from './pattern';
import { type IdRange, NAMES, type Names, type Source } from './sources';
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

/** Where a page lies in its connection. */
export interface Placed {
  readonly size: number;
  readonly backward: boolean;
  readonly bounded: { readonly after: boolean; readonly before: boolean };
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
 * Conditions that hold anyway, by which Neo4j reads a page in the order of an index instead of sorting all rows: it
 * looks for an index only where a condition speaks of its property. Grafeo, which sorts, minds this one the least.
 */
function inIndexOrder(range: IdRange | undefined, lead: AskedKey | undefined, bounded: Placed['bounded']): string[] {
  if (range === undefined) return [];
  const { value, prefix, end } = range;
  const free = !bounded.after && !bounded.before;
  if (lead) return lead.indexed && free ? [`${lead.value} STARTS WITH ''`] : [];
  if (free) return [`${value} STARTS WITH ${prefix}`];
  // From a cursor on, as far as these ids go and not through those of all that follow.
  return [...(bounded.after ? [] : [`${value} >= ${prefix}`]), ...(bounded.before ? [] : [`${value} < ${end}`])];
}

/**
 * Whether a page is read in the same time however many rows its parent has: there are but few anyway, or they lie in the
 * order of the page, and nothing is counted.
 */
export const isFlat = ({ short, range }: Source, args: ConnectionArgs, wanted: Wanted, ordered: boolean): boolean =>
  short === true || (ordered && range !== undefined && !wanted.total && isPlain(args));

/** Whether a page is of all rows, in the order that they have when none is asked for. */
export const isPlain = ({ filter, relation, orderBy: order }: ConnectionArgs): boolean =>
  !filter && !relation && !order?.length;

/** What is known of where a page will be read. */
export interface Reading {
  readonly names?: Names;
  /** Whether there is but one parent. */
  readonly single?: boolean;
  /** Whether the database reads in the order of its indexes. */
  readonly ordered?: boolean;
  /** Ids of nodes that have all those of the page among them. */
  readonly among?: readonly string[] | undefined;
}

/** @throws BAD_USER_INPUT for arguments that are out of range or cursors that are not this connection's. */
export function pageParts(
  source: Source,
  args: ConnectionArgs,
  wanted: Wanted,
  moment: Moment = TODAY,
  reading: Reading = {},
): PageParts {
  const { names = NAMES, among, ordered = true } = reading;
  const { size, backward, after, before } = pageOf(args);
  const row = names[source.row];
  const match = source.match(names);
  const whole = compileFilter(source.filter, args.filter, row, 'f', moment, source.ends);
  const led = ledBy(source, args, match, moment, reading);
  const filter = led ?? whole;
  const relation = compileFilter(RELATION_FILTER, args.relation, names.r, 'g', moment);
  const order = compileOrder(orderOf(source.filter), args.orderBy, row, moment);
  const keys = [...order.keys, ...source.order(names)];
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
  // A page of the links of one entity is of few anyway.
  const labelled = source.parent ? undefined : labelledIn(match);
  const inIdOrder = ordered && !led && !among && order.keys.length === 0;
  const part = labelled && inIdOrder ? partIn(source.filter, args.filter) : undefined;
  if (wanted.rows && part) params.part = part.text;
  const bounded = { after: after !== null, before: before !== null };
  const range = source.range?.(names);
  // All that a filter leaves out would be read from the index as well; where another order is asked for, everything is.
  const plain = filter.text === '' && relation.text === '' && order.keys.length === 0;
  const hint = range?.hint !== undefined && plain ? range.hint : '';
  const inOrder = !among && (range?.hint === undefined || hint !== '') ? range : undefined;
  const lead = led?.lead ?? (among ? leadAmong(source, match, names) : `MATCH ${match}${hint}`);

  /** Matched, given their computed keys, bounded, ordered, limited, then collected. */
  function rows(value: string, as: string, more: readonly string[] = []): string {
    const carried = source.related ? [names.n, names.r] : [row];
    const computed = order.keys.filter(({ expression, clause: subquery }) => expression ?? subquery);
    const columns = computed.map(({ expression, value: name }) => (expression ? `${expression} AS ${name}` : name));
    const conditions = [
      ...(among && !source.parent ? [isAmong(names)] : []),
      ...fitting,
      ...(led ? [] : inIndexOrder(inOrder, order.keys[0], bounded)),
    ];
    const page = `WITH ${[...carried, ...computed.map(({ value: name }) => name)].join(', ')} ORDER BY ${orderBy(keys, backward)} LIMIT $limit`;
    const found = `${lead}${where(computed.length > 0 ? conditions : [...conditions, ...bounds])}`;
    return [
      ...(part && labelled
        ? byPart(part, { variable: row, conditions: [labelled, ...fitting, ...bounds], inOrder: [found, page] })
        : [found]),
      ...computed.flatMap(({ clause: subquery }) => (subquery ? [subquery] : [])),
      ...(computed.length > 0 ? [`WITH ${[...carried, ...columns].join(', ')}${where(bounds)}`] : []),
      page,
      ...more,
      `RETURN collect(${value}) AS ${as}`,
    ].join('\n  ');
  }

  function total(as: string): string {
    const all = where(fitting) === '' ? (source.counted?.(names) ?? match) : match;
    return `${led?.lead ?? `MATCH ${all}`}${where(fitting)}\n  RETURN count(${row}) AS ${as}`;
  }

  return { rows, total, params, size, backward, bounded, order, keys };
}

/** The variable and the labels of a pattern that is but one node. */
const labelledIn = (match: string): string | undefined => /^\((\w+(?::\w+)+)\)$/.exec(match)?.[1];

const isAmong = ({ n }: Names): string => `${n}.id IN $among`;

/** From what clauses find over a link to the parent. */
const toParent = (clauses: string, link: string, { n, p }: Names): string => `${clauses}\n  MATCH (${n})${link}(${p})`;

/** From the nodes that the rows of a page are among to their parent, which may have far more of them. */
function leadAmong({ parent }: Source, match: string, names: Names): string {
  const pattern = parent ? reversed(match) : undefined;
  return pattern ? toParent(`MATCH (${pattern.from}) WHERE ${isAmong(names)}`, pattern.link, names) : `MATCH ${match}`;
}

/**
 * Over so many links a filter is worth being led by what it asks for, where it might as well stop at the first things that fit:
 * there may be many more ways than links.
 */
const MANY_LINKS = 4;

/** The filter as what its `some` leads to, where that is worth it: `match` then is a part of its clauses. */
function ledBy(
  { parent, row, filter }: Source,
  args: ConnectionArgs,
  match: string,
  moment: Moment,
  { names = NAMES, single = false, ordered = true }: Reading,
): LedPredicate | undefined {
  if (row !== 'n' || !args.filter) return undefined;
  if (!parent) {
    const labelled = labelledIn(match);
    const led = labelled && compileLed(filter, args.filter, labelled, 'f', moment);
    return led && (!ordered || led.links >= MANY_LINKS) ? led : undefined;
  }
  // Of one parent that may be a hub: from few things there are few ways, of which those count that lead to it.
  const pattern = single ? reversed(match) : undefined;
  const led = pattern && compileLed(filter, args.filter, pattern.from, 'f', moment, names.p);
  if (!led?.byId || pattern?.to !== names.p) return undefined;
  return { ...led, lead: toParent(led.lead, pattern.link, names) };
}

/** @throws as `pageParts`. */
export function pageStatement(
  source: Source,
  args: ConnectionArgs,
  wanted: Wanted,
  moment: Moment = TODAY,
  ordered = true,
): PageStatement {
  const { rows, total, params, order, ...placed } = pageParts(source, args, wanted, moment, { ordered });
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
