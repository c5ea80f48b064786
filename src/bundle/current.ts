/** What the graph holds of a bundle now. */
import type { Kind } from '../ontology/kinds';
import type { Asks } from '../store/port';
import { ownRows } from './own';
import { relationsOf } from './relation-list';
import type { Props } from './rows';

export type ById = ReadonlyMap<string, Props>;

export interface Current {
  readonly entities: ReadonlyMap<Kind, ById>;
  readonly measures: ById;
  /** By type. */
  readonly relations: ReadonlyMap<string, ById>;
  readonly metrics: ById;
  readonly events: ById;
  readonly claims: ById;
  readonly retractions: ById;
  readonly redirects: ById;
  readonly absorbed: ById;
}

export const NOTHING: Current = {
  entities: new Map(),
  measures: new Map(),
  relations: new Map(),
  metrics: new Map(),
  events: new Map(),
  claims: new Map(),
  retractions: new Map(),
  redirects: new Map(),
  absorbed: new Map(),
};

const idOf = (props: Props): string => props.id as string;
export const byId = (all: readonly Props[]): ById => new Map(all.map((props) => [idOf(props), props]));

export function grouped<K extends string>(
  all: readonly { readonly key: K; readonly props: Props }[],
): Map<K, Map<string, Props>> {
  const groups = new Map<K, Map<string, Props>>();
  for (const { key, props } of all) {
    const group = groups.get(key) ?? new Map<string, Props>();
    groups.set(key, group.set(idOf(props), props));
  }
  return groups;
}

/** All that the graph holds of a bundle. */
export interface Whole {
  readonly current: Current;
  /** Whether the ids of its relations are kept: see relation-list.ts. */
  readonly listed: boolean;
}

/** Nothing is read of a bundle that the graph has never seen. */
export async function currentOf(tx: Asks, bundle: string, seen: boolean): Promise<Whole> {
  if (!seen) return { current: NOTHING, listed: false };
  const params = { bundle };
  const read = async (label: string): Promise<Props[]> => {
    const text = `MATCH (n:${label}) WHERE n.bundle = $bundle RETURN properties(n) AS props`;
    return (await tx.ask<{ props: Props }>({ text, params, columns: ['props'] })).map(({ props }) => props);
  };
  const [entities, measures, statements, records, relations] = await Promise.all([
    read('Entity'),
    read('Measure'),
    read('Statement'),
    tx.ask<{ labels: readonly string[]; props: Props }>({
      text: 'MATCH (n:Record) WHERE n.bundle = $bundle RETURN labels(n) AS labels, properties(n) AS props',
      params,
      columns: ['labels', 'props'],
    }),
    relationsOf(tx, bundle),
  ]);
  const labelled = (label: string): ById =>
    byId(records.flatMap(({ labels, props }) => (labels.includes(label) ? [props] : [])));
  const of = (prefix: string): ById => byId(statements.filter((props) => idOf(props).startsWith(`${prefix}:`)));
  const current: Current = {
    // What others have made of an entity (see enrich.ts) is no matter of its bundle.
    entities: grouped(entities.flatMap(ownRows).map((props) => ({ key: props.kind as Kind, props }))),
    measures: byId(measures),
    relations: grouped(relations.found),
    metrics: of('metric'),
    events: of('event'),
    claims: of('claim'),
    retractions: labelled('Retraction'),
    redirects: labelled('Redirect'),
    absorbed: labelled('Absorbed'),
  };
  return { current, listed: relations.listed };
}
