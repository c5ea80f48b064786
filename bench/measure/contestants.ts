/** Who is asked a workload, and how. */
import type { Generated } from '../graph/generate';
import type { Server } from '../servers/spawn';
import type { Variables, Workload } from '../workloads/workload';

/** `kept` is ours with answers kept, `typename` the same asked `{ __typename }`. */
export type ContestantName = 'asterism' | 'kept' | 'typename' | 'floor' | 'graphql-js' | 'neo4j-graphql';

export interface Contestant {
  readonly name: ContestantName;
  readonly server: Server;
  readonly url: string;
  /** Bodies of the requests, one for each set of variables. */
  readonly bodies: readonly string[];
  /** The `data` of its answer in the shape of ours. */
  dataOf(data: unknown, variables: Variables): unknown;
}

/** The servers of one database. `kept` and `peer` where they run. */
export interface Servers {
  readonly ours: Server;
  readonly kept?: Server | undefined;
  readonly floor: Server;
  readonly graphqlJs: Server;
  readonly peer?: Server | undefined;
}

const TYPENAME = '{ __typename }';

/** Those that the workload can be asked of, ours first. */
export function contestantsOf(
  workload: Workload,
  { ours, kept, floor, graphqlJs, peer }: Servers,
  variables: readonly Variables[],
  graph: Generated,
): Contestant[] {
  const body = (query: string) => (values: Variables) => JSON.stringify({ query, variables: values });
  const bodies = variables.map(body(workload.operation));
  const plain = (name: ContestantName, server: Server, path = '/graphql'): Contestant => ({
    name,
    server,
    url: `${server.url}${path}`,
    bodies,
    dataOf: (data) => data,
  });
  const asked: Contestant[] = [plain('asterism', ours)];
  if (workload.floor) asked.push(plain('floor', floor, `/${workload.name}`));
  if (workload.graphqlJs) asked.push(plain('graphql-js', graphqlJs));
  const { peer: question } = workload;
  if (peer && typeof question !== 'string') {
    const theirs = variables.map((values) => question.variables?.(values, graph) ?? values);
    const dataOf = (data: unknown, values: Variables) => question.data(data, values);
    asked.push({ ...plain('neo4j-graphql', peer), bodies: theirs.map(body(question.operation)), dataOf });
  }
  if (kept && workload.repeated) {
    asked.push(plain('kept', kept));
    const typename = { ...plain('typename', kept), bodies: bodies.map(() => body(TYPENAME)({})) };
    if (workload.operation !== TYPENAME) asked.push(typename);
  }
  return asked;
}
