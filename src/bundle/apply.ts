/** Brings the graph to what a bundle says: one transaction, all of it or nothing, and only what changed. */
import { createHash } from 'node:crypto';
import type { Store, Transaction } from '../store/port';
import { currentOf } from './current';
import { type BundleDiff, type ChangedIds, canonical, changedIds, diffOf } from './diff';
import { BundleError } from './faults';
import { type GraphRows, graphRows } from './rows';
import { supersede } from './supersede';
import type { Bundle, BundleHeader } from './types';
import { inBatches, writeDiff } from './write';

/** Raised when the rows made from the same bundle change, so that data written by an older release is renewed. */
const ROWS_VERSION = 4;

export interface Applied {
  readonly bundle: string;
  /** Whether anything was written, or would be. */
  readonly changed: boolean;
  /** How many the bundle has. */
  readonly entities: number;
  readonly statements: number;
  /** What was written, or would be: ids of entities, measures and statements. */
  readonly diff: ChangedIds;
}

const NO_CHANGE: ChangedIds = { added: [], changed: [], removed: [] };

/** A digest of all that a bundle writes; the same for the same facts, whatever their order and that of files. */
function digest({ entities, measures, relations, metrics, events, claims }: GraphRows, header: BundleHeader): string {
  const sections = [...entities.values(), measures, ...relations.values(), metrics, events, claims];
  const rows = sections.flatMap((section) => section.map(({ props }) => canonical(props))).sort();
  return createHash('sha256')
    .update(JSON.stringify([ROWS_VERSION, canonical({ ...header }), rows]))
    .digest('hex');
}

/** Ends a dry run: carries out what it found, and has the transaction rolled back. */
class DryRun extends Error {
  constructor(readonly found: readonly Applied[]) {
    super('A dry run writes nothing.');
  }
}

/**
 * Brings the graph to what the bundle says. What an earlier version of the bundle said and this one doesn't is removed.
 * @throws BundleError when it would take over another bundle's entities, or remove one that another bundle refers to.
 */
export const applyBundle = (store: Store, bundle: Bundle): Promise<Applied> => store.write((tx) => applyIn(tx, bundle));

/**
 * Does all that applying the bundles one after the other would do, tells what that was, and takes it back.
 * @throws BundleError as `applyBundle` does.
 */
export async function tryBundles(store: Store, bundles: readonly Bundle[]): Promise<readonly Applied[]> {
  const tried = store.write(async (tx) => {
    const found: Applied[] = [];
    for (const bundle of bundles) found.push(await applyIn(tx, bundle));
    throw new DryRun(found);
  });
  return tried.catch((error: unknown) => {
    if (error instanceof DryRun) return error.found;
    throw error;
  });
}

async function applyIn(tx: Transaction, bundle: Bundle): Promise<Applied> {
  const { header } = bundle;
  const name = header.bundle;
  const rows = graphRows(bundle);
  const hash = digest(rows, header);
  const sum = (groups: Iterable<readonly unknown[]>): number =>
    [...groups].reduce((all, group) => all + group.length, 0);
  const counts = {
    bundle: name,
    entities: sum(rows.entities.values()),
    statements: sum(rows.relations.values()) + rows.metrics.length + rows.events.length + rows.claims.length,
  };
  const unchanged = { ...counts, changed: false, diff: NO_CHANGE };
  if ((await appliedHash(tx, name)) === hash) return unchanged;
  // Neo4j doesn't protect what was read from other writers, but a node that was written: from here on they wait.
  await tx.run("MERGE (m:Meta {id: 'graph'}) SET m.writer = $name", { name });
  const known = await appliedHash(tx, name);
  if (known === hash) return unchanged;
  await refuseForeign(tx, bundle, rows);
  const current = await currentOf(tx, name, known !== undefined);
  const diff = diffOf(rows, current);
  await writeDiff(tx, diff);
  await removeEntities(tx, bundle, diff);
  await supersede(tx, diff, current);
  const { document = null, recordedOn = null, attribution = null } = header;
  await tx.run('MERGE (b:Bundle {id: $props.id}) SET b = $props', {
    props: { id: name, hash, document, recordedOn, attribution },
  });
  await bumpRevision(tx);
  return { ...counts, changed: true, diff: changedIds(diff) };
}

async function appliedHash(tx: Transaction, name: string): Promise<string | undefined> {
  const [bundle] = await tx.run<{ hash: string }>('MATCH (b:Bundle {id: $name}) RETURN b.hash AS hash', { name });
  return bundle?.hash;
}

function fail(bundle: Bundle, message: string): never {
  throw new BundleError([{ file: bundle.folder, line: 0, message }]);
}

/** What has an id of its own belongs to the bundle that defines it. (A relation's id names its bundle.) */
async function refuseForeign(tx: Transaction, bundle: Bundle, rows: GraphRows): Promise<void> {
  const ids = (defined: readonly { readonly props: { readonly id?: unknown } }[]) =>
    defined.map(({ props }) => props.id);
  const owned = {
    Entity: ids([...rows.entities.values()].flat()),
    Measure: ids(rows.measures),
    Metric: ids(rows.metrics),
    Event: ids(rows.events),
    Claim: ids(rows.claims),
  };
  for (const [label, defined] of Object.entries(owned))
    await inBatches(defined, async (batch) => {
      const foreign = await tx.run<{ id: string; bundle: string }>(
        `MATCH (n:${label}) WHERE n.id IN $ids AND n.bundle <> $bundle RETURN n.id AS id, n.bundle AS bundle ORDER BY id LIMIT 5`,
        { ids: batch, bundle: bundle.header.bundle },
      );
      if (foreign.length > 0)
        fail(
          bundle,
          `expected what no other bundle defines, got ${foreign.map((row) => `${row.id} (of ${row.bundle})`).join(', ')}. Refer to it instead.`,
        );
    });
}

/** Removes what the bundle's earlier version defined and this one doesn't, if nobody else refers to it. */
async function removeEntities(tx: Transaction, bundle: Bundle, diff: BundleDiff): Promise<void> {
  const gone = {
    Entity: [...diff.entities.values()].flatMap(({ removed }) => removed),
    Measure: diff.measures.removed,
  };
  for (const [label, ids] of Object.entries(gone))
    await inBatches(ids, async (batch) => {
      const used = await tx.run<{ id: string }>(
        `MATCH (n:${label}) WHERE n.id IN $ids AND COUNT { (n)--() } > 0 RETURN n.id AS id ORDER BY id LIMIT 5`,
        { ids: batch },
      );
      if (used.length > 0)
        fail(
          bundle,
          `expected to remove only what no other bundle refers to, got ${used.map(({ id }) => id).join(', ')}. Keep it, or change the other bundle first.`,
        );
      await tx.run(`MATCH (n:${label}) WHERE n.id IN $ids DELETE n`, { ids: batch });
    });
}

/** The revision names the content of the graph: the same bundles give the same revision on every database. */
async function bumpRevision(tx: Transaction): Promise<void> {
  const bundles = await tx.run<{ id: string; hash: string }>(
    'MATCH (b:Bundle) RETURN b.id AS id, b.hash AS hash ORDER BY id',
  );
  const revision = createHash('sha256')
    .update(JSON.stringify(bundles.map(({ id, hash }) => [id, hash])))
    .digest('hex')
    .slice(0, 12);
  await tx.run("MERGE (m:Meta {id: 'graph'}) SET m.revision = $revision", { revision });
}
