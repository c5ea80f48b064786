/** What the process that measures and the one that imports say to each other. */
import type { GeneratedFile } from './generate';

/**
 * `asterism` is what the command runs. `merge` is what one writes by hand without it: UNWIND and MERGE over the raw
 * driver, nothing checked. `create` is the same with CREATE for relations: fit for an empty database only.
 */
export type Importer = 'asterism' | 'merge' | 'create';

export type Target = { readonly neo4j: string } | { readonly folder: string };

export interface Task {
  readonly importer: Importer;
  readonly target: Target;
  readonly file: GeneratedFile;
  /** Seconds after which an import is stopped. */
  readonly limit: number;
}

export interface Memory {
  /** Since the import began. */
  readonly seconds: number;
  /** Of the whole process, in 10^6 bytes. An embedded database is part of it. */
  readonly rss: number;
  /** Of JavaScript: its heap and what hangs on it. */
  readonly heap: number;
}

export interface Measured {
  readonly engine: string;
  readonly seconds: number;
  /** Records written, all unless the limit came first. */
  readonly records: number;
  /** A second, of the time in which they were written. */
  readonly nodesPerSecond: number;
  /** Null when the limit came before any. */
  readonly relationsPerSecond: number | null;
  readonly memory: readonly Memory[];
}
