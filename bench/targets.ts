/** What the project wants of its own speed, in ratios of one run. */
import type { ResultRow } from './results';

/** Of the floor: the share of its requests a second, by workload. */
const FLOOR: Readonly<Record<string, number>> = { nested: 0.66, revenue: 0.66 };
/** The same of graphql-js. */
const GRAPHQL_JS: Readonly<Record<string, number>> = { trivial: 0.45, point: 0.7, nested: 2.5 };
/** Of @neo4j/graphql: throughput, and how many times shorter p50 and p99 are. */
const PEER = 3;
/** Of `{ __typename }`: that of kept answers. */
const TYPENAME = 0.85;
/** Times that the cost of a page may grow from the smallest graph to a larger one. */
export const FLAT = 1.5;

/** The least ratio wanted of a row; undefined where nothing is wanted. */
export function targetOf({ peer, workload }: Pick<ResultRow, 'peer' | 'workload'>): number | undefined {
  if (peer === 'floor') return FLOOR[workload];
  if (peer === 'graphql-js') return GRAPHQL_JS[workload];
  return peer === 'typename' ? TYPENAME : PEER;
}

/** Whether a row reaches its target; undefined where there is none, or nothing to compare. */
export function reached(row: ResultRow): boolean | undefined {
  const target = targetOf(row);
  if (target === undefined) return undefined;
  if (row.ours === null) return false;
  if (row.ratio === null) return undefined;
  const ratios = row.peer === 'neo4j-graphql' ? [row.ratio, row.p50Ratio, row.p99Ratio] : [row.ratio];
  return ratios.every((ratio) => ratio !== null && ratio >= target);
}
