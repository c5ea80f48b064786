/** Relations in the order of bundles: by type, source, target and bundle, a bounded number at a time. */
import { where } from '../graph/pattern';
import type { RelationRow } from '../graph/rows';
import { RELATION_TYPES } from '../ontology/relations';
import type { Reader } from '../store/port';
import { ROWS } from './keys';

/** Which relations: conditions on `r`, and their parameters, of which none is named as those of a page are here. */
export interface Wanted {
  readonly conditions: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
}

/** Sources a read: their ids and how many relations of the type each has. */
const SOURCES = 20_000;

export interface Relation extends RelationRow {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly bundle: string;
}

interface Read {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly row: RelationRow & { readonly bundle: string };
}

const relation = ({ row, type, source, target }: Read): Relation => ({ ...row, type, source, target });

interface Source {
  readonly id: string;
  readonly count: number;
}

/** Sources that together have no more than a page of relations; one that alone has more stands alone. */
function* groups(sources: readonly Source[]): Generator<Source[]> {
  let group: Source[] = [];
  let sum = 0;
  for (const source of sources) {
    if (group.length > 0 && sum + source.count > ROWS) {
      yield group;
      group = [];
      sum = 0;
    }
    group.push(source);
    sum += source.count;
  }
  if (group.length > 0) yield group;
}

async function* ofType(reader: Reader, type: string, { conditions, params }: Wanted): AsyncGenerator<Relation[]> {
  const columns = `'${type}' AS type, s.id AS source, t.id AS target, properties(r) AS row, r.bundle AS bundle`;
  const order = 'ORDER BY source, target, bundle';
  const sourcesText = `MATCH (s:Entity)-[r:${type}]->(:Entity)${where(['s.id > $after', ...conditions])}
RETURN s.id AS id, count(r) AS count ORDER BY id LIMIT $limit`;
  const groupText = `MATCH (s:Entity) WHERE s.id IN $ids MATCH (s)-[r:${type}]->(t:Entity)${where(conditions)}
RETURN ${columns} ${order}`;
  const beyond = '(t.id > $afterTarget OR (t.id = $afterTarget AND r.bundle > $afterBundle))';
  const hubText = `MATCH (s:Entity {id: $hub})-[r:${type}]->(t:Entity)${where(['t.id >= $afterTarget', beyond, ...conditions])}
RETURN ${columns} ${order} LIMIT $limit`;

  async function* ofHub(hub: string): AsyncGenerator<Relation[]> {
    let [afterTarget, afterBundle] = ['', ''];
    for (;;) {
      const rows = await reader.run<Read>(hubText, { ...params, hub, afterTarget, afterBundle, limit: ROWS });
      yield rows.map(relation);
      const last = rows.at(-1);
      if (!last || rows.length < ROWS) return;
      [afterTarget, afterBundle] = [last.target, last.row.bundle];
    }
  }

  let after = '';
  for (;;) {
    const sources = await reader.run<Source>(sourcesText, { ...params, after, limit: SOURCES });
    for (const group of groups(sources)) {
      const [first] = group as [Source];
      if (first.count > ROWS) yield* ofHub(first.id);
      else yield (await reader.run<Read>(groupText, { ...params, ids: group.map(({ id }) => id) })).map(relation);
    }
    const last = sources.at(-1);
    if (!last || sources.length < SOURCES) return;
    after = last.id;
  }
}

export async function* relationsOf(reader: Reader, wanted: Wanted): AsyncGenerator<Relation[]> {
  for (const type of [...RELATION_TYPES].sort()) yield* ofType(reader, type, wanted);
}
