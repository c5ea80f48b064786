/** What the graph holds: counts by kind, and its revision. */
import { KIND_NAMES, kindEnum } from '../ontology/kinds';
import { RELATIONS } from '../ontology/relations';
import type { Reader } from '../store/port';

export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

export interface GraphInfoRow {
  /** Names the content: the same content has the same revision on every database. */
  readonly revision: string;
  readonly entities: readonly KindCount[];
  readonly statements: readonly KindCount[];
  readonly relations: readonly KindCount[];
  readonly documents: number;
}

const STATEMENTS = ['Metric', 'Event', 'Claim'];

// One count a branch, and nothing beside it, so that Neo4j answers each from its count store.
const TEXT = [
  "MATCH (m:Meta {id: 'graph'}) RETURN 'revision' AS kind, 0 AS count, m.revision AS revision",
  ...[...KIND_NAMES, ...STATEMENTS].map(
    (label) => `MATCH (n:${label}) WITH count(n) AS count RETURN '${label}' AS kind, count, null AS revision`,
  ),
  ...RELATIONS.map(
    ({ type }) => `MATCH ()-[r:${type}]->() WITH count(r) AS count RETURN '${type}' AS kind, count, null AS revision`,
  ),
].join('\nUNION ALL\n');

export async function graphInfo(reader: Reader): Promise<GraphInfoRow> {
  const rows = await reader.run<KindCount & { revision: string | null }>(TEXT);
  const count = (kind: string): number => rows.find((row) => row.kind === kind)?.count ?? 0;
  const relations = RELATIONS.map(({ type }) => ({ kind: type, count: count(type) }));
  return {
    revision: rows.find((row) => row.kind === 'revision')?.revision ?? '',
    entities: KIND_NAMES.map((kind) => ({ kind: kindEnum(kind), count: count(kind) })),
    statements: [
      { kind: 'RELATION', count: relations.reduce((sum, row) => sum + row.count, 0) },
      ...STATEMENTS.map((label) => ({ kind: label.toUpperCase(), count: count(label) })),
    ],
    relations,
    documents: count('Document'),
  };
}
