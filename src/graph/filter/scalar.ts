/** The operators on one value. */
import type { Filter } from './compile';
import { joined } from './logic';
import type { ScalarField } from './types';

const COMPARISONS: Readonly<Record<string, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
};
const OPPOSITES: Readonly<Record<string, string>> = { eq: 'ne', ne: 'eq', in: 'notIn', notIn: 'in' };

/**
 * Cypher for all the operators given on the value of `variable`, or, unless `hold`, for one of them not holding;
 * `param` makes a parameter of what a client wrote.
 */
export function scalar(
  of: ScalarField,
  value: Filter,
  variable: string,
  hold: boolean,
  param: (operand: unknown) => string,
): string {
  const fold = value.caseInsensitive === true;
  const raw = of.value(variable);
  const left = fold ? `toLower(${raw})` : raw;
  const folded = (text: string): string => (fold ? `toLower(${text})` : text);
  const among = (operand: unknown): string => (fold ? `[x IN ${param(operand)} | toLower(x)]` : param(operand));
  // A missing value makes a comparison null, as its opposite would be: so that one says that missing fits, or that it doesn't.
  const missingFits = (condition: string): string => `(${raw} IS NULL OR ${condition})`;
  const condition = (operator: string, operand: unknown): string => {
    switch (operator) {
      case 'eq':
        return `${left} = ${folded(param(operand))}`;
      case 'ne':
        return missingFits(`${left} <> ${folded(param(operand))}`);
      case 'in':
        return `${left} IN ${among(operand)}`;
      case 'notIn':
        return missingFits(`NOT ${left} IN ${among(operand)}`);
      case 'has':
        return `any(item IN ${raw} WHERE ${folded('item')} = ${folded(param(operand))})`;
      case 'hasAny':
        return `any(item IN ${raw} WHERE ${folded('item')} IN ${among(operand)})`;
      default:
        return `${left} ${COMPARISONS[operator] ?? TEXT_OPERATORS[operator]} ${folded(param(operand))}`;
    }
  };
  const conditions = Object.entries(value)
    .filter(([operator, operand]) => operand !== undefined && operand !== null && operator !== 'caseInsensitive')
    .map(([operator, operand]) => {
      if (operator === 'isNull') return `${raw} IS ${operand === hold ? '' : 'NOT '}NULL`;
      if (hold) return condition(operator, operand);
      const opposite = OPPOSITES[operator];
      return opposite ? condition(opposite, operand) : missingFits(`NOT ${condition(operator, operand)}`);
    });
  return joined(hold, conditions);
}
