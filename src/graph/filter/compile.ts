/**
 * Filters to Cypher. Texts depend only on the shape of the filter (which fields, which operators); every value that a
 * client gives is a parameter, so nothing a client writes is ever part of a statement's text.
 *
 * Whether something is there is asked by COUNT { … } > 0, which Neo4j plans like EXISTS. Grafeo answers EXISTS by a
 * join over all that the pattern finds anywhere, and one inside another by trying every node for every row.
 */
import { badInput } from '../errors';
import { type Moment, standing, TODAY } from '../standing';
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

/** More than anyone writes by hand, and little enough that no database chokes on planning it. */
const MOST_CONDITIONS = 200;
const DEEPEST = 16;

const COUNTS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

const conjunction = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' AND ');

/**
 * Compiles one filter. Parameters are named `${prefix}0`, `${prefix}1`, … in the order of the filter's keys.
 * @throws BAD_USER_INPUT for one that is too large or too deep.
 */
export function compileFilter(
  spec: FilterSpec,
  filter: Filter | null | undefined,
  variable: string,
  prefix = 'f',
  moment: Moment = TODAY,
): Predicate {
  const params: Record<string, unknown> = {};
  let variables = 0;
  let conditions = 0;
  const param = (value: unknown): string => {
    const name = `${prefix}${Object.keys(params).length}`;
    params[name] = value;
    return `$${name}`;
  };

  function group(of: FilterSpec, value: Filter, at: string, depth: number): string {
    if (depth > DEEPEST)
      throw badInput(
        `filter: expected at most ${DEEPEST} levels, got more. Ask in several steps, from ids found first.`,
      );
    const inner = (filters: unknown): string[] => (filters as Filter[]).map((each) => group(of, each, at, depth + 1));
    const parts: string[] = [];
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined || part === null) continue;
      if (++conditions > MOST_CONDITIONS)
        throw badInput(`filter: expected at most ${MOST_CONDITIONS} conditions, got more. Use "in" for many values.`);
      if (key === 'and') parts.push(...inner(part));
      else if (key === 'or') {
        const options = inner(part).map((option) => `(${option || 'true'})`);
        parts.push(options.length === 0 ? 'false' : `(${options.join(' OR ')})`);
      } else if (key === 'not') {
        // A comparison with a missing value is null, and NOT null is null: what is not known to fit does not fit.
        parts.push(`NOT coalesce((${inner([part])[0] || 'true'}), false)`);
      } else parts.push(field(of.fields[key] as FieldFilter, part as Filter, at, depth));
    }
    return conjunction(parts);
  }

  function field(of: FieldFilter, value: Filter, at: string, depth: number): string {
    if ('operators' in of) return scalar(of, value, at, param);
    if ('inline' in of) return group(of.inline, value, at, depth + 1);
    return 'quantifiers' in of ? many(of, value, at, depth) : one(of, value, at, depth);
  }

  function one(of: OneField, value: Filter, at: string, depth: number): string {
    const keys = Object.keys(value).filter((key) => value[key] != null);
    const target = of.spec();
    const id = target.fields.id;
    if (keys.length === 0) return '';
    if (keys.length === 1 && keys[0] === 'id' && id)
      return scalar({ ...(id as ScalarField), value: () => of.id(at) }, value.id as Filter, at, param);
    const other = `o${variables++}`;
    const pattern = of.pattern(at, other);
    const inner = group(target, value, other, depth + 1) || 'true';
    const found = `COUNT { MATCH ${pattern} ${pattern.includes(' WHERE ') ? 'AND' : 'WHERE'} ${inner} } > 0`;
    return of.optional && fitsNothing(target, value) ? `(${of.id(at)} IS NULL OR ${found})` : found;
  }

  /** `some`, `all`, `none` and `count`, side by side; each over the links that `relation` lets count. */
  function many(of: ManyField, value: Filter, at: string, depth: number): string {
    const { relation, ...quantifiers } = value as { relation?: Filter };
    const match = (condition: (subject: string) => string): string => {
      const [other, via] = [`o${variables}`, `v${variables}`];
      variables += 1;
      const where = conjunction([
        of.statement === 'none' ? '' : standing(of.statement === 'via' ? via : other, moment),
        ...of.where(other),
        relation ? group(RELATION_FILTER, relation, via, depth + 1) : '',
        condition(of.subject === 'via' ? via : other),
      ]);
      return `MATCH ${of.pattern(at, other, via)}${where === '' ? '' : ` WHERE ${where}`}`;
    };
    const fitting = (filter: unknown) => (subject: string) => group(of.spec(), filter as Filter, subject, depth + 1);
    return conjunction(
      Object.entries(quantifiers).map(([quantifier, inner]) => {
        if (inner === undefined || inner === null) return '';
        if (quantifier === 'some') return `COUNT { ${match(fitting(inner))} } > 0`;
        if (quantifier === 'none') return `COUNT { ${match(fitting(inner))} } = 0`;
        if (quantifier === 'all')
          return `COUNT { ${match((subject) => `NOT coalesce((${fitting(inner)(subject) || 'true'}), false)`)} } = 0`;
        const { of: counted, ...operators } = inner as { of?: Filter };
        return conjunction(
          Object.entries(operators).map(([operator, operand]) => {
            if (operand === undefined || operand === null) return '';
            const count = `COUNT { ${match(counted ? fitting(counted) : () => '')} }`;
            if (operator === 'in') return `${count} IN ${param(operand)}`;
            if (operator === 'notIn') return `NOT ${count} IN ${param(operand)}`;
            return `${count} ${COUNTS[operator]} ${param(operand)}`;
          }),
        );
      }),
    );
  }

  const text = group(spec, filter ?? {}, variable, 0);
  return { text, params };
}
