/** The shape of a bundle once its YAML is read and found right: see docs/bundles.md. */
import type { Certainty, CLAIM_KINDS, Comparator, EVENT_KINDS, Transformation } from '../ontology/statements';
import type { Path } from './yaml';

export interface BundleHeader {
  readonly bundle: string;
  readonly document?: string;
  readonly recordedOn?: string;
  readonly attribution?: readonly string[];
}

export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases?: readonly string[];
  readonly description?: string;
  /** The kind's own properties. */
  readonly [property: string]: unknown;
}

export interface MeasureRecord {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string;
  readonly description?: string;
  readonly dimension: string;
}

export interface CitationRecord {
  readonly locator: string;
  readonly quoting?: readonly string[];
  readonly document?: string;
}

export interface StatementRecord {
  readonly certainty?: Certainty;
  readonly note?: string;
  readonly recordedOn?: string;
  readonly locator?: string;
  readonly quoting?: readonly string[];
  readonly citations?: readonly CitationRecord[];
}

export interface RelationRecord extends StatementRecord {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

export interface MetricRecord extends StatementRecord {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  /** An exact decimal number as text, or null. */
  readonly value: string | null;
  readonly comparator?: Comparator;
  readonly unit: string;
  readonly text?: string;
  readonly period?: string;
  readonly basePeriod?: string;
  readonly transformation?: Transformation;
  readonly reference?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
}

export interface EventRecord extends StatementRecord {
  readonly id: string;
  readonly kind: keyof typeof EVENT_KINDS;
  readonly title: string;
  readonly titleZh?: string;
  readonly date?: string;
  readonly period?: string;
  readonly participants: readonly string[];
}

export interface ClaimRecord extends StatementRecord {
  readonly id: string;
  readonly kind: keyof typeof CLAIM_KINDS;
  readonly text: string;
  readonly textZh?: string;
  readonly about: readonly string[];
}

/** A statement that is taken back. */
export interface RetractionRecord {
  readonly statement: string;
  readonly reason: string;
}

/** An id that leads to another entity of the same kind. */
export interface RedirectRecord {
  readonly from: string;
  readonly into: string;
  readonly reason?: string;
}

/** Where something is written. */
export interface Place {
  readonly file: string;
  /** The line of one of its keys, or of the whole when it lacks the key. */
  readonly lineOf: (key: string) => number;
  /** Where it is in a bundle that is one value: ["companies", 0]. */
  readonly path?: Path;
}

/** One record with the place it was written. */
export interface Placed<T> extends Place {
  readonly record: T;
  readonly line: number;
}

export interface Sections {
  readonly entities: ReadonlyMap<string, readonly Placed<EntityRecord>[]>;
  readonly measures: readonly Placed<MeasureRecord>[];
  readonly relations: readonly Placed<RelationRecord>[];
  readonly metrics: readonly Placed<MetricRecord>[];
  readonly events: readonly Placed<EventRecord>[];
  readonly claims: readonly Placed<ClaimRecord>[];
  readonly retractions: readonly Placed<RetractionRecord>[];
  readonly redirects: readonly Placed<RedirectRecord>[];
}

export interface Bundle extends Sections {
  readonly header: BundleHeader;
  /** Absent from a bundle that was not read from files. */
  readonly headerAt?: Place;
  /** The folder it was read from, for messages. */
  readonly folder: string;
}
