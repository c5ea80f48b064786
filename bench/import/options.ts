/** What `npm run bench:import` was told. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, type Engine } from '../graph/load';

export interface ImportOptions {
  readonly nodes: readonly number[];
  readonly engines: readonly Engine[];
  /** Seconds that one import may take. */
  readonly limit: number;
  readonly results: string;
}

export const RESULTS = join(__dirname, 'results.json');

const USAGE =
  'npm run bench:import -- [--nodes 10000,100000,1000000] [--engine grafeo|neo4j] [--limit SECONDS] [--results FILE]';
const SMALLEST = 1_000;

/** @throws Error that says what was expected, what came and how to call it. */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      nodes: { type: 'string', default: '10000,100000,1000000' },
      engine: { type: 'string', multiple: true, default: [...ENGINES] },
      limit: { type: 'string', default: '900' },
      results: { type: 'string', default: RESULTS },
    },
  });
  const whole = (name: string, text: string, least: number): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least) return value;
    throw new Error(`--${name}: expected a whole number from ${least}, got ${text}.\n${USAGE}`);
  };
  return {
    nodes: values.nodes.split(',').map((text) => whole('nodes', text, SMALLEST)),
    engines: values.engine.map((name) => {
      const engine = ENGINES.find((one) => one === name);
      if (engine) return engine;
      throw new Error(`--engine: expected one of ${ENGINES.join(', ')}, got ${name}.\n${USAGE}`);
    }),
    limit: whole('limit', values.limit, 1),
    results: resolve(values.results),
  };
}
