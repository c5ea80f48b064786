/** What an adapter is: it turns the files of one public data set into bundles, and reports what it could not settle. */
import type { BundleDocument } from '../bundle/document';
import type { Kind } from '../ontology/kinds';
import type { Candidate, NameResolver } from './names/resolver';

/** The text of each file by its path in the data set's folder, with "/" between the parts. */
export type Files = ReadonlyMap<string, string>;

export interface AdapterInput {
  readonly files: Files;
  /** What is known already: the seeds, other bundles, and how the user settled names. It is not changed. */
  readonly resolve: NameResolver;
  /** ISO date of the snapshot. Files in a folder named after a month or a day are of that month's last day, or that day. */
  readonly recordedOn: string;
}

/** Where in a file something stands; lines are 1-based. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** A name that leads to nothing known. The statements that needed it are left out. */
export interface Unresolved {
  readonly kind: Kind;
  /** As the source writes it. */
  readonly name: string;
  /** The nearest known entities, the nearest first; none when nothing is near. */
  readonly candidates: readonly Candidate[];
  readonly places: readonly (Location & { readonly statement: string })[];
}

/** Something of the source that is not in the bundles, and why. */
export interface Skipped extends Location {
  readonly reason: string;
}

export interface AdapterResult {
  /** In an order in which each may refer to those before it. */
  readonly bundles: readonly BundleDocument[];
  readonly unresolved: readonly Unresolved[];
  readonly skipped: readonly Skipped[];
  /** Choices that a reader may want to check: namesakes kept apart, renamed sites taken for one, rows merged. */
  readonly notices: readonly Skipped[];
}

export interface Adapter {
  /** Lower-case slug: "epoch-companies". */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The folder that the paths of its files start from, for people: "epoch-ai". */
  readonly dataset: string;
  /** Never throws for what the files hold. Throws `MissingFileError` when a file is not there. */
  readonly read: (input: AdapterInput) => AdapterResult;
}
