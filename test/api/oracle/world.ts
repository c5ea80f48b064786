/**
 * What bundles say, as plain objects in memory: the API's answers are held against it. Written from the documentation
 * of the graph, and sharing nothing with the compiler to Cypher.
 */
import type { Bundle, MetricRecord, StatementRecord } from '../../../src/bundle/types';
import { KINDS, kindEnum } from '../../../src/ontology/kinds';
import { parsePeriod } from '../../../src/ontology/period';

export type ThingType = 'Entity' | 'Measure' | 'Relation' | 'Metric' | 'Event' | 'Claim';

export interface Thing {
  readonly type: ThingType;
  readonly id: string;
  /** By the names of the API's fields; what has no value is absent. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The ids of what it refers to, by the names of the API's fields. */
  readonly refers: Readonly<Record<string, readonly string[]>>;
  /** The date of the source; absent of an entity that has always been known. */
  readonly since: string | undefined;
  /** The date of the first later source that says otherwise. */
  until: string | undefined;
}

export interface World {
  readonly things: Readonly<Record<ThingType, readonly Thing[]>>;
  readonly byId: ReadonlyMap<string, Thing>;
  /** The relations, metrics, events and claims that refer to a thing, by its id. */
  readonly referring: ReadonlyMap<string, readonly Thing[]>;
}

const periodOf = (label: string | undefined) => (label === undefined ? undefined : (parsePeriod(label) ?? undefined));

function statement(
  type: ThingType,
  id: string,
  bundle: Bundle,
  record: StatementRecord,
  own: Record<string, unknown>,
  refers: Record<string, readonly string[]>,
): Thing {
  const since = record.recordedOn ?? bundle.header.recordedOn;
  const cited = record.citations ?? [{ document: undefined }];
  const values = {
    id,
    certainty: record.certainty ?? 'STATED',
    recordedOn: since,
    note: record.note,
    documents: cited.map(({ document }) => document ?? bundle.header.document),
    ...own,
  };
  return { type, id, values, refers, since, until: undefined };
}

function thingsOf(bundle: Bundle): Thing[] {
  const things: Thing[] = [];
  for (const { kind, plural } of KINDS)
    for (const { record } of bundle.entities.get(plural) ?? []) {
      const values = { aliases: [], ...record, kind: kindEnum(kind) };
      things.push({
        type: 'Entity',
        id: record.id,
        values,
        refers: {},
        since: bundle.header.recordedOn,
        until: undefined,
      });
    }
  for (const { record } of bundle.measures)
    things.push({
      type: 'Measure',
      id: record.id,
      values: { ...record },
      refers: {},
      since: undefined,
      until: undefined,
    });
  for (const { record } of bundle.relations) {
    const { type, source, target } = record;
    const id = `relation:${type}/${source}/${target}/${bundle.header.bundle}`;
    things.push(statement('Relation', id, bundle, record, { type }, { source: [source], target: [target] }));
  }
  for (const { record } of bundle.metrics) {
    const { id, subject, measure, reference, unit, text, transformation } = record;
    const value = record.value === null ? undefined : Number(record.value);
    const own = { unit, text, value, transformation, period: periodOf(record.period), dimensions: record.dimensions };
    const refers = { subject: [subject], measure: [measure], ...(reference ? { reference: [reference] } : {}) };
    things.push(
      statement(
        'Metric',
        id,
        bundle,
        record,
        { comparator: record.comparator ?? 'EQ', ...own, figure: record },
        refers,
      ),
    );
  }
  for (const { record } of bundle.events) {
    const { kind, title, titleZh, date, participants } = record;
    const own = { kind, title, titleZh, date, period: periodOf(record.period) };
    things.push(statement('Event', record.id, bundle, record, own, { participants }));
  }
  for (const { record } of bundle.claims) {
    const { kind, text, textZh, about } = record;
    things.push(statement('Claim', record.id, bundle, record, { kind, text, textZh }, { about }));
  }
  return things;
}

/** What a later statement supersedes: the same figure, or the same link. Undefined for what nothing supersedes. */
function identityOf({ type, values, refers }: Thing): string | undefined {
  if (type === 'Relation') return JSON.stringify([values.type, refers.source, refers.target]);
  if (type !== 'Metric') return undefined;
  const { subject, measure, reference, dimensions, unit, transformation, period, basePeriod } =
    values.figure as MetricRecord;
  const named = Object.entries(dimensions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([subject, measure, reference, named, unit, transformation, period, basePeriod]);
}

function supersede(things: readonly Thing[]): void {
  const same = new Map<string, Thing[]>();
  for (const thing of things) {
    const identity = identityOf(thing);
    if (identity !== undefined) same.set(identity, [...(same.get(identity) ?? []), thing]);
  }
  for (const group of same.values())
    for (const thing of group) {
      const later = group.map(({ since }) => since ?? '').filter((since) => since > (thing.since ?? ''));
      thing.until = later.sort()[0];
    }
}

export function worldOf(bundles: readonly Bundle[]): World {
  const all = bundles.flatMap(thingsOf);
  supersede(all);
  const referring = new Map<string, Thing[]>();
  for (const thing of all)
    for (const id of new Set(Object.values(thing.refers).flat())) {
      const known = referring.get(id);
      if (known) known.push(thing);
      else referring.set(id, [thing]);
    }
  const of = (type: ThingType) => all.filter((thing) => thing.type === type);
  return {
    things: {
      Entity: of('Entity'),
      Measure: of('Measure'),
      Relation: of('Relation'),
      Metric: of('Metric'),
      Event: of('Event'),
      Claim: of('Claim'),
    },
    byId: new Map(all.map((thing) => [thing.id, thing])),
    referring,
  };
}

/** Whether a thing is in the graph as of a date (null: today): said by then, and not said otherwise by then. */
export function stands({ type, since, until }: Thing, asOf: string | null): boolean {
  if (type === 'Measure') return true;
  if (asOf === null) return until === undefined;
  return (since === undefined || since <= asOf) && (until === undefined || until > asOf);
}
