/** What `npm run bench` was told. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, type Engine } from './graph/load';
import { WORKLOADS } from './workloads';
import type { Workload } from './workloads/workload';

export interface Options {
  readonly workloads: readonly Workload[];
  readonly engines: readonly Engine[];
  /** Size of the graph. */
  readonly nodes: number;
  /** Of load on one server at a time. */
  readonly seconds: number;
  readonly connections: number;
  /** Where the results go; the table of the README is renewed when that is the project's own file. */
  readonly results: string;
}

export const RESULTS = join(__dirname, 'results.json');

const USAGE = `npm run bench -- [workload…] [--nodes N] [--seconds S] [--connections C] [--engine grafeo|neo4j] [--results FILE]
workloads: ${WORKLOADS.map(({ name }) => name).join(', ')}`;

/** @throws Error that says what was expected, what came and how to call it. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      nodes: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '16' },
      engine: { type: 'string', multiple: true, default: [...ENGINES] },
      results: { type: 'string', default: RESULTS },
    },
  });
  const number = (name: 'nodes' | 'seconds' | 'connections', least: number): number => {
    const value = Number(values[name]);
    if (Number.isInteger(value) && value >= least) return value;
    throw new Error(`--${name}: expected a whole number from ${least}, got ${values[name]}.\n${USAGE}`);
  };
  const known = <T>(what: string, all: readonly T[], name: string, nameOf: (item: T) => string): T => {
    const found = all.find((item) => nameOf(item) === name);
    if (found === undefined)
      throw new Error(`${what}: expected one of ${all.map(nameOf).join(', ')}, got ${name}.\n${USAGE}`);
    return found;
  };
  return {
    workloads:
      positionals.length === 0
        ? WORKLOADS
        : positionals.map((name) => known('workload', WORKLOADS, name, (workload) => workload.name)),
    engines: values.engine.map((name) => known('--engine', ENGINES, name, String)),
    nodes: number('nodes', 500),
    seconds: number('seconds', 1),
    connections: number('connections', 1),
    results: resolve(values.results),
  };
}
