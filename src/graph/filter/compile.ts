/**
 * Filters to Cypher. Texts depend only on the shape of the filter (which fields, which operators); every value that a
 * client gives is a parameter, so nothing a client writes is ever part of a statement's text.
 *
 * How subqueries are written matters more than all else:
 * - Whether something is there is asked by COUNT { … } > 0, which Neo4j plans like EXISTS. Grafeo answers EXISTS by a
 *   join over all that the pattern finds anywhere, and one inside another by trying every node for every row.
 * - A `some` inside another is looked at again for every way that leads to it. From the other end (first what the innermost
 *   asks for, then what leads there, step by step, each thing once) nothing is looked at twice; but all of it is, also where the
 *   first few things that fit would do. src/graph/lead.ts decides.
 * - NOT is never put before a subquery, but into it, as far as it goes. Neo4j plans a subquery inside an expression
 *   ten times over for each that is around it; only as a plain condition, or one of several after OR, is it planned once.
 * - So a number of links is compared inside the subquery that counts them, and whether that leaves a row is the condition,
 *   where the database has subqueries of several clauses. OPTIONAL, since Neo4j groups what is counted in a subquery by the
 *   variables from outside: no links would give no row. Where nothing would be planned again, a comparison outside is read
 *   some 5 % faster; but not in what is counted, where Neo4j 5.26 takes one with a parameter for false.
 */
import { badInput } from '../errors';
import { type Moment, standing, TODAY } from '../standing';
import { allOf, anyOf, FALSE, joined, TRUE } from './logic';
import { fitsNothing } from './nothing';
import { scalar } from './scalar';
import { RELATION_FILTER } from './specs';
import type { FieldFilter, FilterSpec, ManyField, OneField, ScalarField } from './types';

/** A filter as it comes from the API: operators under fields, and `and`, `or`, `not`. */
export type Filter = { readonly [key: string]: unknown };

export interface Predicate {
  /** Cypher that is true for what fits; null or false for what doesn't. Empty when everything fits. */
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A predicate on what is found first. */
export interface LedPredicate extends Predicate {
  /** Whether it begins at things that are named by their ids. */
  readonly byId: boolean;
  /** Clauses that find, each once, the things to which `text` then applies. */
  readonly lead: string;
  /** How many links they lead over. */
  readonly links: number;
}

/** More than anyone writes by hand, and little enough that no database chokes on planning it. */
const MOST_CONDITIONS = 200;
const DEEPEST = 10;

const COUNTS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };
const OPPOSITES: Readonly<Record<string, string>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'gte',
  lte: 'gt',
  gt: 'lte',
  gte: 'lt',
  in: 'notIn',
  notIn: 'in',
};

const given = (part: object): [string, unknown][] =>
  Object.entries(part).filter(([, value]) => value !== undefined && value !== null);

const body = (pattern: string, condition: string): string =>
  `MATCH ${pattern}${condition === TRUE ? '' : `${pattern.includes(' WHERE ') ? ' AND' : ' WHERE'} ${condition}`}`;

/** The variables of the ends of a relation. */
export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** What a filter is looked at on its way down. */
interface At {
  readonly variable: string;
  /** Where the variable is a relation, and its ends have variables too. */
  readonly ends?: Ends | undefined;
  readonly depth: number;
  /** Whether it shall hold, or shall not. */
  readonly hold: boolean;
  /** Whether it is asked of what a count counts. */
  readonly counted?: boolean | undefined;
}

interface Links {
  readonly match: string;
  readonly other: string;
}

/** One level down, on the same thing or another. */
const deeper = (at: At, change: Partial<At> = {}): At => ({
  ...at,
  ...(change.variable && { ends: undefined }),
  depth: at.depth + 1,
  ...change,
});

export interface FilterOptions {
  /** Parameters are named `${prefix}0`, `${prefix}1`, … in the order of the filter's keys. */
  readonly prefix?: string;
  readonly moment?: Moment;
  /** Whether the database has subqueries of several clauses in conditions. */
  readonly clauses?: boolean;
  /** Of the variable, where that is a relation. */
  readonly ends?: Ends | undefined;
  /** A variable that the clauses of a led predicate keep. */
  readonly carried?: string;
}

/**
 * Compiles one filter.
 * @throws BAD_USER_INPUT for one that is too large or too deep.
 */
export function compileFilter(
  spec: FilterSpec,
  filter: Filter | null | undefined,
  variable: string,
  options: FilterOptions = {},
): Predicate {
  return compilerOf(variable, options).all(spec, filter ?? {});
}

/**
 * The same for things of these labels, led by a `some` of it; undefined when it has none.
 * @throws as `compileFilter`.
 */
export function compileLed(
  spec: FilterSpec,
  filter: Filter,
  labelled: string,
  options: FilterOptions = {},
): LedPredicate | undefined {
  const [variable = ''] = labelled.split(':');
  return compilerOf(variable, options).led(spec, filter, labelled);
}

