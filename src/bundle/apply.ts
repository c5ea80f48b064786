/** Writes a bundle into the graph: one transaction, all of it or nothing, and nothing when nothing changed. */
import { createHash } from 'node:crypto';
import type { Kind } from '../ontology/kinds';
import type { Store, Transaction } from '../store/port';
import { BundleError } from './faults';
import { type EntityRow, type GraphRows, graphRows, type LinkedRow, type MetricRow, type RelationRow } from './rows';
import type { Bundle } from './types';

/** Raised when the rows made from the same bundle change, so that data written by an older release is renewed. */
const ROWS_VERSION = 3;
/** Rows a statement: bounded, so that a large bundle doesn't make a statement that no memory holds. */
const BATCH = 1000;

export interface Applied {
  readonly bundle: string;
  readonly changed: boolean;
  readonly entities: number;
  readonly statements: number;
}

/** A digest of all that a bundle writes; the same for the same facts, whatever the order of files. */
function digest(rows: GraphRows): string {
  const plain = JSON.stringify([
    ROWS_VERSION,
    [...rows.entities],
    rows.measures,
    [...rows.relations],
    rows.metrics,
    rows.events,
    rows.claims,
  ]);
  return createHash('sha256').update(plain).digest('hex');
}

/**
 * Brings the graph to what the bundle says. What an earlier version of the bundle said and this one doesn't is removed.
 * @throws BundleError when it would take over another bundle's entities, or remove one that another bundle refers to.
 */
export async function applyBundle(store: Store, bundle: Bundle): Promise<Applied> {
  const rows = graphRows(bundle);
  const hash = digest(rows);
  const name = bundle.header.bundle;
  const sum = (groups: Iterable<readonly unknown[]>): number =>
    [...groups].reduce((all, group) => all + group.length, 0);
  const counts = {
    bundle: name,
    entities: sum(rows.entities.values()),
    statements: sum(rows.relations.values()) + rows.metrics.length + rows.events.length + rows.claims.length,
  };
  return store.write(async (tx) => {
    if ((await appliedHash(tx, name)) === hash) return { ...counts, changed: false };
    // Neo4j doesn't protect what was read from other writers, but a node that was written: from here on they wait.
    await tx.run("MERGE (m:Meta {id: 'graph'}) SET m.writer = $name", { name });
    const known = await appliedHash(tx, name);
    if (known === hash) return { ...counts, changed: false };
    await refuseForeign(tx, bundle, rows);
    const touched = known ? await removeStatements(tx, name) : { metrics: [], relations: [] };
    for (const [kind, entities] of rows.entities) await writeEntities(tx, kind, entities);
    await writeMeasures(tx, rows.measures);
    if (known) await removeEntities(tx, bundle, rows);
    for (const [type, relations] of rows.relations) await writeRelations(tx, type, relations);
    await writeMetrics(tx, rows.metrics);
    await writeLinked(tx, 'Event', 'INVOLVES', rows.events);
    await writeLinked(tx, 'Claim', 'ABOUT', rows.claims);
    await supersede(tx, rows, touched);
    await tx.run('MERGE (b:Bundle {id: $name}) SET b.hash = $hash', { name, hash });
    await bumpRevision(tx);
    return { ...counts, changed: true };
  });
}

async function appliedHash(tx: Transaction, name: string): Promise<string | undefined> {
  const [bundle] = await tx.run<{ hash: string }>('MATCH (b:Bundle {id: $name}) RETURN b.hash AS hash', { name });
  return bundle?.hash;
}

const fail = (bundle: Bundle, message: string): never => {
  throw new BundleError([{ file: bundle.folder, line: 0, message }]);
};

const ids = (rows: GraphRows): string[] => [...rows.entities.values()].flat().map(({ id }) => id);

async function batches<T>(
  rows: readonly T[],
  write: (batch: readonly T[]) => Promise<number>,
  what: string,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const written = await write(batch);
    // A statement whose MATCH finds nothing writes nothing and says nothing: count.
    if (written !== batch.length)
      throw new Error(`Expected to write ${batch.length} ${what}, wrote ${written}: an end is not in the graph.`);
  }
}

async function written(tx: Transaction, text: string, rows: readonly unknown[]): Promise<number> {
  const [result] = await tx.run<{ n: number }>(text, { rows });
  return result?.n ?? 0;
}

/** An entity belongs to the bundle that defines it. */
async function refuseForeign(tx: Transaction, bundle: Bundle, rows: GraphRows): Promise<void> {
  const foreign = await tx.run<{ id: string; bundle: string }>(
    'MATCH (n:Entity) WHERE n.id IN $ids AND n.bundle <> $bundle RETURN n.id AS id, n.bundle AS bundle ORDER BY id LIMIT 5',
    { ids: ids(rows), bundle: bundle.header.bundle },
  );
  if (foreign.length > 0)
    fail(
      bundle,
      `expected entities that no other bundle defines, got ${foreign.map((row) => `${row.id} (of ${row.bundle})`).join(', ')}. Refer to them instead.`,
    );
}

