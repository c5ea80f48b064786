/** `npm run bench`: starts everything, measures, writes the results, stops everything. See README.md. */
import { join } from 'node:path';
import { type Generated, generate } from './graph/generate';
import { type Engine, loadDatabase } from './graph/load';
import { compare } from './measure/compare';
import { type Options, RESULTS, readOptions } from './options';
import { loadNow, type ResultRow, writeResults } from './results';
import { type Server, type ServerName, startServer } from './servers/spawn';
import { renewTable } from './table';

/** What must end before we do, the last started first. */
const stops: (() => Promise<void>)[] = [];

async function stopAll(): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop())
    await stop().catch((error: Error) => console.error(`Failed to stop something: ${error.message}`));
}

async function measure(engine: Engine, graph: Generated, options: Options, loadBefore: number): Promise<void> {
  const { nodes, workloads, connections, seconds } = options;
  console.log(`Loading ${graph.nodes} nodes and ${graph.relationships} relationships into ${engine}…`);
  const database = await loadDatabase(engine, graph.bundle);
  stops.push(database.stop);
  const start = async (name: ServerName): Promise<Server> => {
    const server = await startServer(name, { nodes, database: await database.forServer() });
    stops.push(server.stop);
    return server;
  };
  const ours = await start('asterism');
  const peers = [await start('floor'), await start('graphql-js')];

  for (const workload of workloads) {
    const compared = await compare(workload, ours, peers, workload.variables(graph), { seconds, connections });
    const date = new Date().toISOString().slice(0, 10);
    const { nodes, relationships } = graph;
    const question = { workload: workload.name, engine: database.engine, nodes, relationships, connections, seconds };
    await keep(
      compared.map((comparison) => ({ ...question, ...comparison, date, loadBefore })),
      options,
    );
  }
  await stopAll();
}

/** At once, so that a failure later loses nothing. */
async function keep(rows: readonly ResultRow[], { results: file }: Options): Promise<void> {
  const results = await writeResults(file, rows);
  if (file === RESULTS) await renewTable(join(__dirname, 'README.md'), results);
  for (const { engine, workload, peer, ratio, ours, theirs, pairs } of rows)
    console.log(
      `${engine}, ${workload}: ${Math.round(ours.rps)}/s, ${peer} ${Math.round(theirs.rps)}/s, ratio ${ratio.toFixed(2)} of ${pairs} pairs`,
    );
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const loadBefore = loadNow();
  const graph = generate(options.nodes);
  for (const engine of options.engines) await measure(engine, graph, options, loadBefore);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stopAll().then(() => process.exit(130)));

main()
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(stopAll);
