/** What a record of a stream is known by, and what it refers to. */
import { relationId } from '../../ontology/ids';
import { KINDS } from '../../ontology/kinds';
import { relationSpec } from '../../ontology/relations';
import { metricKeys } from '../identity';
import type { MetricRecord } from '../types';
import type { SourceRecord } from './source';

/** The labels whose nodes have an id of their own and belong to one bundle. */
export type Owned = 'Entity' | 'Measure' | 'Metric' | 'Event' | 'Claim' | 'Retraction' | 'Redirect';

/** How many of each; relations apart. */
export type Counted = Record<Owned | 'relations', number>;

export const NONE: Readonly<Counted> = {
  Entity: 0,
  Measure: 0,
  Metric: 0,
  Event: 0,
  Claim: 0,
  Retraction: 0,
  Redirect: 0,
  relations: 0,
};

const ENTITY_SECTIONS = new Set(KINDS.map(({ plural }) => plural));
const LABELS: Readonly<Record<string, Owned>> = {
  measures: 'Measure',
  metrics: 'Metric',
  events: 'Event',
  claims: 'Claim',
  retractions: 'Retraction',
  redirects: 'Redirect',
};

/** The label of a section's nodes, or undefined for relations. */
export const labelOf = (section: string): Owned | undefined =>
  ENTITY_SECTIONS.has(section) ? 'Entity' : LABELS[section];

/** Sections of statements: what cites a document. */
export const isStatement = (section: string): boolean => ['relations', 'metrics', 'events', 'claims'].includes(section);

type EditLabel = 'Retraction' | 'Redirect';

/** Labels of what changes how other records read, of any bundle. */
export const isEditLabel = (label: string): label is EditLabel => label === 'Retraction' || label === 'Redirect';

/** Sections of the same. */
export const isEdit = (section: string): boolean => isEditLabel(LABELS[section] ?? '');

const text = (value: unknown): string => value as string;

/** The key whose value is the id of the record's node. */
export const keyOf = (section: string): string =>
  section === 'retractions' ? 'statement' : section === 'redirects' ? 'from' : 'id';

/** The id of its node, where it has one. */
export const nodeIdIn = ({ section, record }: SourceRecord): string => text(record[keyOf(section)]);

/** What a retraction and a redirect are known by: their nodes have ids that others have, too. */
export const editKey = (label: EditLabel, id: string): string => `${label} ${id}`;

/** What no second record of the bundle may have: the id under which the bundle says it. */
export function idIn(source: SourceRecord, bundle: string): string {
  const { section, record } = source;
  if (section === 'relations') return relationId(text(record.type), text(record.source), text(record.target), bundle);
  const label = labelOf(section) ?? '';
  return isEditLabel(label) ? editKey(label, nodeIdIn(source)) : text(record.id);
}

/** Other texts that no second record of the bundle may have: of a link without direction, and of a figure. */
export function alsoUnique({ section, record }: SourceRecord): string | undefined {
  if (section === 'metrics') return `figure ${metricKeys(record as unknown as MetricRecord).identity}`;
  if (section !== 'relations' || !relationSpec(text(record.type))?.symmetric) return undefined;
  return `link ${text(record.type)} ${[text(record.source), text(record.target)].sort().join(' ')}`;
}

export type Reference = readonly [key: string, id: string];

/** The entities that a record leads to, with the keys that name them. */
export function entitiesOf({ section, record }: SourceRecord): Reference[] {
  if (section === 'redirects') return [['into', text(record.into)]];
  if (!isStatement(section)) return [];
  const found: Reference[] = [];
  const add = (key: string, value: unknown): void => {
    for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') found.push([key, id]);
  };
  for (const key of ['source', 'target', 'subject', 'reference', 'participants', 'about']) add(key, record[key]);
  for (const citation of (record.citations ?? []) as { document?: string }[]) add('citations', citation.document);
  return found;
}