async function writeEntities(tx: Transaction, kind: Kind, rows: readonly EntityRow[]): Promise<void> {
  const text = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.props, n:${kind} RETURN count(n) AS n`;
  await batches(rows, (batch) => written(tx, text, batch), `entities of the kind ${kind}`);
}

async function writeMeasures(tx: Transaction, rows: readonly EntityRow[]): Promise<void> {
  const text = 'UNWIND $rows AS row MERGE (n:Measure {id: row.id}) SET n = row.props RETURN count(n) AS n';
  await batches(rows, (batch) => written(tx, text, batch), 'measures');
}

async function writeRelations(tx: Transaction, type: string, rows: readonly RelationRow[]): Promise<void> {
  const text = `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
CREATE (a)-[r:${type}]->(b) SET r = row.props RETURN count(r) AS n`;
  await batches(rows, (batch) => written(tx, text, batch), `relations of the type ${type}`);
}

async function writeMetrics(tx: Transaction, rows: readonly MetricRow[]): Promise<void> {
  const text = `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (m:Measure {id: row.measure})
CREATE (s)-[:HAS_METRIC]->(x:Metric:Statement)-[:OF_MEASURE]->(m) SET x = row.props RETURN count(x) AS n`;
  await batches(rows, (batch) => written(tx, text, batch), 'metrics');
}

async function writeLinked(tx: Transaction, label: string, type: string, rows: readonly LinkedRow[]): Promise<void> {
  const nodes = `UNWIND $rows AS row CREATE (x:${label}:Statement) SET x = row.props RETURN count(x) AS n`;
  await batches(rows, (batch) => written(tx, nodes, batch), `nodes of the kind ${label}`);
  const links = rows.flatMap(({ props, ends }) => ends.map((end) => ({ id: props.id, end })));
  const text = `UNWIND $rows AS row MATCH (x:${label} {id: row.id}) MATCH (n:Entity {id: row.end})
CREATE (x)-[r:${type}]->(n) RETURN count(r) AS n`;
  await batches(links, (batch) => written(tx, text, batch), `links of the type ${type}`);
}

interface Touched {
  /** Identities of metrics that were there. */
  readonly metrics: readonly string[];
  /** Ids of relations that were there. */
  readonly relations: readonly { source: string; target: string }[];
}

/** Removes the statements of the bundle's earlier version; returns what later ones may have been superseding. */
async function removeStatements(tx: Transaction, name: string): Promise<Touched> {
  const metrics = await tx.run<{ identity: string }>(
    'MATCH (m:Metric) WHERE m.bundle = $name RETURN m.identity AS identity',
    { name },
  );
  const relations = await tx.run<{ source: string; target: string }>(
    'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.bundle = $name RETURN a.id AS source, b.id AS target',
    { name },
  );
  await tx.run('MATCH (:Entity)-[r]->(:Entity) WHERE r.bundle = $name DELETE r', { name });
  await tx.run('MATCH (s:Statement) WHERE s.bundle = $name DETACH DELETE s', { name });
  return { metrics: metrics.map(({ identity }) => identity), relations };
}

/** Removes what the bundle's earlier version defined and this one doesn't, if nobody else refers to it. */
async function removeEntities(tx: Transaction, bundle: Bundle, rows: GraphRows): Promise<void> {
  const name = bundle.header.bundle;
  const kept = new Set([...ids(rows), ...rows.measures.map(({ id }) => id)]);
  for (const label of ['Entity', 'Measure']) {
    const owned = await tx.run<{ id: string }>(`MATCH (n:${label}) WHERE n.bundle = $name RETURN n.id AS id`, { name });
    const gone = owned.map(({ id }) => id).filter((id) => !kept.has(id));
    if (gone.length === 0) continue;
    const used = await tx.run<{ id: string }>(
      `MATCH (n:${label}) WHERE n.id IN $gone AND COUNT { (n)--() } > 0 RETURN n.id AS id ORDER BY id LIMIT 5`,
      { gone },
    );
    if (used.length > 0)
      fail(
        bundle,
        `expected to remove only what no other bundle refers to, got ${used.map(({ id }) => id).join(', ')}. Keep it, or change the other bundle first.`,
      );
    await tx.run(`MATCH (n:${label}) WHERE n.id IN $gone DELETE n`, { gone });
  }
}

/**
 * A later statement of the same identity supersedes an earlier one: each gets the date from which it no longer stands.
 * The earlier one stays in the graph.
 */
async function supersede(tx: Transaction, rows: GraphRows, touched: Touched): Promise<void> {
  const identities = [...new Set([...touched.metrics, ...rows.metrics.map(({ props }) => props.identity as string)])];
  for (let start = 0; start < identities.length; start += BATCH)
    await tx.run(
      `MATCH (m:Metric) WHERE m.identity IN $identities
CALL (m) { MATCH (later:Metric) WHERE later.identity = m.identity AND later.recordedOn > m.recordedOn
  RETURN min(later.recordedOn) AS on }
SET m.supersededOn = on`,
      { identities: identities.slice(start, start + BATCH) },
    );
  const pairs = [
    ...touched.relations,
    ...[...rows.relations.values()].flat().map(({ source, target }) => ({ source, target })),
  ];
  for (let start = 0; start < pairs.length; start += BATCH)
    await tx.run(
      `UNWIND $pairs AS pair MATCH (a:Entity {id: pair.source})-[r]->(b:Entity {id: pair.target})
CALL (a, r, b) { MATCH (a)-[later]->(b) WHERE type(later) = type(r) AND later.recordedOn > r.recordedOn
  RETURN min(later.recordedOn) AS on }
SET r.supersededOn = on`,
      { pairs: pairs.slice(start, start + BATCH) },
    );
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
