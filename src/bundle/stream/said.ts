/** What a bundle says, where the graph shows it otherwise: a part of a source is compared with that. */
import { parseRelationId, type RelationKey } from '../../ontology/ids';
import { byId, type Current } from '../current';
import { changedIds, diffOf } from '../diff';
import { changedRecords } from '../edits';
import { ownRows } from '../own';
import type { GraphRows, Props, RelationRow } from '../rows';
import { saidRows } from '../stored';
import { type Counted, NONE } from './keys';
import { idsOfRows } from './part-current';

type Rows = readonly { readonly props: Props }[];

function hasMoved({ absorbed, relations, metrics, events, claims }: Current): boolean {
  const moved = (rows: ReadonlyMap<string, Props>): boolean =>
    [...rows.values()].some(({ own }) => typeof own === 'string');
  return absorbed.size > 0 || [...relations.values(), metrics, events, claims].some(moved);
}

/** The same as its bundle says it. */
function saidIn(current: Current): Current {
  if (!hasMoved(current)) return current;
  const said = saidRows(current);
  const one = (rows: Rows) => byId(rows.map(({ props }) => props));
  const each = <K>(groups: ReadonlyMap<K, Rows>) => new Map([...groups].map(([key, rows]) => [key, one(rows)]));
  return {
    ...current,
    entities: each(said.entities),
    relations: each(said.relations),
    metrics: one(said.metrics),
    events: one(said.events),
    claims: one(said.claims),
  };
}

export interface SaidChanges {
  /** Ids of entities, measures and statements. */
  readonly added: readonly string[];
  /** The same, and the ids that retractions and redirects name which are new or read otherwise. */
  readonly changed: readonly string[];
  /** How many of the rows the graph has, by label. */
  readonly present: Readonly<Counted>;
}

/** What of the rows the graph does not have as they say it. What they lack of it is no matter. */
export function saidChanges(rows: GraphRows, current: Current): SaidChanges {
  const said = saidIn(current);
  const diff = diffOf(rows, said);
  const { added, changed } = changedIds(diff);
  const edits = [diff.retractions, diff.redirects];
  const fresh = new Set([
    ...added,
    ...edits.flatMap((section) => section.added.map(({ props }) => props.id as string)),
  ]);
  const present: Counted = { ...NONE };
  for (const [label, ids] of Object.entries(idsOfRows(rows)) as [keyof Counted, readonly string[]][])
    present[label] = ids.filter((id) => !fresh.has(id)).length;
  return {
    added,
    changed: [...changed, ...edits.flatMap((section) => changedRecords({ ...section, removed: [] }))],
    present,
  };
}

/** The rows, with those relations of other ids than these which have become one with theirs in the graph. */
export function withMet(rows: GraphRows, current: Current, ids: ReadonlySet<string>): GraphRows {
  const relations = new Map<string, readonly RelationRow[]>(rows.relations);
  for (const [type, all] of current.relations) {
    const met = [...all.values()].flatMap(ownRows).filter(({ id }) => !ids.has(id as string));
    const moved = met.map((props) => {
      const { source, target } = parseRelationId(props.id as string) as RelationKey;
      return { source, target, props };
    });
    if (moved.length > 0) relations.set(type, [...(relations.get(type) ?? []), ...moved]);
  }
  return { ...rows, relations };
}
