/** Records in a row, from whatever format: what the import in bulk reads. */
import type { Fault } from '../faults';
import type { BundleHeader, Place } from '../types';
import type { Path } from '../yaml';

/** One record, as a section of a bundle would hold it. */
export interface SourceRecord {
  /** The section: "companies", "relations". */
  readonly section: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** Where it begins in the source, 1-based. */
  readonly line: number;
  /** The whole as text: the same text is the same record. */
  readonly text: string;
  /** What a line does not say of one of its values: from which column it came, and by which line of a mapping. */
  readonly via?: (path: Path) => string;
}

export interface Batch {
  readonly records: readonly SourceRecord[];
  /** In the place of records that could not be read. */
  readonly faults: readonly Fault[];
  /** Bytes of the source read by now. */
  readonly read: number;
}

export interface Header {
  readonly header: BundleHeader;
  readonly at: Place;
}

/** One reading, from the start. */
export interface Reading {
  /** Null when it can't be read: the batches then carry its faults. */
  readonly header: Header | null;
  readonly batches: AsyncIterable<Batch>;
}

export interface RecordSource {
  /** For messages: a path, or "standard input". */
  readonly name: string;
  /** In bytes, as the batches count them; undefined when nobody knows. */
  readonly size?: number;
  /** Whether it can be read once only. */
  readonly once: boolean;
  readonly open: () => Promise<Reading>;
}
