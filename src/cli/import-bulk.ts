/** `asterism import` for what is read record by record: JSON Lines, and CSV with a mapping. */
import { readFileSync, statSync } from 'node:fs';
import { csvRecords } from '../bundle/csv/records';
import { BundleError, type Fault } from '../bundle/faults';
import { shownPath } from '../bundle/read';
import type { Author } from '../bundle/record';
import { fileBytes, streamBytes } from '../bundle/stream/bytes';
import { importStream, type StreamApplied } from '../bundle/stream/import';
import { jsonLines } from '../bundle/stream/json-lines';
import type { RecordSource } from '../bundle/stream/source';
import { Stopped, type Watch } from '../bundle/stream/watch';
import type { Events } from '../events/events';
import type { Store } from '../store/port';
import { EXIT } from './exit';
import { plural, report } from './output';
import { progressOn } from './progress';
import { withStore } from './with-store';

export interface BulkOptions {
  readonly dryRun: boolean;
  readonly json: boolean;
  /** The mapping that says what the rows of a CSV are. */
  readonly mapping?: string;
  readonly author: Author;
}

export type BulkFormat = 'jsonl' | 'csv';

export interface BulkInput {
  /** A path, or "-" for standard input. */
  readonly input: string;
  readonly format: BulkFormat;
}

function sourceOf({ input, format }: BulkInput, mapping: string | undefined): RecordSource {
  if (input !== '-' && !statSync(input, { throwIfNoEntry: false })?.isFile())
    throw new BundleError([{ file: input, line: 0, message: 'expected a file, got nothing there. Check the path.' }]);
  const bytes = input === '-' ? streamBytes('standard input', process.stdin) : fileBytes(input, shownPath(input));
  if (format === 'jsonl') return jsonLines(bytes);
  const path = mapping as string;
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new BundleError([{ file: path, line: 0, message: 'expected a mapping, got nothing there. Check the path.' }]);
  return csvRecords(bytes, { file: shownPath(path), source: readFileSync(path, 'utf8') });
}

const count = (value: number): string => value.toLocaleString('en');

function line({ bundle, changed, diff, entities, statements, continuedAfter }: StreamApplied, dryRun: boolean): string {
  const before = continuedAfter > 0 ? ` (continued after ${count(continuedAfter)} records)` : '';
  if (!changed)
    return `${bundle}: unchanged${before} (${plural(entities, 'entity', 'entities')}, ${plural(statements, 'statement')})`;
  const counts = `${diff.added} added, ${diff.changed} changed, ${diff.removed} removed`;
  return `${bundle}: ${counts}${before}${dryRun ? ' (dry run: nothing was written)' : ''}`;
}

/** How far an import came, for whoever has to go on with it. */
interface Reached {
  /** Records of the source that are in the graph. */
  written: number;
  total?: number;
}

/** Keeps what was reached, and passes all on. */
function reaching(reached: Reached, watch: Watch | undefined): Watch {
  let writing = false;
  return {
    begin(phase, total) {
      writing = phase === 'WRITE' || phase === 'READ';
      if (writing && total.rows !== undefined) reached.total = total.rows;
      watch?.begin(phase, total);
    },
    at(done) {
      if (writing) reached.written = done.rows;
      watch?.at(done);
    },
    end() {
      watch?.end();
    },
  };
}

function howFar({ written, total }: Reached, others = false): string {
  if (written === 0) return others ? 'nothing more was written.' : 'nothing was written.';
  const of = total === undefined ? '' : ` of ${count(total)}`;
  return `the first ${count(written)}${of} records are in the graph. Run the same import again to go on from there.`;
}

/** An input that was refused, and how far it came. */
interface Refused {
  readonly input: BulkInput;
  readonly faults: readonly Fault[];
  readonly reached: Reached;
}

/**
 * Each input is a bundle of its own; they are imported one after the other. One that refers to what another brings waits
 * until that is there, in whatever order they are named.
 */
export async function importBulk(inputs: readonly BulkInput[], options: BulkOptions): Promise<number> {
  const { dryRun, json, mapping, author } = options;
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  const applied: StreamApplied[] = [];

  /** Undefined when it is in the graph. */
  async function one(
    store: Store,
    input: BulkInput,
    onWrite: Events['publish'],
  ): Promise<Refused | Stopped | undefined> {
    const reached: Reached = { written: 0 };
    let watch: Watch | undefined;
    try {
      const source = sourceOf(input, mapping);
      watch = reaching(reached, json ? undefined : progressOn(process.stderr, source.name));
      const result = await importStream(store, source, { dryRun, author, watch, signal: stop.signal, onWrite });
      applied.push(result);
      if (!json) console.log(line(result, dryRun));
      return undefined;
    } catch (error) {
      watch?.end();
      if (error instanceof BundleError) return { input, faults: error.faults, reached };
      if (error instanceof Stopped) {
        report(json, { dryRun, applied, stopped: true, recordsWritten: reached.written }, [
          `Stopped: ${howFar(reached)}`,
        ]);
        return error;
      }
      if (reached.written > 0) console.error(`Broken off: ${howFar(reached)}`);
      throw error;
    }
  }

  function tell(refused: readonly Refused[]): number {
    const faults = refused.flatMap((one) => one.faults);
    // Only the last one can have been written in part: see below.
    const { reached } = refused.at(-1) as Refused;
    report(json, { dryRun, applied, faults, recordsWritten: reached.written }, [
      `${plural(faults.length, 'fault')}: ${howFar(reached, applied.length > 0 && !dryRun)}`,
    ]);
    return EXIT.FAULTS;
  }

  try {
    return await withStore(async (store, publish) => {
      for (let waiting = inputs; waiting.length > 0; ) {
        const refused: Refused[] = [];
        for (const input of waiting) {
          const outcome = await one(store, input, publish);
          if (outcome instanceof Stopped) return EXIT.STOPPED;
          if (outcome) refused.push(outcome);
          if (outcome && outcome.reached.written > 0) return tell(refused);
        }
        // What standard input said can't be read again, and a dry run brings nothing that others could wait for.
        const helped = refused.length < waiting.length && !dryRun;
        if (refused.length > 0 && (!helped || refused.some(({ input }) => input.input === '-'))) return tell(refused);
        waiting = refused.map(({ input }) => input);
      }
      if (json) report(json, { dryRun, applied }, []);
      return EXIT.OK;
    });
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
