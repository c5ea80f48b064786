/** `npm run bench:import`: generates files, imports each in three ways into each database, writes the results. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startNeo4j } from '../../test/neo4j/server';
import { lts } from '../../test/neo4j/versions';
import type { Engine } from '../graph/load';
import { loadNow } from '../results';
import { type GeneratedFile, generateFile } from './generate';
import { type ImportOptions, RESULTS, readImportOptions } from './options';
import type { Importer, Measured, Target, Task } from './protocol';
import { figuresOf, type ImportFigures, keepRow, ratioTo, renewImportTable } from './results';

const ROOT = resolve(__dirname, '../..');
const IMPORTERS: readonly Importer[] = ['asterism', 'create', 'merge'];

/** Imports in a process of its own, whose memory is then the import's. */
async function inChild(task: Task): Promise<Measured> {
  const inherited = Object.entries(process.env).filter(([key]) => !/^(NEO4J_|ASTERISM_)/.test(key));
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'child.ts'), JSON.stringify(task)], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0)
    throw new Error(`Expected the import by ${task.importer} to end well, got ${code}: see what it wrote above.`);
  return JSON.parse(output) as Measured;
}

/** Into a database of its own, empty and gone afterwards. */
async function intoFresh(engine: Engine, use: (target: Target) => Promise<Measured>): Promise<Measured> {
  if (engine === 'neo4j') {
    const server = await startNeo4j(lts, { optimise: true, heap: '2g', pagecache: '1g' });
    return use({ neo4j: server.uri }).finally(() => server.stop());
  }
  const folder = await mkdtemp(join(tmpdir(), 'asterism-bench-'));
  return use({ folder }).finally(() => rm(folder, { recursive: true, force: true }));
}

async function measure(engine: Engine, size: number, file: GeneratedFile, options: ImportOptions, busyCores: number) {
  const { limit, results } = options;
  const figures: Partial<Record<Importer, ImportFigures>> = {};
  let version = '';
  for (const importer of IMPORTERS) {
    const measured = await intoFresh(engine, (target) => inChild({ importer, target, file, limit }));
    version = measured.engine;
    figures[importer] = figuresOf(measured);
    const { records, seconds } = measured;
    console.log(`${version}, ${file.nodes} nodes, ${importer}: ${records} records in ${seconds.toFixed(1)} s`);
  }
  const { nodes, relations, bytes } = file;
  const row = {
    engine: version,
    size,
    nodes,
    relations,
    bytes,
    importers: figures as Record<Importer, ImportFigures>,
    limit,
    date: new Date().toISOString().slice(0, 10),
    busyCores,
  };
  console.log(`Asterism to MERGE ${ratioTo(row, 'merge').toFixed(2)}, to CREATE ${ratioTo(row, 'create').toFixed(2)}`);
  const all = await keepRow(results, row);
  if (results === RESULTS) await renewImportTable(join(__dirname, '..', 'README.md'), all);
}

async function main(): Promise<void> {
  const options = readImportOptions(process.argv.slice(2));
  const busyCores = await loadNow();
  for (const size of options.nodes) {
    const folder = await mkdtemp(join(tmpdir(), 'asterism-bench-'));
    try {
      const file = await generateFile(join(folder, 'bench.jsonl'), size);
      for (const engine of options.engines) await measure(engine, size, file, options, busyCores);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
