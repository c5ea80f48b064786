/** `npm run bench`: starts everything, measures, writes the results, stops everything. See README.md. */
import { join } from 'node:path';
import { type Generated, generate } from './graph/generate';
import { type Engine, loadDatabase } from './graph/load';
import { compare } from './measure/compare';
import type { Servers } from './measure/contestants';
import { type Options, RESULTS, readOptions } from './options';
import { loadNow, type ResultRow, writeResults } from './results';
import type { ServerOptions } from './servers/protocol';
import { type Server, type ServerName, startServer } from './servers/spawn';
import { renewTable } from './table';
import type { Workload } from './workloads/workload';

/** What must end before we do, the last started first. */
const stops: (() => Promise<void>)[] = [];
/** Whether the run was told to end: what fails from then on fails of that. */
let ending = false;

async function stopAll(): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop())
    await stop().catch((error: Error) => console.error(`Failed to stop something: ${error.message}`));
}

/** Of a run of all, the smallest graph is asked everything, larger ones what tells how the cost grows. */
const asked = ({ workloads, named, nodes }: Options, size: number): readonly Workload[] =>
  named || size === nodes[0] ? workloads : workloads.filter(({ scales }) => scales);

async function measure(engine: Engine, size: number, graph: Generated, options: Options, busyCores: number) {
  console.log(`Loading ${graph.nodes} nodes and ${graph.relationships} relationships into ${engine}…`);
  const database = await loadDatabase(engine, graph.bundle);
  stops.push(database.stop);
  const start = async (name: ServerName, more: Partial<ServerOptions> = {}): Promise<Server> => {
    const server = await startServer(name, { database: await database.forServer(), ...more });
    stops.push(server.stop);
    return server;
  };
  const servers: Servers = {
    ours: await start('asterism'),
    floor: await start('floor'),
    graphqlJs: await start('graphql-js'),
    peer: engine === 'neo4j' ? await start('neo4j-graphql') : undefined,
    // How fast a kept answer is does not depend on the graph.
    kept: options.named || size === options.nodes[0] ? await start('asterism', { keepsAnswers: true }) : undefined,
  };
  const { nodes, relationships } = graph;
  for (const workload of asked(options, size)) {
    const compared = await compare(workload, servers, graph, database.pid, options);
    const date = new Date().toISOString().slice(0, 10);
    const question = { workload: workload.name, engine: database.engine, nodes, relationships };
    const rows = compared.map((row) => ({ ...question, ...row, seconds: options.seconds, date, busyCores }));
    await keep(rows, options);
  }
  await stopAll();
}

/** At once, so that a failure later loses nothing. */
async function keep(rows: readonly ResultRow[], { results: file }: Options): Promise<void> {
  if (ending) return;
  const results = await writeResults(file, rows);
  if (file === RESULTS) await renewTable(join(__dirname, 'README.md'), results);
  for (const { engine, workload, connections, mode, peer, ratio, ours, theirs, pairs, failed } of rows) {
    const rps = (figures: ResultRow['ours']) => (figures ? `${Math.round(figures.rps)}/s` : 'none');
    const end = ratio === null ? `failed: ${failed}` : `ratio ${ratio.toFixed(2)} of ${pairs} pairs`;
    const question = `${engine}, ${workload}, ${mode}, ${connections} connections`;
    console.log(`${question}: ${rps(ours)}, ${peer} ${rps(theirs)}, ${end}`);
    if (failed?.startsWith('asterism') || failed?.startsWith('kept')) process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const busyCores = await loadNow();
  const began = performance.now();
  for (const size of options.nodes) {
    const graph = generate(size);
    for (const engine of options.engines) await measure(engine, size, graph, options, busyCores);
  }
  console.log(`Measured in ${Math.round((performance.now() - began) / 1000)} s.`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    ending = true;
    void stopAll().then(() => process.exit(130));
  });

main()
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(stopAll);
