import type { Entity } from './model';

const SIZES = { least: 5, most: 20 } as const;

/** The radius of an entity in pixels: its area grows with the number of its links. */
export const radiusOf = (entity: Entity): number =>
  Math.min(SIZES.most, SIZES.least + 2 * Math.sqrt(entity.relations.totalCount));
