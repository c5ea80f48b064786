/** What the graph has of a part of a bundle: only rows of these ids are read. */
import { parseRelationId } from '../../ontology/ids';
import type { Kind } from '../../ontology/kinds';
import type { Reader } from '../../store/port';
import { type Current, NOTHING } from '../current';
import type { GraphRows, Props } from '../rows';
import { eachSide } from './ends';
import { lookUp } from './known';

type Run = Pick<Reader, 'run'>;

/** Ids by the label of their nodes; those of relations apart. */
export interface Ids {
  readonly Entity: readonly string[];
  readonly Measure: readonly string[];
  readonly Metric: readonly string[];
  readonly Event: readonly string[];
  readonly Claim: readonly string[];
  readonly relations: readonly string[];
}

const idOf = ({ props }: { readonly props: Props }): string => props.id as string;

export const idsOfRows = (rows: GraphRows): Ids => ({
  Entity: [...rows.entities.values()].flatMap((list) => list.map(({ id }) => id)),
  Measure: rows.measures.map(({ id }) => id),
  Metric: rows.metrics.map(idOf),
  Event: rows.events.map(idOf),
  Claim: rows.claims.map(idOf),
  relations: [...rows.relations.values()].flatMap((list) => list.map(idOf)),
});

const byId = (rows: readonly { readonly props: Props }[]): Map<string, Props> =>
  new Map(rows.map((row) => [idOf(row), row.props]));

function grouped<K>(
  rows: readonly { readonly props: Props }[],
  keyOf: (props: Props) => K,
): Map<K, Map<string, Props>> {
  const groups = new Map<K, Map<string, Props>>();
  for (const { props } of rows) {
    const key = keyOf(props);
    groups.set(key, (groups.get(key) ?? new Map<string, Props>()).set(props.id as string, props));
  }
  return groups;
}

const typeOf = (id: string): string => parseRelationId(id)?.type ?? '';

async function relationsOf(tx: Run, ids: readonly string[]): Promise<{ props: Props }[]> {
  const byType = new Map<string, string[]>();
  for (const id of ids) {
    const list = byType.get(typeOf(id));
    if (list) list.push(id);
    else byType.set(typeOf(id), [id]);
  }
  const found: { props: Props }[] = [];
  for (const [type, list] of byType)
    for (const [side, pattern] of eachSide(list, type))
      for (const row of await lookUp(side, (rows) =>
        tx.run<{ props: Props }>(
          `UNWIND $rows AS row MATCH ${pattern} WHERE r.id = row.id RETURN properties(r) AS props`,
          { rows },
        ),
      ))
        found.push(row);
  return found;
}

/** Rows of these ids that the bundle has in the graph. */
export async function currentOfIds(tx: Run, bundle: string, ids: Ids): Promise<Current> {
  const nodes = (label: Exclude<keyof Ids, 'relations'>): Promise<{ props: Props }[]> =>
    lookUp(ids[label], (batch) =>
      tx.run<{ props: Props }>(
        `MATCH (n:${label}) WHERE n.id IN $ids AND n.bundle = $bundle RETURN properties(n) AS props`,
        { ids: batch, bundle },
      ),
    );
  return {
    ...NOTHING,
    entities: grouped(await nodes('Entity'), ({ kind }) => kind as Kind),
    measures: byId(await nodes('Measure')),
    relations: grouped(await relationsOf(tx, ids.relations), ({ id }) => typeOf(id as string)),
    metrics: byId(await nodes('Metric')),
    events: byId(await nodes('Event')),
    claims: byId(await nodes('Claim')),
  };
}
