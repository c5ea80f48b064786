/** A process that imports once and prints what it measured: `child.ts TASK`, a task as JSON. */
import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { fileBytes } from '../../src/bundle/stream/bytes';
import { importStream } from '../../src/bundle/stream/import';
import { jsonLines } from '../../src/bundle/stream/json-lines';
import { Stopped } from '../../src/bundle/stream/watch';
import { prepareGraph } from '../../src/graph/plan';
import { openGrafeo } from '../../src/store/grafeo';
import { openNeo4j } from '../../src/store/neo4j';
import type { Store } from '../../src/store/port';
import { importPlainly, type Run } from './plain';
import type { Importer, Measured, Memory, Target, Task } from './protocol';

const SAMPLE_MS = 100;

/** Told of records written; gives whether there is time for more. */
type Told = (records: number) => boolean;

const openStore = (target: Target): Promise<Store> =>
  'neo4j' in target
    ? openNeo4j({ uri: target.neo4j, user: 'neo4j', password: '' })
    : openGrafeo({ path: target.folder });

/** As the command does; the check that comes first is part of the time. */
async function asterism(store: Store, file: string, told: Told): Promise<void> {
  const stop = new AbortController();
  let writing = false;
  const watch = {
    begin: (phase: string) => {
      writing = phase === 'WRITE';
    },
    at: ({ rows }: { rows: number }) => {
      if (!writing) told(0);
      else if (!told(rows)) stop.abort();
    },
    end: () => {},
  };
  await importStream(store, jsonLines(fileBytes(file)), { watch, signal: stop.signal }).catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error;
  });
}

async function plainly(target: Target, importer: Importer, file: string, told: Told): Promise<void> {
  const relations = importer === 'merge' ? 'MERGE' : 'CREATE';
  const over = async (run: Run, close: () => Promise<void>): Promise<void> => {
    await importPlainly(file, run, relations, told).finally(close);
  };
  if ('neo4j' in target) {
    const driver = neo4j.driver(target.neo4j, undefined, { disableLosslessIntegers: true, telemetryDisabled: true });
    await over(
      (text, rows) => driver.executeQuery(text, { rows }),
      () => driver.close(),
    );
    return;
  }
  const db = GrafeoDB.create(join(target.folder, 'graph.grafeo'));
  await over(
    (text, rows) => db.executeCypher(text, { rows }),
    async () => db.close(),
  );
}

async function measure({ importer, target, file, limit }: Task): Promise<Measured> {
  // All have the indexes of Asterism's layout.
  const store = await openStore(target);
  const { engine } = store;
  await prepareGraph(store);
  if (importer !== 'asterism') await store.close();

  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const memory: Memory[] = [];
  const sample = (): void => {
    const { rss, heapUsed, external } = process.memoryUsage();
    memory.push({ seconds: seconds(), rss: rss / 1e6, heap: (heapUsed + external) / 1e6 });
  };
  sample();
  const timer = setInterval(sample, SAMPLE_MS);
  const marks: [records: number, seconds: number][] = [];
  const told: Told = (records) => {
    marks.push([records, seconds()]);
    return seconds() < limit;
  };
  if (importer === 'asterism') await asterism(store, file.file, told);
  else await plainly(target, importer, file.file, told);
  const end = seconds();
  clearInterval(timer);
  sample();
  if (importer === 'asterism') await store.close();

  // Writing began when the last mark without a record was made.
  const start = marks.filter(([records]) => records === 0).at(-1)?.[1] ?? 0;
  const nodesAt = marks.find(([records]) => records >= file.nodes);
  const [records = 0, last = end] = marks.at(-1) ?? [];
  return {
    engine,
    seconds: end,
    records,
    nodesPerSecond: (nodesAt?.[0] ?? records) / ((nodesAt?.[1] ?? last) - start),
    relationsPerSecond: nodesAt && records > nodesAt[0] ? (records - nodesAt[0]) / (last - nodesAt[1]) : null,
    memory,
  };
}

measure(JSON.parse(process.argv[2] as string) as Task).then(
  (measured) => console.log(JSON.stringify(measured)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
