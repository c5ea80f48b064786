/** Turns a checked bundle into the nodes and relationships that the database holds: see docs/graph.md. */

import { relationId } from '../ontology/ids';
import { KINDS, type Kind } from '../ontology/kinds';
import { parsePeriod } from '../ontology/period';
import { pinyinOf } from '../search/pinyin';
import { tickerNames } from '../search/rank';
import { indexText } from '../search/tokens';
import { metricKeys } from './identity';
import type { Bundle, BundleHeader, EntityRecord, MetricRecord, StatementRecord } from './types';

export type Props = Record<string, unknown>;

export interface EntityRow {
  readonly id: string;
  readonly props: Props;
}
export interface RelationRow {
  readonly source: string;
  readonly target: string;
  readonly props: Props;
}
export interface MetricRow {
  readonly subject: string;
  readonly measure: string;
  readonly props: Props;
}
/** What a bundle says without a place of its own in the graph, or about other things there: a node beside it. */
export interface RecordRow {
  readonly props: Props;
}
/** An event or a claim, and the entities it is linked to. */
export interface LinkedRow {
  readonly props: Props;
  readonly ends: readonly string[];
}

export interface GraphRows {
  readonly entities: ReadonlyMap<Kind, readonly EntityRow[]>;
  readonly measures: readonly EntityRow[];
  /** By type. */
  readonly relations: ReadonlyMap<string, readonly RelationRow[]>;
  readonly metrics: readonly MetricRow[];
  readonly events: readonly LinkedRow[];
  readonly claims: readonly LinkedRow[];
  /** By the id of the statement. */
  readonly retractions: readonly RecordRow[];
  /** By the id that leads elsewhere. */
  readonly redirects: readonly RecordRow[];
  /** What redirects leave without a place: see redirected.ts. */
  readonly absorbed: readonly RecordRow[];
}

/** The map without its undefined values: a database property is there or it isn't. */
export const present = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));

/** What search finds an entity by, of its names and description. */
export function searchProps({ name, nameZh, aliases = [], description, tickers }: Partial<EntityRecord>): Props {
  const names = [name ?? '', nameZh ?? '', ...aliases, ...tickerNames(tickers)];
  const pinyin = pinyinOf(names);
  return {
    // Only where there are Chinese names.
    pinyin: pinyin.length > 0 ? pinyin : undefined,
    search: indexText(names, description ?? '', pinyin),
  };
}

function entityProps(kind: Kind, { bundle, recordedOn }: BundleHeader, record: EntityRecord): Props {
  const { id, name, nameZh, aliases = [], description, ...own } = record;
  return present({
    id,
    kind,
    name,
    nameZh,
    aliases,
    description,
    ...own,
    bundle,
    // When the document that brought it was recorded: as of an earlier date it is not known.
    knownFrom: recordedOn,
    ...searchProps(record),
  });
}

/** Evidence as parallel lists: the n-th document, locator and attribution make the n-th citation. */
function statementProps({ header }: Bundle, record: StatementRecord): Props {
  const citations = record.citations ?? [
    { locator: record.locator ?? '', ...(record.quoting ? { quoting: record.quoting } : {}) },
  ];
  return {
    certainty: record.certainty ?? 'STATED',
    note: record.note,
    recordedOn: record.recordedOn ?? header.recordedOn,
    documents: citations.map((citation) => citation.document ?? header.document),
    locators: citations.map((citation) => citation.locator),
    attributions: citations.map((citation) =>
      JSON.stringify([...(header.attribution ?? []), ...(citation.quoting ?? [])]),
    ),
    bundle: header.bundle,
  };
}

function periodProps(label: string | undefined): Props {
  const period = label === undefined ? null : parsePeriod(label);
  return period ? { period: period.label, periodStart: period.start, periodEnd: period.end } : {};
}

function metricProps(bundle: Bundle, record: MetricRecord): Props {
  const { id, subject, measure, value, unit, text, basePeriod, transformation, reference, dimensions } = record;
  return present({
    id,
    subject,
    measure,
    value: value ?? undefined,
    number: value === null ? undefined : Number(value),
    comparator: record.comparator ?? 'EQ',
    unit,
    text,
    ...periodProps(record.period),
    basePeriod,
    transformation,
    reference,
    dimensions: dimensions && JSON.stringify(dimensions),
    ...metricKeys(record),
    ...statementProps(bundle, record),
  });
}

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The rows of a bundle that has no faults. */
export function graphRows(bundle: Bundle): GraphRows {
  const { header } = bundle;
  const relations = bundle.relations.map(({ record }) => ({
    type: record.type,
    source: record.source,
    target: record.target,
    props: present({
      id: relationId(record.type, record.source, record.target, header.bundle),
      ...statementProps(bundle, record),
    }),
  }));
  return {
    entities: new Map(
      KINDS.map(({ kind, plural }) => [
        kind,
        (bundle.entities.get(plural) ?? []).map(({ record }) => ({
          id: record.id,
          props: entityProps(kind, header, record),
        })),
      ]),
    ),
    measures: bundle.measures.map(({ record }) => ({ id: record.id, props: { ...record, bundle: header.bundle } })),
    relations: groupBy(relations, ({ type }) => type),
    metrics: bundle.metrics.map(({ record }) => ({
      subject: record.subject,
      measure: record.measure,
      props: metricProps(bundle, record),
    })),
    events: bundle.events.map(({ record: { period, participants, ...record } }) => ({
      props: present({
        id: record.id,
        kind: record.kind,
        title: record.title,
        titleZh: record.titleZh,
        date: record.date,
        ...periodProps(period),
        participants,
        ...statementProps(bundle, record),
      }),
      ends: participants,
    })),
    claims: bundle.claims.map(({ record }) => ({
      props: present({
        id: record.id,
        kind: record.kind,
        text: record.text,
        textZh: record.textZh,
        about: record.about,
        ...statementProps(bundle, record),
      }),
      ends: record.about,
    })),
    retractions: bundle.retractions.map(({ record: { statement, reason } }) => ({
      props: { id: statement, reason, bundle: header.bundle },
    })),
    redirects: bundle.redirects.map(({ record: { from, into, reason } }) => ({
      props: present({ id: from, into, reason, bundle: header.bundle }),
    })),
    absorbed: [],
  };
}
