/** Kills an import in bulk at random moments, again and again, and holds the graph to the parts that it acknowledged. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileBytes } from '../../src/bundle/stream/bytes';
import { importStream } from '../../src/bundle/stream/import';
import { jsonLines } from '../../src/bundle/stream/json-lines';
import { prepareGraph } from '../../src/graph/plan';
import { openGrafeo } from '../../src/store/grafeo';
import { type Dump, differences } from './dump';
import { dumpOf } from './expected';
import { startImporter } from './importer';
import { randomFrom } from './random';
import { bundleAt, linesOf } from './series';

const ROWS = 8;
const VERSIONS = 3;

export interface StreamKilling {
  /** Compiled from stream-child.ts. */
  readonly program: string;
  readonly seed: number;
  /** Of each version of the file. */
  readonly kills: number;
  readonly spanMs: number;
  readonly env: Readonly<Record<string, string>>;
  read(): Promise<Dump>;
}

/**
 * Imports versions of a file, each killed so often and then let run. After each kill every acknowledged part must be
 * as the new version says, and every other all new or all old. At the end of each
 * version the graph must be that of an import which nothing disturbed, but for the records of writes.
 */
export async function killStreams({ program, seed, kills, spanMs, env, read }: StreamKilling): Promise<void> {
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'asterism-stream-'));
  const reference = await openGrafeo();
  await prepareGraph(reference);
  try {
    for (let version = 0; version < VERSIONS; version++) {
      const [header, ...records] = linesOf(bundleAt(seed, { round: version, index: 0 }));
      const file = join(folder, `${version}.jsonl`);
      writeFileSync(file, `${[header, ...records].join('\n')}\n`);
      const before = graphOf(await dumpOf(reference));
      await importStream(reference, jsonLines(fileBytes(file, file)));
      const after = graphOf(await dumpOf(reference));

      for (let kill = 0; kill < kills; kill++) {
        const importer = startImporter(program, env, [file, ROWS]);
        await importer.inTransaction(1 + Math.floor(random() * 4));
        await sleep(random() * spanMs);
        importer.kill('SIGKILL');
        await importer.ended;
        const got = graphOf(await read());
        const where = `Seed ${seed}, version ${version}, kill ${kill + 1}, ${importer.rows()} records acknowledged`;
        requireWhole(records.map(idOf), importer.rows(), { got, before, after }, where);
      }
      const last = startImporter(program, env, [file, ROWS]);
      const ended = await last.ended;
      if (ended !== 0) throw new Error(`Expected the import to end well, got ${ended}: ${last.stderr()}`);
      const left = differences(withoutWrites(await read()), withoutWrites(await dumpOf(reference)));
      if (left.length > 0)
        throw new Error(`Seed ${seed}, version ${version}: expected the undisturbed graph, got\n${left.join('\n')}`);
    }
  } finally {
    await reference.close();
    rmSync(folder, { recursive: true });
  }
}

/** Lines by the id of what they are of. */
type Graph = ReadonlyMap<string, string>;

const withoutWrites = (all: Dump): Dump => all.filter((line) => !line.startsWith('(Write)'));

const graphOf = (all: Dump): Graph =>
  new Map(
    withoutWrites(all).flatMap((line) => [...line.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => [id as string, line])),
  );

/** Of a record as a line has it; a relation's is made of what it links. */
function idOf(line: string): string {
  const [record] = Object.values(JSON.parse(line)) as [Record<string, string>];
  return record.id ?? `relation:${record.type}/${record.source}/${record.target}/series-0`;
}

function requireWhole(
  ids: readonly string[],
  acknowledged: number,
  { got, before, after }: { readonly got: Graph; readonly before: Graph; readonly after: Graph },
  where: string,
): void {
  const is = (graph: Graph, part: readonly string[]) => part.every((id) => got.get(id) === graph.get(id));
  for (let start = 0; start < ids.length; start += ROWS) {
    const part = ids.slice(start, start + ROWS);
    if (is(after, part)) continue;
    const mayBeOld = start >= acknowledged;
    if (mayBeOld && is(before, part)) continue;
    throw new Error(
      `${where}: expected records ${start + 1} to ${start + part.length} to be ${mayBeOld ? 'all as before or all new' : 'written'}, got ` +
        part.map((id) => `\n${id}: ${got.get(id)?.slice(0, 200)}`).join(''),
    );
  }
}
