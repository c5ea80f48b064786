/** What the loaders hand to resolvers: the properties of nodes and relationships, as the database holds them. */
import type { Kind } from '../ontology/kinds';
import type { Period } from '../ontology/period';
import type { Certainty, Comparator, Transformation } from '../ontology/statements';

export interface NodeRow {
  readonly id: string;
}

/** Who wrote what, and when: see src/bundle/record.ts. */
export type { Written as WriteRow } from '../bundle/record';

/** That a statement is taken back. */
export interface RetractionRow {
  readonly id: string;
  readonly reason: string;
  readonly write?: string | null;
}

export interface EntityRow extends NodeRow {
  readonly kind: Kind;
  readonly name: string;
  readonly nameZh?: string | null;
  readonly aliases: readonly string[];
  readonly description?: string | null;
  readonly [property: string]: unknown;
}

/** A citation is the n-th of each of the three lists. */
export interface StatementRow extends NodeRow {
  readonly certainty: Certainty;
  readonly note?: string | null;
  readonly recordedOn: string;
  /** Of a metric or a relation that a later statement took the place of: since when. Its own date when retracted. */
  readonly supersededOn?: string | null;
  /** The id of the write that made it read as it does; absent from what an older release wrote. */
  readonly write?: string | null;
  /** JSON: what bundles say, where redirects make it read otherwise here. */
  readonly own?: string | null;
  readonly documents: readonly string[];
  readonly locators: readonly string[];
  /** Each a JSON list of names. */
  readonly attributions: readonly string[];
}

/** Statements by the date of their document, the newest first; those of one day by id. */
export const newestFirst = (a: StatementRow, b: StatementRow): number =>
  a.recordedOn === b.recordedOn ? (a.id < b.id ? -1 : 1) : a.recordedOn > b.recordedOn ? -1 : 1;

/** Its type and ends are in its id. */
export type RelationRow = StatementRow;

export interface PeriodRow {
  readonly period?: string | null;
  readonly periodStart?: string | null;
  readonly periodEnd?: string | null;
}

/** The period of a figure or an event, or null when its source gives none. */
export const periodOf = ({ period, periodStart, periodEnd }: PeriodRow): Period | null =>
  period && periodStart && periodEnd ? { label: period, start: periodStart, end: periodEnd } : null;

export interface MetricRow extends StatementRow, PeriodRow {
  readonly subject: string;
  readonly measure: string;
  /** Exact decimal. */
  readonly value?: string | null;
  readonly number?: number | null;
  readonly comparator: Comparator;
  readonly unit: string;
  readonly text?: string | null;
  readonly basePeriod?: string | null;
  readonly transformation?: Transformation | null;
  readonly reference?: string | null;
  /** JSON. */
  readonly dimensions?: string | null;
  readonly line: string;
  readonly series: string;
  readonly identity: string;
}

export interface EventRow extends StatementRow, PeriodRow {
  readonly kind: string;
  readonly title: string;
  readonly titleZh?: string | null;
  readonly date?: string | null;
  readonly participants: readonly string[];
}

export interface ClaimRow extends StatementRow {
  readonly kind: string;
  readonly text: string;
  readonly textZh?: string | null;
  readonly about: readonly string[];
}

export interface MeasureRow extends NodeRow {
  readonly name: string;
  readonly nameZh?: string | null;
  readonly description?: string | null;
  readonly dimension: string;
}
