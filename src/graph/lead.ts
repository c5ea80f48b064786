/**
 * How the rows of a page are found: from which side, and in which order. There are many rows, of which a page is few: what
 * comes first decides how many are looked at.
 */
import { ABLE, type Abilities } from '../store/port';
import { type Branches, typeAlone, typesAsked, typesNamed } from './by-type';
import { compileFilter, compileLed, type LedPredicate, type Predicate, reversed } from './filter/compile';
import type { AskedKey, CompiledOrder } from './order/compile';
import type { ConnectionArgs } from './page';
import { type Part, partIn } from './part';
import { type IdRange, NAMES, type Names, type Source } from './sources';
import type { Moment } from './standing';

/** What is known of where a page will be read. */
export interface Reading {
  readonly names?: Names;
  /** Whether there is but one parent. */
  readonly single?: boolean;
  readonly can?: Abilities;
  /** Ids of nodes that have all those of the page among them. */
  readonly among?: readonly string[] | undefined;
}

/** Whether a page begins, or ends, at a cursor. */
export interface Bounded {
  readonly after: boolean;
  readonly before: boolean;
}

/** The clauses and conditions that find the rows of a page. */
export interface Lead {
  /** Clauses that bind the variables of the rows. */
  readonly clauses: string;
  /** Those for all rows, where they are not those of the source. */
  readonly ofAll?: string;
  /** The filter, as far as the clauses do not see to it. */
  readonly filter: Predicate;
  /** Holds of the rows that the page is known to be among. */
  readonly among: readonly string[];
  /** Holds of all rows, and tells the database their order. */
  readonly inOrder: readonly string[];
  /** What to read the page from, branch by branch, instead of the clauses. */
  readonly branches?: Branches;
  /** What is asked of the names of entities that an index has parts of, and the entities. */
  readonly part?: { readonly asked: Part; readonly labelled: string };
}

/** What a lead depends on, beside what is asked for. */
export interface Surroundings {
  readonly moment: Moment;
  readonly reading: Reading;
  readonly relation: Predicate;
  readonly order: CompiledOrder;
  readonly bounded: Bounded;
}

/** @throws BAD_USER_INPUT for a filter that is wrong. */
export function leadOf(
  source: Source,
  args: ConnectionArgs,
  { moment, reading, relation, order, bounded }: Surroundings,
): Lead {
  const { names = NAMES, among, can = ABLE } = reading;
  const types = typesOf(source, args);
  const ofTypes = types && source.ofType?.pattern(names, types.join('|'));
  const match = (source.parent && ofTypes) ?? source.match(names);
  const filter = compileFilter(source.filter, args.filter, names[source.row], {
    moment,
    ends: source.ends,
    clauses: can.clauses,
  });
  const isAmongThem = among && !source.parent ? [isAmong(source, names)] : [];
  const led = ledBy(source, args, match, moment, reading);
  if (led) return { clauses: led.lead, ofAll: led.lead, filter: led, among: isAmongThem, inOrder: [] };
  const ofAll = source.parent && ofTypes ? { ofAll: `MATCH ${ofTypes}` } : {};
  if (among) return { clauses: leadAmong(source, match, names), filter, among: isAmongThem, inOrder: [], ...ofAll };
  const range = source.range?.(names);
  // All that a filter leaves out would be read from the index as well; where another order is asked for, everything is.
  const plain = filter.text === '' && relation.text === '' && order.keys.length === 0;
  const hint = plain ? range?.hint : undefined;
  const branches =
    types && can.ordered && order.keys.length === 0 ? branchesOf(source, types, args, names, bounded) : undefined;
  const inOrder = range?.hint === hint ? inIndexOrder(range, order.keys[0], bounded) : [];
  // A page of the links of one entity is of few anyway.
  const labelled = source.parent ? undefined : labelledIn(match);
  const asked = labelled && can.ordered && order.keys.length === 0 ? partIn(source.filter, args.filter) : undefined;
  const part = labelled && asked && { asked, labelled };
  return {
    clauses: `MATCH ${match}${hint ?? ''}`,
    filter,
    among: [],
    inOrder,
    ...(part && { part }),
    ...(branches && { branches }),
    ...(branches && ofTypes ? { ofAll: `MATCH ${ofTypes}` } : ofAll),
  };
}

