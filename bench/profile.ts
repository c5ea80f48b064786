/**
 * `npm run bench:profile -- point --engine grafeo`: where the processor time of our server goes while it answers a workload. Takes
 * the options of `npm run bench`; prints the shares of modules and functions, and where the whole profile lies.
 */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Generated, generate } from './graph/generate';
import { type Engine, type LoadedDatabase, loadDatabase } from './graph/load';
import { load } from './measure/load';
import { primed } from './measure/prime';
import { warmUp } from './measure/warm-up';
import { type Options, readOptions } from './options';
import { startServer } from './servers/spawn';
import type { Workload } from './workloads/workload';

/** Of load, at least: so many samples tell the shares apart. */
const SHORTEST_S = 5;
const MOST_LINES = 15;
/** Until the requests that the load leaves under way are answered. */
const UNDER_WAY_MS = 1_000;

interface Window {
  readonly seconds: number;
  readonly connections: number;
  /** Where the profile is written. */
  readonly folder: string;
}

/** As V8 writes it; times in microseconds. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The package, or the part of the project, that a script belongs to. */
function moduleOf(url: string, functionName: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (inPackage) return inPackage;
  if (url.startsWith('node:')) return 'Node';
  if (url === '') return functionName.startsWith('(') ? functionName : 'V8 and native code';
  const [, ours] = /\/(src\/\w+|resolvers|schema|bench)\//.exec(url) ?? [];
  return ours ?? 'else';
}

/** Microseconds of the last seconds of a profile, by what `nameOf` calls a function; waiting is left out. */
function selfTimes(profile: CpuProfile, seconds: number, nameOf: (name: string, url: string) => string) {
  const names = new Map(
    profile.nodes.map(({ id, callFrame: { functionName, url } }) => [id, nameOf(functionName, url)]),
  );
  const times = new Map<string, number>();
  let left = seconds * 1e6;
  for (let i = profile.samples.length - 1; i >= 0 && left > 0; i--) {
    const took = profile.timeDeltas[i] ?? 0;
    left -= took;
    const name = names.get(profile.samples[i] as number) ?? '';
    if (!name.includes('(idle)')) times.set(name, (times.get(name) ?? 0) + took);
  }
  return times;
}

function print(title: string, times: ReadonlyMap<string, number>): void {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  console.log(`\n| ${title} | Share |\n|---|--:|`);
  for (const [name, time] of [...times].sort(([, a], [, b]) => b - a).slice(0, MOST_LINES))
    console.log(`| ${name} | ${((100 * time) / all).toFixed(1)} % |`);
}

/** Loads a server of ours that writes its profile into the folder, and gives the requests a second. */
async function loadProfiled(
  workload: Workload,
  database: LoadedDatabase,
  graph: Generated,
  { seconds, connections, folder }: Window,
): Promise<number> {
  const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
  const server = await startServer('asterism', { database: await database.forServer() }, flags);
  try {
    const url = `${server.url}/graphql`;
    const bodies = workload
      .variables(graph)
      .map((variables) => JSON.stringify({ query: workload.operation, variables }));
    const target = { url, bodies, connections, server, databasePid: database.pid };
    // Until Neo4j has a plan, more than a window of load may pass.
    await primed(url, bodies.slice(0, 1));
    await warmUp(target, seconds);
    const { rps } = await load(target, seconds);
    await setTimeout(UNDER_WAY_MS);
    return rps;
  } finally {
    await server.stop();
  }
}

async function profile(workload: Workload, engine: Engine, graph: Generated, options: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-profile-'));
  const seconds = Math.max(SHORTEST_S, options.seconds);
  const [connections = 16] = options.connections;
  const database = await loadDatabase(engine, graph.bundle);
  try {
    const rps = await loadProfiled(workload, database, graph, { seconds, connections, folder });
    const [file = ''] = await readdir(folder);
    const read = JSON.parse(await readFile(join(folder, file), 'utf8')) as CpuProfile;
    console.log(
      `\n${workload.name}, ${database.engine}, ${graph.nodes} nodes, ${connections} connections: ${Math.round(rps)} requests a second. ${join(folder, file)}`,
    );
    print(
      'Module',
      selfTimes(read, seconds, (name, url) => moduleOf(url, name)),
    );
    print(
      'Function',
      selfTimes(read, seconds, (name, url) => `\`${name || 'anonymous'}\`, ${moduleOf(url, name)}`),
    );
  } finally {
    await database.stop();
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const [size = 10_000] = options.nodes;
  const graph = generate(size);
  for (const engine of options.engines)
    for (const workload of options.workloads) await profile(workload, engine, graph, options);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
