/**
 * Relations looked for from that end of theirs which has fewer: at a hub, each would be looked for among all it has. Where an index
 * has their ids, those are looked up in it.
 */
import { parseRelationId, type RelationKey } from '../ontology/ids';
import { RELATION_TYPES } from '../ontology/relations';
import type { Reader } from '../store/port';
import { inTurn } from './batches';
import { groupBy } from './rows';

export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** A row with the end to look from, and the other one. */
export type FromEnd<T> = T & { readonly near: string; readonly far: string };

/** Rows to look for from ends of one kind, sources or targets. */
export interface Side<T> {
  readonly rows: readonly FromEnd<T>[];
  /** Where the relation `r` of a `row` is: between an entity of the id `row.near` and some `far`. */
  readonly pattern: string;
}

interface Degrees {
  readonly id: string;
  readonly outgoing: number;
  readonly incoming: number;
}

/**
 * The rows by the end from which to look for their relations; no side is without rows. Patterns name the near end only:
 * were the other one given by its id as well, Neo4j could begin there. Meant for a batch: all ids go into one statement.
 */
export async function fromNearEnds<T extends Ends>(
  tx: Pick<Reader, 'run'>,
  rows: readonly T[],
): Promise<readonly Side<T>[]> {
  if (rows.length === 0) return [];
  const found = await tx.run<Degrees>(
    `UNWIND $ids AS id MATCH (n:Entity {id: id})
RETURN id, count{ (n)-->() } AS outgoing, count{ (n)<--() } AS incoming`,
    { ids: [...new Set(rows.flatMap(({ source, target }) => [source, target]))] },
  );
  const degrees = new Map(found.map((degree) => [degree.id, degree]));
  const [fromSource, fromTarget]: [FromEnd<T>[], FromEnd<T>[]] = [[], []];
  for (const row of rows) {
    const { source, target } = row;
    if ((degrees.get(source)?.outgoing ?? 0) <= (degrees.get(target)?.incoming ?? 0))
      fromSource.push({ ...row, near: source, far: target });
    else fromTarget.push({ ...row, near: target, far: source });
  }
  return [
    { rows: fromSource, pattern: '(:Entity {id: row.near})-[r]->(far)' },
    { rows: fromTarget, pattern: '(:Entity {id: row.near})<-[r]-(far)' },
  ].filter((side) => side.rows.length > 0);
}

/** Runs a statement on the relations of these ids, which ends in what it does with each as `r`. Meant for a batch. */
export async function onRelations<R>(
  tx: Pick<Reader, 'can' | 'run'>,
  ids: readonly string[],
  then: string,
): Promise<readonly R[]> {
  const keys = ids.map((id) => ({ id, ...(parseRelationId(id) as RelationKey) }));
  const found: R[] = [];
  const run = async (text: string, params: Record<string, unknown>): Promise<void> => {
    found.push(...(await tx.run<R>(text, params)));
  };
  if (!tx.can.relationIds) {
    for (const { rows, pattern } of await fromNearEnds(tx, keys))
      await run(`UNWIND $rows AS row MATCH ${pattern} WHERE r.id = row.id ${then}`, { rows });
    return found;
  }
  const ofType = groupBy(keys, ({ type }) => type);
  const types = RELATION_TYPES.filter((type) => ofType.has(type));
  await inTurn(
    types.map((type) => () => {
      const text = `UNWIND $ids AS id MATCH ()-[r:${type}]->() USING INDEX r:${type}(id) WHERE r.id = id ${then}`;
      return run(text, { ids: ofType.get(type)?.map(({ id }) => id) });
    }),
  );
  return found;
}
