/** Writes the changes of a bundle, inside a transaction: a statement for each kind of row and batch. */
import type { Kind } from '../ontology/kinds';
import type { Transaction } from '../store/port';
import { batchesOf, inBatches, inTurn } from './batches';
import type { BundleDiff, SectionDiff } from './diff';
import { onRelations } from './ends';
import { comingAndGoing, dropLists } from './relation-list';
import type { EntityRow, LinkedRow, MetricRow, RecordRow, RelationRow } from './rows';
import { type Row, withShared } from './shared';

/** A transaction, and the id of the record of what it writes. */
export interface Writing {
  readonly tx: Transaction;
  readonly write: string;
}

/** A statement over rows, a batch at a time. */
interface RowsJob {
  readonly text: string;
  readonly rows: readonly Row[];
  /** What each row writes, for messages. */
  readonly what: string;
}

/**
 * Runs a statement over a batch, of whose rows `$shared` holds what they have in common and the id of the write. Checks that
 * it wrote each row: one whose MATCH finds nothing writes nothing and says nothing.
 */
async function writeBatch({ tx, write }: Writing, { text, rows: batch, what }: RowsJob): Promise<void> {
  const { shared, rows } = withShared(batch);
  expectAll(await tx.run(text, { rows, shared: { ...shared, write } }), batch, what);
}

function expectAll([result]: readonly { readonly n?: unknown }[], batch: readonly unknown[], what: string): void {
  if (result?.n !== batch.length)
    throw new Error(`Expected to write ${batch.length} ${what}, wrote ${result?.n}: an end is not in the graph.`);
}

const touched = <T>({ added, changed }: SectionDiff<T>): readonly T[] => [...added, ...changed];

/** The statements that are nodes to be made, and those that stay where they are. */
function placesOf<T extends RecordRow>({ added, changed, relinked }: SectionDiff<T>): { anew: T[]; there: T[] } {
  const stays = ({ props }: T): boolean => !relinked.has(props.id as string);
  return { anew: [...added, ...changed.filter((row) => !stays(row))], there: changed.filter(stays) };
}

const entitiesJob = (kind: Kind, rows: readonly EntityRow[]): RowsJob => ({
  text: `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.props, n += $shared, n:${kind} RETURN count(n) AS n`,
  rows,
  what: `entities of the kind ${kind}`,
});

const relationsJob = (type: string, rows: readonly RelationRow[]): RowsJob => ({
  text: `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
CREATE (a)-[r:${type}]->(b) SET r = row.props, r += $shared RETURN count(r) AS n`,
  rows,
  what: `relations of the type ${type}`,
});

const metricsJob = (rows: readonly MetricRow[]): RowsJob => ({
  text: `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (m:Measure {id: row.measure})
CREATE (s)-[:HAS_METRIC]->(x:Metric:Statement)-[:OF_MEASURE]->(m) SET x = row.props, x += $shared RETURN count(x) AS n`,
  rows,
  what: 'metrics',
});

/** Rows by which nodes are found. */
const withIds = (rows: readonly RecordRow[]) => rows.map(({ props }) => ({ id: props.id, props }));

const changedJob = (label: string, rows: readonly RecordRow[]): RowsJob => ({
  text: `UNWIND $rows AS row MATCH (x:${label} {id: row.id}) SET x = row.props, x += $shared RETURN count(x) AS n`,
  rows: withIds(rows),
  what: `changed nodes of the kind ${label}`,
});

const linkedJob = (label: string, rows: readonly LinkedRow[]): RowsJob => ({
  text: `UNWIND $rows AS row CREATE (x:${label}:Statement) SET x = row.props, x += $shared RETURN count(x) AS n`,
  rows: rows.map(({ props }) => ({ props })),
  what: `nodes of the kind ${label}`,
});

