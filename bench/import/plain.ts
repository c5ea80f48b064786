/** The import that one writes by hand: lines parsed and sent in batches, UNWIND and MERGE, nothing checked. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { KINDS } from '../../src/ontology/kinds';

/** Runs one statement in a transaction of its own. */
export type Run = (text: string, rows: readonly object[]) => Promise<unknown>;

/** Rows a statement and transaction; the same as a part of Asterism's. */
const BATCH = 5_000;

const kindOf = new Map(KINDS.map(({ plural, kind }) => [plural, kind as string]));

interface Batch {
  readonly key: string;
  readonly rows: Record<string, unknown>[];
}

function statementFor(key: string, relations: 'MERGE' | 'CREATE'): string {
  const [section, type] = key.split(' ');
  const kind = kindOf.get(section as string);
  if (kind) return `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row, n:${kind}`;
  if (section === 'measures') return 'UNWIND $rows AS row MERGE (n:Measure {id: row.id}) SET n += row';
  if (section === 'metrics')
    return `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (m:Measure {id: row.measure})
MERGE (x:Metric {id: row.id}) SET x += row ${relations} (s)-[:HAS_METRIC]->(x) ${relations} (x)-[:OF_MEASURE]->(m)`;
  return `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
${relations} (a)-[r:${type}]->(b) SET r += row`;
}

/** `told` gets the number of records written, after each batch; when it gives false, the import stops. */
export async function importPlainly(
  file: string,
  run: Run,
  relations: 'MERGE' | 'CREATE',
  told: (records: number) => boolean,
): Promise<void> {
  const input = createReadStream(file, { highWaterMark: 256 * 1024 });
  const batches = new Map<string, Batch>();
  let written = 0;
  const flush = async ({ key, rows }: Batch): Promise<boolean> => {
    batches.delete(key);
    await run(statementFor(key, relations), rows);
    written += rows.length;
    return told(written);
  };
  let first = true;
  let defining = true;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (first) {
        first = false;
        continue;
      }
      const [section, record] = Object.entries(JSON.parse(line))[0] as [string, Record<string, unknown>];
      // What statements refer to must be there.
      if (defining && (section === 'metrics' || section === 'relations')) {
        defining = false;
        for (const batch of [...batches.values()]) if (!(await flush(batch))) return;
      }
      const key = section === 'relations' ? `relations ${record.type}` : section;
      const batch = batches.get(key) ?? { key, rows: [] };
      batches.set(key, batch);
      batch.rows.push(record);
      if (batch.rows.length === BATCH && !(await flush(batch))) return;
    }
    for (const batch of [...batches.values()]) if (!(await flush(batch))) return;
  } finally {
    input.destroy();
  }
}
