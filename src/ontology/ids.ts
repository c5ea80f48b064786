/** Ids: "<kind>:<slug>" for nodes, "relation:TYPE/source/target/bundle" for relations. */
import { type KindSpec, kindByPrefix } from './kinds';

/** What an id starts with, before the colon: "company" of "company:baidu"; empty when there is no colon. */
export const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

/** The row of the kind that an entity's id belongs to, or undefined when it is no entity's. */
export const kindOfId = (id: string): KindSpec | undefined => kindByPrefix(prefixOf(id));

/** The id of a relation: it says its type, its ends and the bundle that states it, so that it can be found by them. */
export const relationId = (type: string, source: string, target: string, bundle: string): string =>
  `relation:${type}/${source}/${target}/${bundle}`;

/** The name of the bundle, the last part of a relation's id. */
export const bundleOfRelation = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

export interface RelationKey {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** The type and the ends in a relation's id, or null when it isn't one. */
export function parseRelationId(id: string): RelationKey | null {
  const [type, source, target, bundle, ...rest] = id.startsWith('relation:') ? id.slice(9).split('/') : [];
  return type && source && target && bundle && rest.length === 0 ? { type, source, target } : null;
}