async function writeLinks({ tx }: Writing, label: string, type: string, rows: readonly LinkedRow[]): Promise<void> {
  const links = rows.flatMap(({ props, ends }) => ends.map((end) => ({ id: props.id, end })));
  const text = `UNWIND $rows AS row MATCH (x:${label} {id: row.id}) MATCH (n:Entity {id: row.end})
CREATE (x)-[r:${type}]->(n) RETURN count(r) AS n`;
  await inBatches(links, async (batch) =>
    expectAll(await tx.run(text, { rows: batch }), batch, `links of the type ${type}`),
  );
}

const idsOf = ({ changed, removed }: SectionDiff<RelationRow>): string[] => [
  ...changed.map(({ props }) => props.id as string),
  ...removed,
];

/** Removes what is gone or made anew: relations that changed, and nodes whose links did. */
async function removeStatements(tx: Transaction, diff: BundleDiff): Promise<void> {
  await inBatches([...diff.relations.values()].flatMap(idsOf), (ids) => onRelations(tx, ids, 'DELETE r'));
  for (const [label, { relinked, removed }] of [
    ['Metric', diff.metrics],
    ['Event', diff.events],
    ['Claim', diff.claims],
  ] as const)
    await inBatches([...relinked, ...removed], (batch) =>
      tx.run(`MATCH (s:${label}) WHERE s.id IN $ids DETACH DELETE s`, { ids: batch }),
    );
}

/** The sections of records, with their labels. */
const recordsOf = ({ retractions, redirects, absorbed }: BundleDiff) =>
  [
    ['Retraction', retractions],
    ['Redirect', redirects],
    ['Absorbed', absorbed],
  ] as const;

const recordsJob = (label: string, rows: readonly RecordRow[]): RowsJob => ({
  text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.props, n += $shared, n:Record RETURN count(n) AS n`,
  rows: withIds(rows),
  what: `nodes of the kind ${label}`,
});

/** First all the nodes that statements lead to, then the statements. */
function* jobsOf(diffs: readonly BundleDiff[]): Generator<RowsJob> {
  for (const diff of diffs) {
    for (const [kind, section] of diff.entities) yield entitiesJob(kind, touched(section));
    yield {
      text: 'UNWIND $rows AS row MERGE (n:Measure {id: row.id}) SET n = row.props, n += $shared RETURN count(n) AS n',
      rows: touched(diff.measures),
      what: 'measures',
    };
  }
  for (const diff of diffs) {
    for (const [type, section] of diff.relations) yield relationsJob(type, touched(section));
    const [metrics, events, claims] = [placesOf(diff.metrics), placesOf(diff.events), placesOf(diff.claims)];
    yield metricsJob(metrics.anew);
    yield changedJob('Metric', metrics.there);
    yield linkedJob('Event', events.anew);
    yield changedJob('Event', events.there);
    yield linkedJob('Claim', claims.anew);
    yield changedJob('Claim', claims.there);
    for (const [label, section] of recordsOf(diff)) yield recordsJob(label, touched(section));
  }
}

/**
 * Everything but the removal of entities and measures, which may be refused. Each thing written gets the id of the write.
 * Of several diffs what is gone goes first.
 */
export async function writeDiff(writing: Writing, ...diffs: readonly BundleDiff[]): Promise<void> {
  const { tx } = writing;
  await dropLists(tx, diffs.flatMap(comingAndGoing));
  for (const diff of diffs) {
    await removeStatements(tx, diff);
    for (const [label, { removed }] of recordsOf(diff))
      await inBatches(removed, (ids) => tx.run(`MATCH (n:${label}) WHERE n.id IN $ids DELETE n`, { ids }));
  }
  await inTurn(
    (function* () {
      for (const job of jobsOf(diffs))
        for (const rows of batchesOf(job.rows)) yield () => writeBatch(writing, { ...job, rows });
    })(),
  );
  for (const diff of diffs) {
    await writeLinks(writing, 'Event', 'INVOLVES', placesOf(diff.events).anew);
    await writeLinks(writing, 'Claim', 'ABOUT', placesOf(diff.claims).anew);
  }
}
