/** The reading of a source that writes: a transaction a part, then the removal of what is gone. */

import { BundleError } from '../faults';
import { graphRows } from '../rows';
import { type Checked, partsIn, sizesOf } from './check-source';
import { goneFrom } from './gone';
import type { StreamApplied } from './import';
import { type Begun, begin, Faults, type Job, withReader } from './job';
import { unfinishedIn } from './known';
import { partsOf, type SourcePart } from './part';
import type { Reading } from './source';
import { Stopped } from './watch';
import { createWriter, type Prepared } from './writer';

/** @throws BundleError for what others changed meanwhile and, where nothing was checked before, for the faults of a part. */
export async function writeSource(job: Job, checked?: Checked): Promise<StreamApplied> {
  const { source, size, watch, signal, store } = job;
  const begun = checked ? { ...checked, reading: await source.open() } : await begin(job);
  if (!('checker' in begun)) return refuse(job, begun);
  const { header, checker, state, reading } = begun;
  const skip = checked ? partsIn(checked) : 0;
  const unfinished = skip > 0 ? unfinishedIn(state.hash) : null;
  const writer = createWriter({ ...job, header, checker, state, fresh: unfinished?.fresh ?? state.hash === null });

  let at = 0;
  let last: SourcePart | undefined;
  watch?.begin(checked ? 'WRITE' : 'READ', checked ? { rows: checked.rows } : {});
  for await (const prepared of ahead(preparedOf(partsOf(source, reading, size), skip))) {
    if (signal?.aborted) throw new Stopped();
    const { part } = prepared;
    if (checked) refuseChanged(checked, at, part);
    else await refuseFaulty(job, begun, part);
    if (prepared.rows) await writer.write({ part, rows: prepared.rows });
    at++;
    last = part;
    watch?.at({ rows: part.rows, bytes: part.read });
  }
  watch?.end();
  if (last === undefined || (checked && at !== checked.digests.length)) throw changedMeanwhile(source.name);

  if (writer.mayHaveMore()) {
    watch?.begin('REMOVE', {});
    for await (const { label, ids } of goneFrom(store, header.header.bundle, checker)) {
      // Redirects may be a way over several ids, of which none leads anywhere without the others.
      const rows = label === 'Redirect' ? ids.length : size.rows;
      for (let start = 0; start < ids.length; start += rows) {
        if (signal?.aborted) throw new Stopped();
        await writer.remove(label, ids.slice(start, start + rows), last);
        watch?.at({ rows: writer.counts().removed, bytes: last.read });
      }
    }
    watch?.end();
  }
  await writer.finish(last.digest);
  return {
    bundle: header.header.bundle,
    changed: Object.values(writer.counts()).some((count) => count > 0),
    ...sizesOf(checker),
    diff: writer.counts(),
    continuedAfter: unfinished?.rows ?? 0,
  };
}

/** Its rows are made while the part before is being written. Those of the first parts, which are in the graph, are not. */
async function* preparedOf(parts: AsyncIterable<SourcePart>, skip: number): AsyncGenerator<Prepared> {
  let at = 0;
  for await (const part of parts) yield { part, rows: at++ < skip ? null : graphRows(part.bundle) };
}

/** The same, each asked for before the one before it is given out. */
async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = items.next();
    // Whoever comes for it is told; until then it is nobody's.
    next.catch(() => {});
    yield value;
  }
}

/** A source without a header: its faults. */
async function refuse({ source, size }: Job, reading: Reading): Promise<never> {
  const faults = new Faults();
  for await (const part of partsOf(source, reading, size)) {
    faults.add(part.faults);
    faults.throwAny(source.name);
  }
  throw new Error(`Expected a fault for the header of ${source.name} that can't be read.`);
}

async function refuseFaulty({ store, source }: Job, { checker, state }: Begun, part: SourcePart): Promise<void> {
  const faults = new Faults();
  faults.add(part.faults);
  faults.throwAny(source.name);
  faults.add(await withReader(store, (reader) => checker.check(part, reader, state.others)));
  faults.throwAny(source.name);
}

function refuseChanged({ digests }: Checked, at: number, { digest, faults, bundle }: SourcePart): void {
  if (faults.length > 0 || digests[at] !== digest) throw changedMeanwhile(bundle.folder);
}

function changedMeanwhile(file: string): BundleError {
  const message =
    'expected a file that stays as it is, got one that was written to while it was imported. Import it again.';
  return new BundleError([{ file, line: 0, message }]);
}
