/** Links of an entity brought together: by type and direction, then by what is at the other end. */
import type { RelationRowFragment, RelationType } from '../../../generated/graphql';
import { RELATIONS } from '../../words/relations';

export type Other = RelationRowFragment['source'];

export interface LinkGroup {
  readonly type: RelationType;
  /** `out` when the entity is the source. Types without direction are all `out`. */
  readonly direction: 'out' | 'in';
  /** Each entity at the other end, with every statement that links it. */
  readonly links: readonly { readonly other: Other; readonly statements: readonly RelationRowFragment[] }[];
}

export function groupLinks(id: string, links: readonly RelationRowFragment[]): LinkGroup[] {
  const groups = new Map<string, { type: RelationType; direction: 'out' | 'in'; links: Map<string, Link> }>();
  for (const link of links) {
    const outward = link.source.id === id;
    const other = outward ? link.target : link.source;
    const direction = outward || RELATIONS[link.type].symmetric ? 'out' : 'in';
    const key = `${link.type} ${direction}`;
    const group = groups.get(key) ?? { type: link.type, direction, links: new Map() };
    groups.set(key, group);
    const known = group.links.get(other.id) ?? { other, statements: [] };
    group.links.set(other.id, known);
    known.statements.push(link);
  }
  return [...groups.values()].map((group) => ({ ...group, links: [...group.links.values()] }));
}

interface Link {
  readonly other: Other;
  readonly statements: RelationRowFragment[];
}
