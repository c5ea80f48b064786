/**
 * Filters in memory, as the API describes them: a comparison with a missing value does not hold, `not` turns that
 * round, `ne` and `notIn` fit what has no value, `all` and `none` hold over nothing.
 */
import { compare } from './compare';
import { linksOf, oneOf } from './leads';
import type { Thing, World } from './world';

type Part = Readonly<Record<string, unknown>>;
type Value = string | number | boolean;

const fold = (value: unknown, insensitive: boolean): unknown =>
  insensitive && typeof value === 'string' ? value.toLowerCase() : value;

/** Whether one value has what one operator asks. */
function holds(operator: string, value: unknown, operand: unknown, insensitive: boolean): boolean {
  const missing = value === undefined || value === null;
  if (operator === 'isNull') return missing === operand;
  if (operator === 'ne' || operator === 'notIn')
    return missing || !holds(operator === 'ne' ? 'eq' : 'in', value, operand, insensitive);
  if (missing) return false;
  const own = fold(value, insensitive);
  const among = Array.isArray(operand) ? operand.map((one) => fold(one, insensitive)) : [];
  const other = fold(operand, insensitive) as Value;
  switch (operator) {
    case 'eq':
      return own === other;
    case 'in':
      return among.includes(own);
    case 'lt':
      return compare(own, other) < 0;
    case 'lte':
      return compare(own, other) <= 0;
    case 'gt':
      return compare(own, other) > 0;
    case 'gte':
      return compare(own, other) >= 0;
    case 'contains':
      return (own as string).includes(other as string);
    case 'startsWith':
      return (own as string).startsWith(other as string);
    case 'endsWith':
      return (own as string).endsWith(other as string);
    case 'has':
      return (value as string[]).some((item) => fold(item, insensitive) === other);
    case 'hasAny':
      return (value as string[]).some((item) => among.includes(fold(item, insensitive)));
  }
  throw new Error(`Expected an operator of the API, got ${operator}.`);
}

/** What is written down of a filter: an explicit null is as good as nothing. */
const given = (part: object): [string, unknown][] =>
  Object.entries(part).filter(([, value]) => value !== undefined && value !== null);

function scalar(value: unknown, operators: Part): boolean {
  const insensitive = operators.caseInsensitive === true;
  return given(operators).every(
    ([operator, operand]) => operator === 'caseInsensitive' || holds(operator, value, operand, insensitive),
  );
}

function quantified(world: World, from: Thing, name: string, part: Part, asOf: string | null): boolean {
  const links = linksOf(world, from, name, asOf).filter(
    ({ via }) => !part.relation || (via !== null && fits(world, via, part.relation as Part, asOf)),
  );
  const fitting = (filter: unknown) => links.filter(({ other }) => fits(world, other, filter as Part, asOf)).length;
  return given(part).every(([quantifier, inner]) => {
    if (quantifier === 'relation') return true;
    if (quantifier === 'some') return fitting(inner) > 0;
    if (quantifier === 'none') return fitting(inner) === 0;
    if (quantifier === 'all') return fitting(inner) === links.length;
    const { of, ...operators } = inner as { of?: Part | null };
    return scalar(of ? fitting(of) : links.length, operators);
  });
}

const ONE: ReadonlySet<string> = new Set(['source', 'target', 'subject', 'measure', 'reference']);
const QUANTIFIERS: ReadonlySet<string> = new Set(['some', 'all', 'none', 'count', 'relation']);
const INLINE = 'period';

/** What a metric without a reference has in its place: nothing. */
const NOTHING: Thing = { type: 'Entity', id: '', values: {}, refers: {}, since: undefined, until: undefined };

/** Whether a thing fits a filter as of a date; null is today. */
export function fits(world: World, thing: Thing, filter: Part, asOf: string | null): boolean {
  return given(filter).every(([key, part]) => {
    if (key === 'and') return (part as Part[]).every((each) => fits(world, thing, each, asOf));
    if (key === 'or') return (part as Part[]).some((each) => fits(world, thing, each, asOf));
    if (key === 'not') return !fits(world, thing, part as Part, asOf);
    if (ONE.has(key)) return fits(world, oneOf(world, thing, key) ?? NOTHING, part as Part, asOf);
    if (key === INLINE) {
      const values = (thing.values[INLINE] ?? {}) as Part;
      return fits(world, { ...thing, values }, part as Part, asOf);
    }
    if (given(part as Part).some(([name]) => QUANTIFIERS.has(name)))
      return quantified(world, thing, key, part as Part, asOf);
    return scalar(thing.values[key], part as Part);
  });
}
