/** What a record of a stream is known by, and what it refers to. */
import { relationId } from '../../ontology/ids';
import { KINDS } from '../../ontology/kinds';
import { relationSpec } from '../../ontology/relations';
import { metricKeys } from '../identity';
import type { MetricRecord } from '../types';
import type { SourceRecord } from './source';

/** The labels whose nodes have an id of their own and belong to one bundle. */
export type Owned = 'Entity' | 'Measure' | 'Metric' | 'Event' | 'Claim';

const ENTITY_SECTIONS = new Set(KINDS.map(({ plural }) => plural));
const LABELS: Readonly<Record<string, Owned>> = {
  measures: 'Measure',
  metrics: 'Metric',
  events: 'Event',
  claims: 'Claim',
};

/** The label of a section's nodes, or undefined for relations. */
export const labelOf = (section: string): Owned | undefined =>
  ENTITY_SECTIONS.has(section) ? 'Entity' : LABELS[section];

/** Sections of statements: what cites a document. */
export const isStatement = (section: string): boolean => ['relations', 'metrics', 'events', 'claims'].includes(section);

const text = (value: unknown): string => value as string;

/** The id under which the graph holds it. */
export const idIn = ({ section, record }: SourceRecord, bundle: string): string =>
  section === 'relations'
    ? relationId(text(record.type), text(record.source), text(record.target), bundle)
    : text(record.id);

/** Other texts that no second record of the bundle may have: of a link without direction, and of a figure. */
export function alsoUnique({ section, record }: SourceRecord): string | undefined {
  if (section === 'metrics') return `figure ${metricKeys(record as unknown as MetricRecord).identity}`;
  if (section !== 'relations' || !relationSpec(text(record.type))?.symmetric) return undefined;
  return `link ${text(record.type)} ${[text(record.source), text(record.target)].sort().join(' ')}`;
}

export type Reference = readonly [key: string, id: string];

/** The entities that a record leads to, with the keys that name them. */
export function entitiesOf({ section, record }: SourceRecord): Reference[] {
  if (!isStatement(section)) return [];
  const found: Reference[] = [];
  const add = (key: string, value: unknown): void => {
    for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') found.push([key, id]);
  };
  for (const key of ['source', 'target', 'subject', 'reference', 'participants', 'about']) add(key, record[key]);
  for (const citation of (record.citations ?? []) as { document?: string }[]) add('citations', citation.document);
  return found;
}
