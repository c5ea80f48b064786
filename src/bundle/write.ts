/** Writes the changes of a bundle, inside a transaction: a statement for each kind of row and batch. */
import { parseRelationId } from '../ontology/ids';
import type { Kind } from '../ontology/kinds';
import type { Transaction } from '../store/port';
import type { BundleDiff, SectionDiff } from './diff';
import type { EntityRow, LinkedRow, MetricRow, RecordRow, RelationRow } from './rows';

/** A transaction, and the id of the record of what it writes. */
export interface Writing {
  readonly tx: Transaction;
  readonly write: string;
}

/** Rows a statement: bounded, so that a large bundle doesn't make a statement that no memory holds. */
const BATCH = 1000;

/** Runs `write` on one batch after the other. */
export async function inBatches<T>(
  rows: readonly T[],
  write: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH));
}

/** Runs a statement over rows and checks that it wrote each: one whose MATCH finds nothing writes nothing and says nothing. */
async function writeRows({ tx, write }: Writing, text: string, rows: readonly unknown[], what: string): Promise<void> {
  await inBatches(rows, async (batch) => {
    const [result] = await tx.run<{ n: number }>(text, { rows: batch, ...(text.includes('$write') && { write }) });
    if (result?.n !== batch.length)
      throw new Error(`Expected to write ${batch.length} ${what}, wrote ${result?.n}: an end is not in the graph.`);
  });
}

const touched = <T>({ added, changed }: SectionDiff<T>): readonly T[] => [...added, ...changed];

async function writeEntities(writing: Writing, kind: Kind, rows: readonly EntityRow[]): Promise<void> {
  const text = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.props, n.write = $write, n:${kind} RETURN count(n) AS n`;
  await writeRows(writing, text, rows, `entities of the kind ${kind}`);
}

async function writeRelations(writing: Writing, type: string, rows: readonly RelationRow[]): Promise<void> {
  const text = `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
CREATE (a)-[r:${type}]->(b) SET r = row.props, r.write = $write RETURN count(r) AS n`;
  await writeRows(writing, text, rows, `relations of the type ${type}`);
}

async function writeMetrics(writing: Writing, rows: readonly MetricRow[]): Promise<void> {
  const text = `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (m:Measure {id: row.measure})
CREATE (s)-[:HAS_METRIC]->(x:Metric:Statement)-[:OF_MEASURE]->(m) SET x = row.props, x.write = $write RETURN count(x) AS n`;
  await writeRows(writing, text, rows, 'metrics');
}

async function writeLinked(writing: Writing, label: string, type: string, rows: readonly LinkedRow[]): Promise<void> {
  const nodes = `UNWIND $rows AS row CREATE (x:${label}:Statement) SET x = row.props, x.write = $write RETURN count(x) AS n`;
  await writeRows(writing, nodes, rows, `nodes of the kind ${label}`);
  const links = rows.flatMap(({ props, ends }) => ends.map((end) => ({ id: props.id, end })));
  const text = `UNWIND $rows AS row MATCH (x:${label} {id: row.id}) MATCH (n:Entity {id: row.end})
CREATE (x)-[r:${type}]->(n) RETURN count(r) AS n`;
  await writeRows(writing, text, links, `links of the type ${type}`);
}

const idsOf = <T extends { readonly props: { readonly id?: unknown } }>({
  changed,
  removed,
}: SectionDiff<T>): string[] => [...changed.map(({ props }) => props.id as string), ...removed];

/** A statement that changed is made anew: its links may have changed with it. */
async function removeStatements(tx: Transaction, diff: BundleDiff): Promise<void> {
  for (const [type, section] of diff.relations) {
    const keys = idsOf(section).map((id) => ({ id, ...parseRelationId(id) }));
    await inBatches(keys, (batch) =>
      tx.run(
        `UNWIND $keys AS k MATCH (:Entity {id: k.source})-[r:${type}]->(:Entity {id: k.target}) WHERE r.id = k.id DELETE r`,
        { keys: batch },
      ),
    );
  }
  for (const [label, section] of [
    ['Metric', diff.metrics],
    ['Event', diff.events],
    ['Claim', diff.claims],
  ] as const)
    await inBatches(idsOf<{ readonly props: { readonly id?: unknown } }>(section), (batch) =>
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

async function writeRecords(writing: Writing, label: string, rows: readonly RecordRow[]): Promise<void> {
  const text = `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.props, n.write = $write, n:Record RETURN count(n) AS n`;
  await writeRows(
    writing,
    text,
    rows.map(({ props }) => ({ id: props.id, props })),
    `nodes of the kind ${label}`,
  );
}

/**
 * Everything but the removal of entities and measures, which may be refused. Each thing written gets the id of the write.
 * Of several diffs what is gone goes first, then come all the nodes that statements lead to, then the statements.
 */
export async function writeDiff(writing: Writing, ...diffs: readonly BundleDiff[]): Promise<void> {
  const { tx } = writing;
  for (const diff of diffs) {
    await removeStatements(tx, diff);
    for (const [label, { removed }] of recordsOf(diff))
      await inBatches(removed, (ids) => tx.run(`MATCH (n:${label}) WHERE n.id IN $ids DELETE n`, { ids }));
  }
  const measures =
    'UNWIND $rows AS row MERGE (n:Measure {id: row.id}) SET n = row.props, n.write = $write RETURN count(n) AS n';
  for (const diff of diffs) {
    for (const [kind, section] of diff.entities) await writeEntities(writing, kind, touched(section));
    await writeRows(writing, measures, touched(diff.measures), 'measures');
  }
  for (const diff of diffs) {
    for (const [type, section] of diff.relations) await writeRelations(writing, type, touched(section));
    await writeMetrics(writing, touched(diff.metrics));
    await writeLinked(writing, 'Event', 'INVOLVES', touched(diff.events));
    await writeLinked(writing, 'Claim', 'ABOUT', touched(diff.claims));
    for (const [label, section] of recordsOf(diff)) await writeRecords(writing, label, touched(section));
  }
}
