/** What a bundle changes in the graph: the rows that are new, those that read otherwise than before, and those that are gone. */
import type { Kind } from '../ontology/kinds';
import type { Current } from './current';
import type { EntityRow, GraphRows, LinkedRow, MetricRow, Props, RecordRow, RelationRow } from './rows';

export interface SectionDiff<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  /** The ids of those that changed and, as nodes, have links to other entities or measures than before. */
  readonly relinked: ReadonlySet<string>;
  /** Ids. */
  readonly removed: readonly string[];
}

export interface BundleDiff {
  readonly entities: ReadonlyMap<Kind, SectionDiff<EntityRow>>;
  readonly measures: SectionDiff<EntityRow>;
  /** By type. */
  readonly relations: ReadonlyMap<string, SectionDiff<RelationRow>>;
  readonly metrics: SectionDiff<MetricRow>;
  readonly events: SectionDiff<LinkedRow>;
  readonly claims: SectionDiff<LinkedRow>;
  readonly retractions: SectionDiff<RecordRow>;
  readonly redirects: SectionDiff<RecordRow>;
  readonly absorbed: SectionDiff<RecordRow>;
}

/** Properties that the graph works out, not the bundle. */
export const DERIVED: ReadonlySet<string> = new Set(['supersededOn', 'write', 'to']);

/** The same text for the same properties, whatever their order and however a database gives back what is absent. */
export const canonical = (props: Props): string =>
  JSON.stringify(
    Object.entries(props)
      .filter(([key, value]) => value !== undefined && value !== null && !DERIVED.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What the links of a statement follow from. */
const linksOf = ({ subject, measure, participants, about }: Props): string =>
  JSON.stringify([subject, measure, participants, about]);

function section<T extends { readonly props: Props }>(
  rows: readonly T[],
  before: ReadonlyMap<string, Props>,
): SectionDiff<T> {
  const added: T[] = [];
  const changed: T[] = [];
  const relinked = new Set<string>();
  const kept = new Set<string>();
  for (const row of rows) {
    const id = row.props.id as string;
    const known = before.get(id);
    kept.add(id);
    if (!known) added.push(row);
    else if (canonical(known) !== canonical(row.props)) {
      changed.push(row);
      if (linksOf(known) !== linksOf(row.props)) relinked.add(id);
    }
  }
  return { added, changed, relinked, removed: [...before.keys()].filter((id) => !kept.has(id)).sort() };
}

/** Sections by a key that the rows and what is there are grouped by. */
function sections<K extends string, T extends { readonly props: Props }>(
  rows: ReadonlyMap<K, readonly T[]>,
  before: ReadonlyMap<K, ReadonlyMap<string, Props>>,
): Map<K, SectionDiff<T>> {
  const keys = new Set([...rows.keys(), ...before.keys()]);
  return new Map([...keys].map((key) => [key, section(rows.get(key) ?? [], before.get(key) ?? new Map())]));
}

export const diffOf = (rows: GraphRows, current: Current): BundleDiff => ({
  entities: sections(rows.entities, current.entities),
  measures: section(rows.measures, current.measures),
  relations: sections(rows.relations, current.relations),
  metrics: section(rows.metrics, current.metrics),
  events: section(rows.events, current.events),
  claims: section(rows.claims, current.claims),
  retractions: section(rows.retractions, current.retractions),
  redirects: section(rows.redirects, current.redirects),
  absorbed: section(rows.absorbed, current.absorbed),
});

/** Ids that a diff adds, changes and removes, of all sections, sorted. */
export interface ChangedIds {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function changedIds(diff: BundleDiff): ChangedIds {
  const all: SectionDiff<{ readonly props: Props }>[] = [
    ...diff.entities.values(),
    diff.measures,
    ...diff.relations.values(),
    diff.metrics,
    diff.events,
    diff.claims,
  ];
  const ids = (rows: readonly { readonly props: Props }[]): string[] => rows.map(({ props }) => props.id as string);
  return {
    added: all.flatMap(({ added }) => ids(added)).sort(),
    changed: all.flatMap(({ changed }) => ids(changed)).sort(),
    removed: all.flatMap(({ removed }) => removed).sort(),
  };
}
