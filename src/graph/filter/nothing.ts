/** What a filter says of a thing that is not there: it has no values and leads nowhere. */
import type { Filter } from './compile';
import type { FieldFilter, FilterSpec } from './types';

const given = (part: unknown): [string, unknown][] =>
  Object.entries(part as object).filter(([, value]) => value !== undefined && value !== null);

const WITHOUT_VALUE: ReadonlySet<string> = new Set(['ne', 'notIn', 'caseInsensitive']);

const COUNTS: Readonly<Record<string, (operand: unknown) => boolean>> = {
  of: () => true,
  eq: (operand) => operand === 0,
  ne: (operand) => operand !== 0,
  in: (operand) => (operand as number[]).includes(0),
  notIn: (operand) => !(operand as number[]).includes(0),
  lt: (operand) => 0 < (operand as number),
  lte: (operand) => 0 <= (operand as number),
  gt: (operand) => 0 > (operand as number),
  gte: (operand) => 0 >= (operand as number),
};

function fieldFits(of: FieldFilter, value: unknown): boolean {
  if ('operators' in of)
    return given(value).every(([operator, operand]) =>
      operator === 'isNull' ? operand === true : WITHOUT_VALUE.has(operator),
    );
  if ('inline' in of) return fitsNothing(of.inline, value as Filter);
  if (!('quantifiers' in of)) return fitsNothing(of.spec(), value as Filter);
  return given(value).every(([quantifier, inner]) =>
    quantifier === 'count'
      ? given(inner).every(([operator, operand]) => COUNTS[operator]?.(operand))
      : quantifier !== 'some',
  );
}

export function fitsNothing(spec: FilterSpec, filter: Filter): boolean {
  const fits = (each: unknown): boolean => fitsNothing(spec, each as Filter);
  return given(filter).every(([key, part]) => {
    if (key === 'and') return (part as unknown[]).every(fits);
    if (key === 'or') return (part as unknown[]).some(fits);
    if (key === 'not') return !fits(part);
    return fieldFits(spec.fields[key] as FieldFilter, part);
  });
}
