/** Parts of statements that are shared by all that make them. */
import type { RelationField } from '../ontology/relations';

/** From `variable` over the relationship `via` to `other`. */
export function relationPattern(
  { relation, direction, targets }: RelationField,
  variable: string,
  other: string,
  via: string,
): string {
  const [left, right] = direction === 'in' ? ['<-', '-'] : direction === 'out' ? ['-', '->'] : ['-', '-'];
  const label = targets.length === 1 ? targets[0] : 'Entity';
  return `(${variable})${left}[${via}:${relation.type}]${right}(${other}:${label})`;
}

/** The condition that `other` is of the field's kinds, where its pattern alone does not say it. */
export function kindTest({ relation, direction, targets }: RelationField, other: string): string[] {
  const possible = direction === 'in' ? relation.from : relation.to;
  return targets.length === 1 || targets.length === possible.length
    ? []
    : [`(${targets.map((kind) => `${other}:${kind}`).join(' OR ')})`];
}

/** " WHERE …" of the conditions that are not empty, or nothing when all are. */
export const where = (conditions: readonly string[]): string => {
  const held = conditions.filter((condition) => condition !== '');
  return held.length === 0 ? '' : ` WHERE ${held.join(' AND ')}`;
};
