import { type Entity, type Graph, type Link, otherEnd } from './model';

/** A row of the list: an entity, or one of its links where it is unfolded. */
export interface Row {
  readonly key: string;
  readonly entity: Entity;
  readonly link?: Link;
  /** The other end of the link. */
  readonly other?: Entity;
  /** Whether the link starts at the entity. */
  readonly outward?: boolean;
  /** Its place among its like, from 1, and how many these are. */
  readonly position: number;
  readonly size: number;
}

export function rowsOf(
  graph: Graph,
  byEnd: ReadonlyMap<string, readonly Link[]>,
  unfolded: ReadonlySet<string>,
): Row[] {
  return [...graph.entities.values()].flatMap((entity, index) => {
    const own = { key: entity.id, entity, position: index + 1, size: graph.entities.size };
    if (!unfolded.has(entity.id)) return [own];
    const links = byEnd.get(entity.id) ?? [];
    const under = links.flatMap((link, i) => {
      const other = graph.entities.get(otherEnd(link, entity.id));
      const outward = link.source.id === entity.id;
      const key = `${entity.id} ${link.id}`;
      return other ? [{ key, entity, link, other, outward, position: i + 1, size: links.length }] : [];
    });
    return [own, ...under];
  });
}
