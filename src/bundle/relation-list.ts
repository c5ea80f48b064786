/**
 * The ids of a bundle's relations, kept on a node: no index finds relations by their bundle, and a small bundle shall not be
 * changed at the cost of reading all relations of the graph. Whoever adds relations to a bundle, or takes them from it, drops
 * its list, within the same transaction; who knows all of them keeps it.
 */
import { bundleOfRelation } from '../ontology/ids';
import type { Asks, Reader, Transaction } from '../store/port';
import { inBatches } from './batches';
import type { BundleDiff } from './diff';
import { onRelations } from './ends';
import type { Props } from './rows';

/** A relation, by its type. */
export interface Typed {
  readonly key: string;
  readonly props: Props;
}

/** Longer lists are not kept: they would be properties of hundreds of kilobytes, written anew whenever a relation comes or goes. */
const LONGEST = 5_000;
const TYPED = 'RETURN type(r) AS key, properties(r) AS props';

type Run = Pick<Reader, 'can' | 'run'>;

/** The relations of a bundle, and whether its list is kept. */
export async function relationsOf(tx: Asks, bundle: string): Promise<{ found: Typed[]; listed: boolean }> {
  const [list] = await tx.ask<{ ids: readonly string[] }>({
    text: 'MATCH (l:RelationList {id: $bundle}) RETURN l.ids AS ids',
    params: { bundle },
    columns: ['ids'],
  });
  if (list) {
    const found = await relationsByIds(tx, list.ids);
    if (found.length === list.ids.length) return { found, listed: true };
  }
  const found = await tx.run<Typed>(`MATCH (:Entity)-[r]->(:Entity) WHERE r.bundle = $bundle ${TYPED}`, { bundle });
  return { found, listed: false };
}

/** Those that are there of the relations of these ids. */
export async function relationsByIds(tx: Run, ids: readonly string[]): Promise<Typed[]> {
  const found: Typed[] = [];
  await inBatches(ids, async (batch) => {
    found.push(...(await onRelations<Typed>(tx, batch, TYPED)));
  });
  return found;
}

/** The ids of the relations that are new or gone. */
export const comingAndGoing = ({ relations }: BundleDiff): string[] =>
  [...relations.values()].flatMap(({ added, removed }) => [
    ...added.map(({ props }) => props.id as string),
    ...removed,
  ]);

/** Drops the lists of the bundles that these relations, which are new or gone, are of. */
export async function dropLists(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const bundles = [...new Set(ids.map(bundleOfRelation))];
  await tx.run('MATCH (l:RelationList) WHERE l.id IN $bundles DELETE l', { bundles });
}

/** Keeps the list of a bundle: the ids of all its relations. */
export async function keepList(tx: Transaction, bundle: string, ids: readonly string[]): Promise<void> {
  if (ids.length > LONGEST) return;
  await tx.run('MERGE (l:RelationList {id: $bundle}) SET l.ids = $ids', { bundle, ids });
}
