import type { Generated } from '../graph/generate';
import type { Row } from '../servers/databases';

export type Variables = Readonly<Record<string, unknown>>;

/** How the floor answers: see servers/floor.ts. */
export interface Floor {
  /** The statement, or null when the question needs no database. */
  statement(variables: Variables, engine: 'grafeo' | 'neo4j'): { text: string; params: Variables } | null;
  /** The `data` of the answer, equal to that of the GraphQL operation. */
  data(rows: readonly Row[], variables: Variables): unknown;
}

export interface Workload {
  readonly name: string;
  /** One GraphQL operation. */
  readonly operation: string;
  /** Many sets of variables, taken in turn, so that no cache of one answer helps. */
  variables(graph: Generated): readonly Variables[];
  readonly floor: Floor;
}

const MOST_VARIABLES = 200;

/** At most 200 of the items, evenly apart. */
export function sample<T>(items: readonly T[], most = MOST_VARIABLES): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)] as T);
}

/** A cursor as Asterism writes it: the sort keys of the row, as JSON in base64url. */
export const cursorOf = (...keys: string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The keys of a cursor; of none, empty texts, which come before every id. */
export const keysOf = (cursor: unknown): readonly string[] =>
  typeof cursor === 'string' ? (JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as string[]) : ['', ''];
