/** A bundle as one plain value, with the keys of its YAML files: what adapters make, and what JSON can carry. */
import type { Fault } from './faults';
import { headerIn, sections } from './read';
import { shapeFaults } from './shape';
import type {
  Bundle,
  BundleHeader,
  ClaimRecord,
  EntityRecord,
  EventRecord,
  MeasureRecord,
  MetricRecord,
  RedirectRecord,
  RelationRecord,
  RetractionRecord,
} from './types';

/** The sections hold what files of the bundle would hold: see docs/bundles.md. Figures of metrics are text, so exact. */
export interface BundleDocument extends BundleHeader {
  readonly companies?: readonly EntityRecord[];
  readonly models?: readonly EntityRecord[];
  readonly products?: readonly EntityRecord[];
  readonly segments?: readonly EntityRecord[];
  readonly datacenters?: readonly EntityRecord[];
  readonly technologies?: readonly EntityRecord[];
  readonly themes?: readonly EntityRecord[];
  readonly documents?: readonly EntityRecord[];
  readonly measures?: readonly MeasureRecord[];
  readonly relations?: readonly RelationRecord[];
  readonly metrics?: readonly MetricRecord[];
  readonly events?: readonly EventRecord[];
  readonly claims?: readonly ClaimRecord[];
  readonly retractions?: readonly RetractionRecord[];
  readonly redirects?: readonly RedirectRecord[];
}

export interface DocumentResult {
  /** Empty of records when there are faults of shape. */
  readonly bundle: Bundle;
  readonly faults: readonly Fault[];
}

/**
 * The bundle that a plain value describes, held to the same shape as YAML files are. Records have no lines: a fault is
 * placed in `name`, and says in words which value it means. Never throws for what is written in it.
 */
export function bundleFromDocument(document: BundleDocument, name: string = document.bundle): DocumentResult {
  const file = { file: name, content: document, faults: [], lineOf: () => 0 };
  const faults = shapeFaults(file);
  const header = { ...headerIn({ ...document }), bundle: document.bundle };
  const headerAt = { file: name, lineOf: () => 0, path: [] };
  return { faults, bundle: { folder: name, header, headerAt, ...sections(faults.length > 0 ? [] : [file]) } };
}