function compilerOf(variable: string, { prefix = 'f', moment = TODAY, clauses = true, ends, carried }: FilterOptions) {
  const params: Record<string, unknown> = {};
  let variables = 0;
  let conditions = 0;
  const param = (value: unknown): string => {
    const name = `${prefix}${Object.keys(params).length}`;
    params[name] = value;
    return `$${name}`;
  };

  function group(of: FilterSpec, value: Filter, at: At): string {
    if (at.depth > DEEPEST)
      throw badInput(
        `filter: expected at most ${DEEPEST} levels, got more. Ask in several steps, from ids found first.`,
      );
    const parts = given(value).map(([key, part]) => {
      if (++conditions > MOST_CONDITIONS)
        throw badInput(`filter: expected at most ${MOST_CONDITIONS} conditions, got more. Use "in" for many values.`);
      const each = () => (part as Filter[]).map((one) => group(of, one, deeper(at)));
      if (key === 'and') return joined(at.hold, each());
      if (key === 'or') return at.hold ? anyOf(each()) : allOf(each());
      if (key === 'not') return group(of, part as Filter, deeper(at, { hold: !at.hold }));
      return field(of.fields[key] as FieldFilter, part as Filter, at);
    });
    return joined(at.hold, parts);
  }

  function field(of: FieldFilter, value: Filter, at: At): string {
    if ('operators' in of) return scalar(of, value, at.variable, at.hold, param);
    if ('inline' in of) return group(of.inline, value, deeper(at));
    if ('quantifiers' in of) return many(of, value, at);
    const end = of.end && at.ends?.[of.end];
    return end ? group(of.spec(), value, deeper(at, { variable: end })) : one(of, value, at);
  }

  function one(of: OneField, value: Filter, at: At): string {
    const target = of.spec();
    const keys = given(value).map(([key]) => key);
    const id = target.fields.id as ScalarField;
    if (keys.length === 1 && keys[0] === 'id')
      return scalar({ ...id, value: of.id }, value.id as Filter, at.variable, at.hold, param);
    const other = `o${variables++}`;
    const inner = group(target, value, deeper(at, { variable: other, hold: true }));
    if (inner === TRUE) return at.hold ? TRUE : FALSE;
    const found = `COUNT { ${body(of.pattern(at.variable, other), inner)} }${at.hold ? ' > 0' : ' = 0'}`;
    if (!of.optional || !fitsNothing(target, value)) return found;
    return at.hold ? `(${of.id(at.variable)} IS NULL OR ${found})` : `${of.id(at.variable)} IS NOT NULL AND ${found}`;
  }

  /** `some`, `all`, `none` and `count`, side by side; each over the links that `relation` lets count. */
  function many(of: ManyField, { relation, ...quantifiers }: Filter, at: At): string {
    /** Finds the links whose subject fits the filter, or doesn't; all when there is no filter. */
    const links = (filter: unknown, hold: boolean, counted = at.counted): Links => {
      const [other, via] = [`o${variables}`, `v${variables}`];
      variables += 1;
      const subject = of.subject === 'via' ? via : other;
      const condition = allOf([
        ...(of.statement === 'none' ? [] : [standing(of.statement === 'via' ? via : other, moment)]),
        ...of.where(other),
        relation
          ? group(RELATION_FILTER, relation as Filter, deeper(at, { variable: via, hold: true, counted }))
          : TRUE,
        filter ? group(of.spec(), filter as Filter, deeper(at, { variable: subject, hold, counted })) : TRUE,
      ]);
      return { match: body(of.pattern(at.variable, other, via), condition), other };
    };
    const number = (filter: unknown, hold: boolean): string => `COUNT { ${links(filter, hold).match} }`;
    const compare = (count: string, [written, operand]: [string, unknown]): string => {
      const operator = at.hold ? written : (OPPOSITES[written] as string);
      if (operator === 'in') return `${count} IN ${param(operand)}`;
      if (operator === 'notIn') return `NOT ${count} IN ${param(operand)}`;
      return `${count} ${COUNTS[operator]} ${param(operand)}`;
    };
    const compared = ({ of: counted, ...rest }: Filter): string => {
      const operators = given(rest);
      const [only, ...more] = operators;
      if (!only) return joined(at.hold, []);
      const { match, other } = links(counted, true, true);
      const plannedOnce = !clauses || !(at.counted || match.includes('COUNT {'));
      if (more.length === 0 && plannedOnce) return compare(`COUNT { ${match} }`, only);
      const count = `k${variables++}`;
      const condition = joined(
        at.hold,
        operators.map((operator) => compare(count, operator)),
      );
      return clauses
        ? `COUNT { OPTIONAL ${match} WITH count(${other}) AS ${count} WHERE ${condition} RETURN ${count} } > 0`
        : `any(${count} IN [COUNT { ${match} }] WHERE ${condition})`;
    };
    const [there, nowhere] = at.hold ? ['> 0', '= 0'] : ['= 0', '> 0'];
    return joined(
      at.hold,
      given(quantifiers).map(([quantifier, inner]) => {
        if (quantifier === 'some') return `${number(inner, true)} ${there}`;
        if (quantifier === 'none') return `${number(inner, true)} ${nowhere}`;
        if (quantifier === 'all') return `${number(inner, false)} ${nowhere}`;
        return compared(inner as Filter);
      }),
    );
  }

  /** The first `some` of a filter, and what is left of it without. */
  function firstSome(of: FilterSpec, filter: Filter) {
    for (const [key, part] of given(filter)) {
      const field = of.fields[key];
      const { some, ...others } = part as Filter;
      if (field === undefined || !('quantifiers' in field) || !some) continue;
      const { relation, ...quantifiers } = others;
      const left = given(quantifiers).length > 0 ? { ...filter, [key]: others } : omit(filter, key);
      return { field, some: some as Filter, relation: relation as Filter | null | undefined, left };
    }
    return undefined;
  }

  /**
   * Clauses that end with all things of these labels that have what a `some` asks for, over how many links, and what is left
   * to ask of them.
   */
  function leadTo(
    of: FilterSpec,
    filter: Filter,
    labelled: string,
    at: At,
  ): { steps: string[]; links: number; left: Filter; byId: boolean } | undefined {
    const first = firstSome(of, filter);
    if (!first) return undefined;
    const { field, some, relation, left } = first;
    const [other, via] = [`o${variables}`, `v${variables}`];
    const pattern = reversed(field.pattern(at.variable, other, via));
    if (!pattern) return undefined;
    variables += 1;
    const { from, link } = pattern;
    const further =
      field.subject === 'other' ? leadTo(field.spec(), some, from, deeper(at, { variable: other })) : undefined;
    const below = deeper(at, { variable: field.subject === 'via' ? via : other, hold: true });
    const ofLink = allOf([
      ...(field.statement === 'via' ? [standing(via, moment)] : []),
      relation ? group(RELATION_FILTER, relation, deeper(at, { variable: via, hold: true })) : TRUE,
      field.subject === 'via' ? group(field.spec(), some, below) : TRUE,
    ]);
    const ofOther = allOf([
      ...(field.statement === 'other' ? [standing(other, moment)] : []),
      ...field.where(other),
      field.subject === 'via' ? TRUE : group(field.spec(), further?.left ?? some, below),
    ]);
    const begun = further ? `${further.steps.at(-1)}${whereOf(ofOther)}` : `MATCH (${from})${whereOf(ofOther)}`;
    const steps = [
      ...(further?.steps.slice(0, -1) ?? []),
      begun,
      `MATCH (${other})${link}(${labelled})${whereOf(ofLink)}`,
      `WITH DISTINCT ${carried ? `${carried}, ` : ''}${at.variable}`,
    ];
    const links = 1 + (further?.links ?? 0);
    return { steps, links, left, byId: further?.byId ?? (field.subject === 'other' && namesIds(some)) };
  }

  const root: At = { variable, ends, depth: 0, hold: true };
  const predicate = (text: string): Predicate => ({ text: text === TRUE ? '' : text, params });
  return {
    all: (spec: FilterSpec, filter: Filter): Predicate => predicate(group(spec, filter, root)),
    led(spec: FilterSpec, filter: Filter, labelled: string): LedPredicate | undefined {
      const found = leadTo(spec, filter, labelled, root);
      if (!found) return undefined;
      const { steps, links, byId, left } = found;
      return { lead: steps.join('\n  '), links, byId, ...predicate(group(spec, left, root)) };
    },
  };
}

/** Whether only what has one of some ids fits. */
const namesIds = ({ id }: Filter): boolean => {
  const { eq, in: among } = (id ?? {}) as { readonly eq?: unknown; readonly in?: unknown };
  return eq != null || among != null;
};

const whereOf = (condition: string): string => (condition === TRUE ? '' : ` WHERE ${condition}`);

const omit = (filter: Filter, key: string): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));

const PATTERN = /^\((\w+)\)(<?-\[[^\]]*\]->?)\(([\w:]+)\)$/;

/** A pattern of one link from its other end: that end with its labels, the link, and what it leads to. */
export function reversed(pattern: string): { from: string; link: string; to: string } | undefined {
  const [, to, link, from] = PATTERN.exec(pattern) ?? [];
  if (to === undefined || link === undefined || from === undefined) return undefined;
  const inside = link.replace(/^<?-|->?$/g, '');
  const [left, right] = link.startsWith('<') ? ['-', '->'] : link.endsWith('>') ? ['<-', '-'] : ['-', '-'];
  return { from, link: `${left}${inside}${right}`, to };
}