/** The types that the rows are of, where they are relations of all types and that is worth telling. */
function typesOf({ ofType, parent, filter }: Source, args: ConnectionArgs): readonly string[] | undefined {
  if (!ofType) return undefined;
  return parent ? typesNamed(args.filter) : typesAsked(filter, args.filter);
}

/** Undefined where the rows are of few branches anyway, or a filter leaves many of them out. */
function branchesOf(
  { ofType, parent, row }: Source,
  types: readonly string[],
  { filter }: ConnectionArgs,
  names: Names,
  bounded: Bounded,
): Branches | undefined {
  if (!ofType || (parent && !typeAlone(filter))) return undefined;
  const parts = types.flatMap((type) => ofType.parts(names, type));
  return {
    variable: names[row],
    parent: parent && names.p,
    each: parts.map(({ pattern, range }) => ({
      match: `${pattern}${range?.hint ?? ''}`,
      inOrder: inIndexOrder(range, undefined, bounded),
    })),
  };
}

/**
 * Conditions that hold anyway, by which Neo4j reads a page in the order of an index instead of sorting all rows: it
 * looks for an index only where a condition speaks of its property. Grafeo, which sorts, minds this one the least.
 */
function inIndexOrder(range: IdRange | undefined, lead: AskedKey | undefined, bounded: Bounded): string[] {
  if (range === undefined) return [];
  const { value, prefix, end } = range;
  const free = !bounded.after && !bounded.before;
  if (lead) return lead.indexed && free ? [`${lead.value} STARTS WITH ''`] : [];
  if (free) return [`${value} STARTS WITH ${prefix}`];
  // From a cursor on, as far as these ids go and not through those of all that follow.
  return [...(bounded.after ? [] : [`${value} >= ${prefix}`]), ...(bounded.before ? [] : [`${value} < ${end}`])];
}

/** The variable and the labels of a pattern that is but one node. */
const labelledIn = (match: string): string | undefined => /^\((\w+(?::\w+)+)\)$/.exec(match)?.[1];

const isAmong = ({ ends }: Source, { n }: Names): string => `${ends?.source ?? n}.id IN $among`;

/** From what clauses find over a link to the parent. */
const toParent = (clauses: string, link: string, { n, p }: Names): string => `${clauses}\n  MATCH (${n})${link}(${p})`;

/** From the nodes that the rows of a page are among to their parent, which may have far more of them. */
function leadAmong(source: Source, match: string, names: Names): string {
  const pattern = source.parent ? reversed(match) : undefined;
  return pattern
    ? toParent(`MATCH (${pattern.from}) WHERE ${isAmong(source, names)}`, pattern.link, names)
    : `MATCH ${match}`;
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
  { names = NAMES, single = false, can: { ordered, clauses } = ABLE }: Reading,
): LedPredicate | undefined {
  if (row !== 'n' || !args.filter) return undefined;
  if (!parent) {
    const labelled = labelledIn(match);
    const led = labelled && compileLed(filter, args.filter, labelled, { moment, clauses });
    return led && (!ordered || led.links >= MANY_LINKS) ? led : undefined;
  }
  // Of one parent that may be a hub: from few things there are few ways, of which those count that lead to it.
  const pattern = single ? reversed(match) : undefined;
  const led = pattern && compileLed(filter, args.filter, pattern.from, { moment, clauses, carried: names.p });
  if (!led?.byId || pattern?.to !== names.p) return undefined;
  return { ...led, lead: toParent(led.lead, pattern.link, names) };
}
