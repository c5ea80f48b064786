/** Relations found from that end of theirs that has fewer: at a hub, a look through all its links would be made for each. */
import { parseRelationId } from '../../ontology/ids';

/** A relation, and the end to look from. */
export interface Near {
  readonly id: string;
  readonly near: string;
}

export interface Sides {
  readonly fromSource: readonly Near[];
  readonly fromTarget: readonly Near[];
}

/** The end that fewer of these relations share is the one that has fewer: what is one of many here is one of many there. */
export function sidesOf(ids: Iterable<string>): Sides {
  const relations = [...ids].flatMap((id) => {
    const ends = parseRelationId(id);
    return ends ? [{ id, ...ends }] : [];
  });
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { source, target } of relations) {
    count(`from ${source}`);
    count(`to ${target}`);
  }
  const [fromSource, fromTarget]: [Near[], Near[]] = [[], []];
  for (const { id, source, target } of relations)
    if ((counts.get(`from ${source}`) ?? 0) <= (counts.get(`to ${target}`) ?? 0)) fromSource.push({ id, near: source });
    else fromTarget.push({ id, near: target });
  return { fromSource, fromTarget };
}

/** For each end to look from: the relations, and the pattern in which they hang there as `r`. */
export function eachSide(ids: Iterable<string>, type: string): (readonly [rows: readonly Near[], pattern: string])[] {
  const { fromSource, fromTarget } = sidesOf(ids);
  return [
    [fromSource, `(:Entity {id: row.near})-[r:${type}]->()`],
    [fromTarget, `(:Entity {id: row.near})<-[r:${type}]-()`],
  ];
}
