/** What the graph needs of its database: keys, indexes, and the version of their layout. */
import { RELATION_TYPES } from '../ontology/relations';
import type { IndexPlan, Store } from '../store/port';
import { ENTITY_FILTER } from './filter/specs';

export const INDEX_PLAN: IndexPlan = {
  unique: [
    { label: 'Entity', property: 'id' },
    { label: 'Measure', property: 'id' },
    { label: 'Metric', property: 'id' },
    { label: 'Event', property: 'id' },
    { label: 'Claim', property: 'id' },
    { label: 'Bundle', property: 'id' },
    { label: 'Meta', property: 'id' },
    { label: 'Retraction', property: 'id' },
    { label: 'Redirect', property: 'id' },
    { label: 'Absorbed', property: 'id' },
    { label: 'Write', property: 'id' },
    { label: 'RelationList', property: 'id' },
  ],
  range: [
    { label: 'Entity', property: 'name' },
    { label: 'Entity', property: 'bundle' },
    { label: 'Measure', property: 'bundle' },
    { label: 'Statement', property: 'bundle' },
    { label: 'Record', property: 'bundle' },
    { label: 'Metric', property: 'subject' },
    { label: 'Metric', property: 'period' },
    { label: 'Metric', property: 'line' },
    { label: 'Metric', property: 'series' },
    { label: 'Metric', property: 'identity' },
    { label: 'Metric', property: 'recordedOn' },
    { label: 'Event', property: 'recordedOn' },
    { label: 'Claim', property: 'recordedOn' },
    { label: 'Metric', property: 'reference' },
    { label: 'Redirect', property: 'into' },
    { label: 'Absorbed', property: 'into' },
    { label: 'Write', property: 'at' },
  ],
  // See src/graph/part.ts. Grafeo has no such indexes.
  parts: Object.entries(ENTITY_FILTER.fields).flatMap(([property, field]) =>
    'parts' in field ? [{ label: 'Entity', property }] : [],
  ),
  // Pages of a hub's relations, of all relations, and of what changed. Grafeo has no indexes of relationships.
  ofRelations: RELATION_TYPES.flatMap((type) => ['id', 'recordedOn'].map((property) => ({ type, property }))),
  fullText: { label: 'Entity', property: 'search' },
};

/** The layout this release reads and writes. Raise it, with a step in MIGRATIONS, when older data must be changed. */
export const LAYOUT_VERSION = 1;

export interface Migration {
  /** The version it leads to. */
  readonly to: number;
  readonly describe: string;
  /** Cypher statements, run in one transaction, in order. */
  readonly statements: readonly string[];
}

const MIGRATIONS: readonly Migration[] = [];

/** The database was written by a newer release: opening it could lose what this one doesn't know. */
export class LayoutError extends Error {
  constructor(found: number) {
    super(
      `Expected a database of layout ${LAYOUT_VERSION} or older, got layout ${found}. Use the release that wrote it, or another data folder or database.`,
    );
    this.name = 'LayoutError';
  }
}

/**
 * Makes the database ready: indexes created and waited for, older layouts migrated. Safe to repeat.
 * @throws LayoutError when a newer release wrote the database.
 */
export async function prepareGraph(store: Store, migrations = MIGRATIONS): Promise<void> {
  await store.prepare(INDEX_PLAN);
  await store.write(async (tx) => {
    const [meta] = await tx.run<{ layout: number }>("MATCH (m:Meta {id: 'graph'}) RETURN m.layout AS layout");
    const found = meta?.layout ?? LAYOUT_VERSION;
    if (found > LAYOUT_VERSION) throw new LayoutError(found);
    if (meta && found === LAYOUT_VERSION) return;
    for (const { to, statements } of migrations)
      if (to > found) for (const statement of statements) await tx.run(statement);
    await tx.run("MERGE (m:Meta {id: 'graph'}) SET m.layout = $layout", { layout: LAYOUT_VERSION });
  });
}
