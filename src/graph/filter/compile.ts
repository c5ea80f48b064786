/**
 * Filters to Cypher. Texts depend only on the shape of the filter (which fields, which operators); every value that a
 * client gives is a parameter, so nothing a client writes is ever part of a statement's text.
 */
import type { FieldFilter, FilterSpec, OneField, ScalarField } from './specs';

/** A filter as it comes from the API: operators under fields, and `and`, `or`, `not`. */
export type Filter = { readonly [key: string]: unknown };

export interface Predicate {
  /** Cypher that is true for what fits; null or false for what doesn't. Empty when everything fits. */
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const COMPARISONS: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
};

/** Compiles one filter. Parameters are named `${prefix}0`, `${prefix}1`, … in the order of the filter's keys. */
export function compileFilter(
  spec: FilterSpec,
  filter: Filter | null | undefined,
  variable: string,
  prefix = 'f',
): Predicate {
  const params: Record<string, unknown> = {};
  let depth = 0;
  const param = (value: unknown): string => {
    const name = `${prefix}${Object.keys(params).length}`;
    params[name] = value;
    return `$${name}`;
  };

  /** All of the parts hold. Nothing to hold is true. */
  const all = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' AND ');

  function group(of: FilterSpec, value: Filter, at: string): string {
    const parts: string[] = [];
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined || inner === null) continue;
      if (key === 'and') parts.push(...(inner as Filter[]).map((each) => group(of, each, at)));
      else if (key === 'or') {
        const options = (inner as Filter[]).map((each) => group(of, each, at) || 'true');
        parts.push(options.length === 0 ? 'false' : `(${options.map((option) => `(${option})`).join(' OR ')})`);
      } else if (key === 'not') {
        // A comparison with a missing value is null, and NOT null is null: what is not known to fit does not fit.
        parts.push(`NOT coalesce((${group(of, inner as Filter, at) || 'true'}), false)`);
      } else parts.push(field(of.fields[key] as FieldFilter, inner as Filter, at));
    }
    return all(parts);
  }

  function field(of: FieldFilter, value: Filter, at: string): string {
    if ('operators' in of) return scalar(of, value, at);
    return 'inline' in of ? group(of.inline, value, at) : one(of, value, at);
  }

  function one(of: OneField, value: Filter, at: string): string {
    const keys = Object.keys(value).filter((key) => value[key] != null);
    const target = of.spec();
    const id = target.fields.id;
    if (keys.length === 0) return '';
    if (keys.length === 1 && keys[0] === 'id' && id)
      return scalar({ ...(id as ScalarField), value: () => of.id(at) }, value.id as Filter, at);
    const other = `o${depth++}`;
    const pattern = of.pattern(at, other);
    const inner = group(target, value, other) || 'true';
    return `EXISTS { MATCH ${pattern} ${pattern.includes(' WHERE ') ? 'AND' : 'WHERE'} ${inner} }`;
  }

  function scalar(of: ScalarField, value: Filter, at: string): string {
    const fold = value.caseInsensitive === true;
    const raw = of.value(at);
    const left = fold ? `toLower(${raw})` : raw;
    const right = (operand: unknown): string => (fold ? `toLower(${param(operand)})` : param(operand));
    const among = (operand: unknown): string => (fold ? `[x IN ${param(operand)} | toLower(x)]` : param(operand));
    const parts = Object.entries(value).map(([operator, operand]) => {
      if (operand === undefined || operand === null || operator === 'caseInsensitive') return '';
      if (operator === 'isNull') return `${raw} IS ${operand ? '' : 'NOT '}NULL`;
      if (of.operators === 'Strings') return listed(operator, operand, raw, fold, param);
      if (operator === 'eq') return `${left} = ${right(operand)}`;
      if (operator === 'ne') return `(${raw} IS NULL OR ${left} <> ${right(operand)})`;
      if (operator === 'in') return `${left} IN ${among(operand)}`;
      if (operator === 'notIn') return `(${raw} IS NULL OR NOT ${left} IN ${among(operand)})`;
      const symbol = COMPARISONS[operator] ?? TEXT_OPERATORS[operator];
      return `${left} ${symbol} ${right(operand)}`;
    });
    return all(parts);
  }

  const text = group(spec, filter ?? {}, variable);
  return { text, params };
}

/** Operators on a list of words: `has` one, `hasAny` of several. */
function listed(
  operator: string,
  operand: unknown,
  raw: string,
  fold: boolean,
  param: (value: unknown) => string,
): string {
  const item = fold ? 'toLower(item)' : 'item';
  const name = param(operand);
  if (operator === 'has') return `any(item IN ${raw} WHERE ${item} = ${fold ? `toLower(${name})` : name})`;
  return `any(item IN ${raw} WHERE ${item} IN ${fold ? `[x IN ${name} | toLower(x)]` : name})`;
}
