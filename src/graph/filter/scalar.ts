/** The operators on one value. */
import type { Filter } from './compile';
import type { ScalarField } from './types';

const COMPARISONS: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
};

/** Cypher for all the operators given on the value of `variable`; `param` makes a parameter of what a client wrote. */
export function scalar(of: ScalarField, value: Filter, variable: string, param: (operand: unknown) => string): string {
  const fold = value.caseInsensitive === true;
  const raw = of.value(variable);
  const left = fold ? `toLower(${raw})` : raw;
  const folded = (text: string): string => (fold ? `toLower(${text})` : text);
  const among = (operand: unknown): string => (fold ? `[x IN ${param(operand)} | toLower(x)]` : param(operand));
  const parts = Object.entries(value).map(([operator, operand]) => {
    if (operand === undefined || operand === null || operator === 'caseInsensitive') return '';
    if (operator === 'isNull') return `${raw} IS ${operand ? '' : 'NOT '}NULL`;
    if (operator === 'has') return `any(item IN ${raw} WHERE ${folded('item')} = ${folded(param(operand))})`;
    if (operator === 'hasAny') return `any(item IN ${raw} WHERE ${folded('item')} IN ${among(operand)})`;
    if (operator === 'eq') return `${left} = ${folded(param(operand))}`;
    if (operator === 'ne') return `(${raw} IS NULL OR ${left} <> ${folded(param(operand))})`;
    if (operator === 'in') return `${left} IN ${among(operand)}`;
    if (operator === 'notIn') return `(${raw} IS NULL OR NOT ${left} IN ${among(operand)})`;
    return `${left} ${COMPARISONS[operator] ?? TEXT_OPERATORS[operator]} ${folded(param(operand))}`;
  });
  return parts.filter((part) => part !== '').join(' AND ');
}
