import type { Generated } from '../graph/generate';
import type { Row } from '../servers/databases';

export type Variables = Readonly<Record<string, unknown>>;

/** How the floor answers: see servers/floor.ts. */
export interface Floor {
  /** The statement, or null when the question needs no database. */
  statement(variables: Variables, engine: 'grafeo' | 'neo4j'): { text: string; params: Variables } | null;
  /** The `data` of the answer, equal to that of the GraphQL operation as far as `compared` goes. */
  data(rows: readonly Row[], variables: Variables): unknown;
  /** Whether the statement writes. */
  readonly writes?: true;
}

/** How @neo4j/graphql is asked the same: see servers/neo4j-graphql.ts. */
export interface Peer {
  readonly operation: string;
  /** Its variables where they are not ours. */
  variables?(variables: Variables, graph: Generated): Variables;
  /** The `data` of its answer in the shape of ours, without cursors, which say nothing to anyone but their server. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
  data(data: any, variables: Variables): unknown;
}

export interface Workload {
  readonly name: string;
  /** One GraphQL operation. */
  readonly operation: string;
  /** Many sets of variables, taken in turn, so that no cache of one answer helps. */
  variables(graph: Generated): readonly Variables[];
  /** Absent: neither database has a statement that answers this. */
  readonly floor?: Floor;
  /** Whether the resolvers of servers/graphql-js.ts answer it. */
  readonly graphqlJs?: true;
  /** Or why @neo4j/graphql has no such question, in a few words. */
  readonly peer: Peer | string;
  /** Whether it is asked of larger graphs too in a run of all. */
  readonly scales?: true;
  /** Whether it is asked with the most connections alone. */
  readonly quick?: true;
  /** Whether it is asked of kept answers too. */
  readonly repeated?: true;
  /** Whether it writes: then it is asked last. */
  readonly writes?: true;
  /** What of the `data` all must agree on; all of it but cursors unless told. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
  compared?(data: any, variables: Variables): unknown;
}

const MOST_VARIABLES = 200;

/** At most 200 of the items, evenly apart. */
export function sample<T>(items: readonly T[], most = MOST_VARIABLES): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
}

/** The middle half of the items. */
export const middleOf = <T>(items: readonly T[]): T[] =>
  items.slice(Math.floor(items.length / 4), Math.floor((items.length * 3) / 4));

/** A cursor as Asterism writes it: the sort keys of the row, as JSON in base64url. */
export const cursorOf = (...keys: string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The keys of a cursor; of none, empty texts, which come before every id. */
export const keysOf = (cursor: unknown): readonly string[] =>
  typeof cursor === 'string' ? (JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as string[]) : ['', ''];

/** A cursor as @neo4j/graphql writes it: how many rows are before the one it names. */
export const offsetCursor = (offset: number): string => Buffer.from(`arrayconnection:${offset}`).toString('base64');

const places = new WeakMap<readonly string[], Map<string, number>>();

/** Where in a list an id is. */
export function placeOf(ids: readonly string[], id: string): number {
  const known = places.get(ids) ?? new Map(ids.map((each, i) => [each, i]));
  places.set(ids, known);
  return known.get(id) ?? -1;
}

const developed = new WeakMap<Generated, Map<string, string[]>>();

/** The models of a company, by id. */
export function modelsOf(graph: Generated, company: string): readonly string[] {
  const known = developed.get(graph) ?? new Map<string, string[]>();
  developed.set(graph, known);
  if (!known.has(company))
    known.set(
      company,
      graph.bundle.relations
        .filter(({ record }) => record.type === 'DEVELOPS' && record.source === company)
        .map(({ record }) => record.target)
        .sort(),
    );
  return known.get(company) as string[];
}
