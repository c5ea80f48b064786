/**
 * Writes a generated bundle: the rows are those of Asterism's own writer, the statements are plainer. That writer also
 * looks for what each statement supersedes and for earlier versions of the bundle, of which there are none here, and
 * does all in one transaction; at a million nodes neither would end.
 */
import { graphRows } from '../../src/bundle/rows';
import type { Bundle } from '../../src/bundle/types';
import { prepareGraph } from '../../src/graph/plan';
import type { Store } from '../../src/store/port';

/** Rows a transaction. */
const BATCH = 2_000;

const RELATIONS = (type: string): string => `UNWIND $rows AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
CREATE (a)-[r:${type}]->(b) SET r = row.props RETURN count(r) AS n`;

const METRICS = `UNWIND $rows AS row
MATCH (s:Entity {id: row.subject}) MATCH (m:Measure {id: row.measure})
CREATE (s)-[:HAS_METRIC]->(x:Metric:Statement)-[:OF_MEASURE]->(m) SET x = row.props RETURN count(x) AS n`;

const NODES = (labels: string): string =>
  `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.props RETURN count(n) AS n`;

/** Records of a bundle that are made into rows at a time: those of a million nodes don't fit into memory together. */
const PART = 20_000;

/** The bundle in parts, each after what it refers to. */
function* partsOf(bundle: Bundle): Generator<Bundle> {
  const empty: Bundle = { ...bundle, entities: new Map(), measures: [], relations: [], metrics: [] };
  const slices = function* <T>(all: readonly T[]): Generator<readonly T[]> {
    for (let start = 0; start < all.length; start += PART) yield all.slice(start, start + PART);
  };
  for (const [plural, all] of bundle.entities)
    for (const records of slices(all)) yield { ...empty, entities: new Map([[plural, [...records]]]) };
  yield { ...empty, measures: bundle.measures };
  for (const relations of slices(bundle.relations)) yield { ...empty, relations: [...relations] };
  for (const metrics of slices(bundle.metrics)) yield { ...empty, metrics: [...metrics] };
}

/** @throws Error when a statement writes less than it was given. */
export async function writeGraph(store: Store, bundle: Bundle): Promise<void> {
  await prepareGraph(store);
  async function write(text: string, all: readonly unknown[]): Promise<void> {
    for (let start = 0; start < all.length; start += BATCH) {
      const batch = all.slice(start, start + BATCH);
      const [result] = await store.write((tx) => tx.run<{ n: number }>(text, { rows: batch }));
      if (result?.n !== batch.length)
        throw new Error(
          `Expected to write ${batch.length} rows, wrote ${result?.n}: the generator links what isn't there.`,
        );
    }
  }
  for (const part of partsOf(bundle)) {
    const rows = graphRows(part);
    for (const [kind, entities] of rows.entities) await write(NODES(`Entity:${kind}`), entities);
    await write(NODES('Measure'), rows.measures);
    for (const [type, relations] of rows.relations) await write(RELATIONS(type), relations);
    await write(METRICS, rows.metrics);
  }
}
