/** What an import in bulk works on, from its beginning. */
import type { Reader, Store } from '../../store/port';
import type { Applied } from '../apply';
import { BundleError, type Fault } from '../faults';
import type { Author } from '../record';
import { Checker } from './checker';
import { otherMeasures, type State, stateOf } from './known';
import type { PartSize } from './part';
import type { Header, Reading, RecordSource } from './source';
import type { Watch } from './watch';

export interface Job {
  readonly store: Store;
  readonly source: RecordSource;
  readonly author: Author;
  readonly size: PartSize;
  readonly watch?: Watch;
  readonly signal?: AbortSignal;
  readonly onWrite?: (applied: Applied) => void;
}

export interface Begun {
  readonly reading: Reading;
  readonly header: Header;
  readonly checker: Checker;
  /** Of the graph before anything was checked or written. */
  readonly state: State;
}

export async function withReader<T>(store: Store, read: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = store.reader();
  try {
    return await read(reader);
  } finally {
    await reader.close();
  }
}

/** Opens the source. `begun` is null when it has no header that can be read: the faults are in the reading then. */
export async function begin({ store, source }: Job): Promise<Reading | Begun> {
  const reading = await source.open();
  const { header } = reading;
  if (header === null) return reading;
  const { bundle } = header.header;
  return withReader(store, async (reader) => {
    const state = await stateOf(reader, bundle);
    const checker = new Checker(source.name, header, await otherMeasures(reader, bundle));
    return { reading, header, checker, state };
  });
}

/** Faults that are told; more are counted. */
const MOST_TOLD = 10_000;

/** Faults, in memory that is bounded. */
export class Faults {
  count = 0;
  readonly #told: Fault[] = [];

  add(faults: readonly Fault[]): void {
    this.count += faults.length;
    for (const fault of faults.slice(0, MOST_TOLD - this.#told.length)) this.#told.push(fault);
  }

  /** @throws BundleError when there are any. */
  throwAny(file: string): void {
    if (this.count === 0) return;
    const more = this.count - this.#told.length;
    const told = this.#told.sort((a, b) => (a.file === b.file ? a.line - b.line : 0));
    const message = `expected no more faults than can be told, got ${more.toLocaleString('en')} more. Mend those above, and import again.`;
    throw new BundleError(more === 0 ? told : [...told, { file, line: 0, message }]);
  }
}
