/** What the graph has of a part of a bundle: only rows of these ids are read, from where redirects have put them. */
import { parseRelationId } from '../../ontology/ids';
import type { Kind } from '../../ontology/kinds';
import type { Reader } from '../../store/port';
import { byId, type Current, grouped, NOTHING } from '../current';
import { ownRows } from '../own';
import type { Redirects } from '../redirects';
import type { GraphRows, Props } from '../rows';
import { eachSide } from './ends';
import type { Owned } from './keys';
import { lookUp } from './known';

type Run = Pick<Reader, 'run'>;

/** Ids as the bundle says them, by the label of their nodes; those of relations apart. */
export type Ids = Readonly<Record<Owned | 'relations', readonly string[]>>;

export const NO_IDS: Ids = {
  Entity: [],
  Measure: [],
  Metric: [],
  Event: [],
  Claim: [],
  Retraction: [],
  Redirect: [],
  relations: [],
};

const idsOf = (rows: readonly { readonly props: Props }[]): string[] => rows.map(({ props }) => props.id as string);

export const idsOfRows = (rows: GraphRows): Ids => ({
  Entity: [...rows.entities.values()].flatMap(idsOf),
  Measure: idsOf(rows.measures),
  Metric: idsOf(rows.metrics),
  Event: idsOf(rows.events),
  Claim: idsOf(rows.claims),
  Retraction: idsOf(rows.retractions),
  Redirect: idsOf(rows.redirects),
  relations: [...rows.relations.values()].flatMap(idsOf),
});

const typeOf = (id: string): string => parseRelationId(id)?.type ?? '';

async function relationsOf(tx: Run, ids: Iterable<string>): Promise<Props[]> {
  const byType = new Map<string, string[]>();
  for (const id of ids) {
    const list = byType.get(typeOf(id));
    if (list) list.push(id);
    else byType.set(typeOf(id), [id]);
  }
  const found: Props[] = [];
  for (const [type, list] of byType)
    for (const [side, pattern] of eachSide(list, type))
      for (const { props } of await lookUp(side, (rows) =>
        tx.run<{ props: Props }>(
          `UNWIND $rows AS row MATCH ${pattern} WHERE r.id = row.id RETURN properties(r) AS props`,
          { rows },
        ),
      ))
        found.push(props);
  return found;
}

/** Where what a bundle says under these ids is in the graph. */
function placesOf(ids: Ids, { steps, resolveStatement }: Redirects) {
  if (steps.size === 0) return { entities: ids.Entity, relations: ids.relations, absorbed: [] };
  const relations = new Set<string>();
  const absorbed = ids.Entity.filter((id) => steps.has(id));
  for (const id of ids.relations) {
    const now = resolveStatement(id);
    const ends = parseRelationId(now);
    if (ends?.source === ends?.target) absorbed.push(id);
    else relations.add(now);
  }
  return { entities: ids.Entity.filter((id) => !steps.has(id)), relations, absorbed };
}

/**
 * What the bundle has in the graph under these ids, and relations of other ids that have become one with some of them.
 * `redirects` are those of the graph.
 */
export async function currentOfIds(tx: Run, bundle: string, ids: Ids, redirects: Redirects): Promise<Current> {
  const nodes = async (label: Owned | 'Absorbed', wanted: readonly string[]): Promise<Props[]> =>
    (
      await lookUp(wanted, (batch) =>
        tx.run<{ props: Props }>(
          `MATCH (n:${label}) WHERE n.id IN $ids AND n.bundle = $bundle RETURN properties(n) AS props`,
          { ids: batch, bundle },
        ),
      )
    ).map(({ props }) => props);
  const { entities, relations, absorbed } = placesOf(ids, redirects);
  return {
    ...NOTHING,
    entities: grouped(
      (await nodes('Entity', entities))
        // What others have made of an entity (see enrich.ts) is no matter of its bundle.
        .flatMap((props) => (typeof props.own === 'string' ? ownRows(props) : [props]))
        .map((props) => ({ key: props.kind as Kind, props })),
    ),
    measures: byId(await nodes('Measure', ids.Measure)),
    relations: grouped((await relationsOf(tx, relations)).map((props) => ({ key: typeOf(props.id as string), props }))),
    metrics: byId(await nodes('Metric', ids.Metric)),
    events: byId(await nodes('Event', ids.Event)),
    claims: byId(await nodes('Claim', ids.Claim)),
    retractions: byId(await nodes('Retraction', ids.Retraction)),
    redirects: byId(await nodes('Redirect', ids.Redirect)),
    absorbed: byId(await nodes('Absorbed', absorbed)),
  };
}
