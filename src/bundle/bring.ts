/** Brings the graph from rows that it has of a bundle to others, inside a transaction: what differs and no more. */
import type { Transaction } from '../store/port';
import { allOf } from './batches';
import type { Current } from './current';
import { type ChangedIds, changedIds, diffOf } from './diff';
import { changedRecords, type Edits, scopeOfStatements, writeEnds } from './edits';
import { enrich, leadTo } from './enrich';
import type { Fault } from './faults';
import { redirected } from './redirected';
import { redirectsIn } from './redirects';
import { type FaultOf, foreignFaults, removeUnused, throwAny } from './refuse';
import { refuseCircles, refuseOrphans, refuseRedirects } from './refuse-redirects';
import { comingAndGoing } from './relation-list';
import { type Moved, remap } from './remap';
import type { GraphRows } from './rows';
import { scopeOf, scopes } from './scope';
import { settle } from './supersede';
import { touchedEntities } from './touched';
import { writeDiff } from './write';

/** Rows of one bundle, or of a part of it. */
export interface Part {
  /** The name of the bundle. */
  readonly bundle: string;
  /** What it says. */
  readonly rows: GraphRows;
  /** What the graph has in their place: of the whole bundle, or of the same part. What `rows` lack of it is removed. */
  readonly current: Current;
  /** The redirects and retractions of the graph, with those of the bundle. */
  readonly edits: Edits;
  /** The id of the record of the write. */
  readonly write: string;
  readonly faultOf: FaultOf;
  /** The faults of what other bundles define of `rows`, where that was found out before. */
  readonly foreign?: readonly Fault[];
  /** Whether the graph has more of the bundle than `current`, and keeps it: redirects move it as what other bundles say. */
  readonly more?: boolean;
}

export interface Brought {
  /** What is new in the graph, reads otherwise or is gone: entities, measures and statements, of other bundles too. */
  readonly diff: ChangedIds;
  /** The ids of the entities among them, and of those that the statements among them are about, sorted. */
  readonly touched: readonly string[];
  /** The ids of all relations of the part, and whether any of them is new, or another one gone. */
  readonly relations: readonly string[];
  readonly relinked: boolean;
}

/**
 * `end` writes what there is to write of it besides; nothing waits for it but the result.
 * @throws BundleError when it would take over another bundle's entities, remove one that another bundle refers to, or
 * lead ids to where there is nothing.
 */
export async function bring<T>(
  tx: Transaction,
  part: Part,
  end: (brought: Brought) => Promise<T>,
): Promise<Brought & { readonly ended: T }> {
  const { bundle, current, edits, write, faultOf, foreign, more = false } = part;
  const { redirects, retracted } = edits;
  const writing = { tx, write };
  refuseCircles(redirects, faultOf);
  const rows = redirected(part.rows, redirects);
  throwAny((rows === part.rows && foreign) || (await foreignFaults(tx, bundle, rows, faultOf)));
  const own: Moved = { current, diff: diffOf(rows, current) };
  const rerouted = changedRecords(own.diff.redirects);
  const moved = [own];
  if (rerouted.length > 0) {
    const defined = [...rows.entities.values()].flatMap((all) => all.map(({ id }) => id));
    await refuseRedirects(tx, redirects, new Set(defined), faultOf);
    moved.push(await remap(tx, more ? '' : bundle, rerouted, await redirectsIn(tx), redirects));
  }
  const diffs = moved.map(({ diff }) => diff);
  refuseOrphans(rerouted, redirects, diffs, faultOf);
  await writeDiff(writing, ...diffs);
  await removeUnused(tx, diffs, faultOf, redirects);
  if (rerouted.length > 0) await writeEnds(tx, redirects);

  const statements = changedRecords(own.diff.retractions).map(redirects.resolveStatement);
  const taken = await scopeOfStatements(tx, statements);
  const scope = moved.map(({ diff, current: before }) => scopeOf(diff, before, retracted, rerouted.length > 0));
  const richer = await enrich(writing, await leaders(tx, moved, redirects.steps.size > 0));
  const brought: Brought = {
    diff: together(moved, [...richer, ...statements], rerouted),
    touched: [
      ...new Set([
        ...moved.flatMap(({ diff, current: before }) => touchedEntities(diff, before)),
        ...richer,
        ...taken.about,
      ]),
    ].sort(),
    relations: [...rows.relations.values()].flatMap((all) => all.map(({ props }) => props.id as string)),
    relinked: comingAndGoing(own.diff).length > 0,
  };
  const [, ended] = await allOf([settle(tx, scopes([...scope, taken.scope]), retracted), end(brought)]);
  return { ...brought, ended };
}

/** The entities that others lead to, or led to, of which any reads otherwise now. */
export async function leaders(tx: Transaction, moved: readonly Moved[], redirecting: boolean): Promise<string[]> {
  const led = moved.flatMap(({ diff: { absorbed }, current }) => [
    ...[...absorbed.added, ...absorbed.changed].map(({ props }) => props.into as string),
    ...[...absorbed.changed.map(({ props }) => props.id as string), ...absorbed.removed].flatMap((id) => {
      const before = current.absorbed.get(id);
      return before ? [before.into as string] : [];
    }),
  ]);
  const written = moved.flatMap(({ diff }) =>
    [...diff.entities.values()].flatMap(({ added, changed }) => [...added, ...changed].map(({ id }) => id)),
  );
  return [...new Set([...led, ...(redirecting ? await leadTo(tx, written) : [])])];
}

/** All that the diffs hold, each id once; what was touched in other ways besides counts as changed. */
function together(moved: readonly Moved[], changed: readonly string[], rerouted: readonly string[]): ChangedIds {
  const all = moved.map(({ diff }) => changedIds(diff));
  const added = new Set(all.flatMap((ids) => ids.added));
  const removed = new Set(all.flatMap((ids) => ids.removed));
  const told = new Set([...added, ...removed]);
  const others = [...all.flatMap((ids) => ids.changed), ...changed, ...rerouted].filter((id) => !told.has(id));
  return { added: [...added].sort(), changed: [...new Set(others)].sort(), removed: [...removed].sort() };
}
