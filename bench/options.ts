/** What `npm run bench` was told. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, type Engine } from './graph/load';
import { WORKLOADS } from './workloads';
import type { Workload } from './workloads/workload';

export interface Options {
  readonly workloads: readonly Workload[];
  /** Whether they were named: then every size of graph is asked all of them. */
  readonly named: boolean;
  readonly engines: readonly Engine[];
  /** Sizes of the graph, from the smallest. */
  readonly nodes: readonly number[];
  /** Of load on one server at a time, at least. */
  readonly seconds: number;
  readonly connections: readonly number[];
  /** Where the results go; the table of the README is renewed when that is the project's own file. */
  readonly results: string;
}

export const RESULTS = join(__dirname, 'results.json');

const [LEAST_SECONDS, MOST_SECONDS] = [0.2, 60];

const USAGE = `npm run bench -- [workload…] [--nodes N]… [--seconds S] [--connections C]… [--engine grafeo|neo4j]… [--results FILE]
workloads: ${WORKLOADS.map(({ name }) => name).join(', ')}`;

/** @throws Error that says what was expected, what came and how to call it. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      nodes: { type: 'string', multiple: true, default: ['10000', '100000'] },
      seconds: { type: 'string', default: '0.4' },
      connections: { type: 'string', multiple: true, default: ['16', '1'] },
      engine: { type: 'string', multiple: true, default: [...ENGINES] },
      results: { type: 'string', default: RESULTS },
    },
  });
  const number = (name: string, given: string, least: number): number => {
    const value = Number(given);
    if (Number.isInteger(value) && value >= least) return value;
    throw new Error(`--${name}: expected a whole number from ${least}, got ${given}.\n${USAGE}`);
  };
  const seconds = Number(values.seconds);
  if (!(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS))
    throw new Error(`--seconds: expected ${LEAST_SECONDS} to ${MOST_SECONDS}, got ${values.seconds}.\n${USAGE}`);
  const known = <T>(what: string, all: readonly T[], name: string, nameOf: (item: T) => string): T => {
    const found = all.find((item) => nameOf(item) === name);
    if (found === undefined)
      throw new Error(`${what}: expected one of ${all.map(nameOf).join(', ')}, got ${name}.\n${USAGE}`);
    return found;
  };
  const named = positionals.length > 0;
  const wanted = positionals.map((name) => known('workload', WORKLOADS, name, (workload) => workload.name));
  return {
    // In the order of the table, whatever the order given: what writes comes last.
    workloads: named ? WORKLOADS.filter((workload) => wanted.includes(workload)) : WORKLOADS,
    named,
    engines: values.engine.map((name) => known('--engine', ENGINES, name, String)),
    nodes: values.nodes.map((given) => number('nodes', given, 500)).sort((a, b) => a - b),
    seconds,
    connections: values.connections.map((given) => number('connections', given, 1)),
    results: resolve(values.results),
  };
}
