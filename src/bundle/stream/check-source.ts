/** The first reading of a source that can be read again: every fault is found before anything is written. */
import { NOTHING } from '../current';
import { redirectsOfGraph } from '../redirects';
import { graphRows } from '../rows';
import { goneFrom } from './gone';
import type { Counts, StreamApplied } from './import';
import { type Begun, begin, Faults, type Job, withReader } from './job';
import { type Counted, isEditLabel, NONE } from './keys';
import { unfinishedIn } from './known';
import { partsOf, type SourcePart } from './part';
import { currentOfIds, idsOfRows } from './part-current';
import { saidChanges } from './said';
import { Stopped } from './watch';

export interface Checked extends Begun {
  /** What names the source up to the end of each part. */
  readonly digests: readonly string[];
  /** Records of the source. */
  readonly rows: number;
  /** The end of the import, where nothing is to be written. */
  readonly result?: StreamApplied;
}

/**
 * With `compare`, tells what writing would change.
 * @throws BundleError with every fault.
 */
export async function checkSource(job: Job & { readonly compare: boolean }): Promise<Checked> {
  const { store, source, size, watch, signal, compare } = job;
  const begun = await begin(job);
  const faults = new Faults();
  const digests: string[] = [];
  const differing = new Comparison();
  let rows = 0;
  let shapely = true;
  watch?.begin('CHECK', source.size === undefined ? {} : { bytes: source.size });
  for await (const part of partsOf(source, 'reading' in begun ? begun.reading : begun, size)) {
    if (signal?.aborted) throw new Stopped();
    faults.add(part.faults);
    shapely &&= part.faults.length === 0;
    // References to what could not be read would look dangling, so meaning waits for shape.
    if (shapely && 'checker' in begun) {
      const { checker, state } = begun;
      faults.add(await withReader(store, (reader) => checker.check(part, reader, state.others)));
      if (compare && faults.count === 0) await differing.add(job, begun, part);
    }
    digests.push(part.digest);
    rows = part.rows;
    watch?.at({ rows, bytes: part.read });
  }
  watch?.end();
  faults.throwAny(source.name);
  if (!('checker' in begun)) throw new Error(`Expected a fault for the header of ${source.name} that can't be read.`);
  const { header, state, checker } = begun;
  const applied = { bundle: header.header.bundle, ...sizesOf(checker), continuedAfter: 0 };
  const checked = { ...begun, digests, rows };
  if (state.hash === digests.at(-1))
    return { ...checked, result: { ...applied, changed: false, diff: { added: 0, changed: 0, removed: 0 } } };
  if (!compare) return checked;
  const diff = await differing.counts(job, begun);
  return { ...checked, result: { ...applied, changed: Object.values(diff).some((count) => count > 0), diff } };
}

/** How many entities and statements there are. */
export const sizesOf = ({ counts }: Begun['checker']): { entities: number; statements: number } => ({
  entities: counts.Entity,
  statements: counts.relations + counts.Metric + counts.Event + counts.Claim,
});

/** Where an unfinished import had come: the number of its parts that are in the graph. */
export function partsIn({ state, digests }: Pick<Checked, 'state' | 'digests'>): number {
  const unfinished = unfinishedIn(state.hash);
  return unfinished === null ? 0 : digests.indexOf(unfinished.digest) + 1;
}

/** What the parts say otherwise than the bundle in the graph. */
class Comparison {
  #added = 0;
  #changed = 0;
  readonly #present: Counted = { ...NONE };

  async add({ store }: Job, { header, state }: Begun, part: SourcePart): Promise<void> {
    const rows = graphRows(part.bundle);
    const ids = idsOfRows(rows);
    const current =
      state.hash === null
        ? NOTHING
        : await withReader(store, async (reader) =>
            currentOfIds(reader, header.header.bundle, ids, await redirectsOfGraph(reader)),
          );
    const { added, changed, present } = saidChanges(rows, current);
    this.#added += added.length;
    this.#changed += changed.length;
    for (const label of Object.keys(present) as (keyof Counted)[]) this.#present[label] += present[label];
  }

  async counts({ store }: Job, { header, state, checker }: Begun): Promise<Counts> {
    const gone = { changed: 0, removed: 0 };
    const here = { seen: checker.seen, counts: this.#present };
    if (state.hash !== null)
      for await (const { label, ids } of goneFrom(store, header.header.bundle, here))
        gone[isEditLabel(label) ? 'changed' : 'removed'] += ids.length;
    return { added: this.#added, changed: this.#changed + gone.changed, removed: gone.removed };
  }
}
