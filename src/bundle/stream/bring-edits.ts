/** Writes retractions and redirects of a source, inside a transaction: all that the graph has by then moves with them. */
import type { Transaction } from '../../store/port';
import { type Brought, bring } from '../bring';
import { byId, type Current } from '../current';
import { circles, type Redirects, redirectsOf } from '../redirects';
import type { FaultOf } from '../refuse';
import { retractedBy, retractionsIn } from '../retracted';
import type { GraphRows, Props } from '../rows';

export interface EditsWrite {
  readonly bundle: string;
  /** Of the sections `retractions` and `redirects`; all others are empty. */
  readonly rows: GraphRows;
  /** What the graph has in their place. */
  readonly current: Current;
  /** Those of the graph. */
  readonly redirects: Redirects;
  /** The id of the record of the write. */
  readonly write: string;
  /** Whether the source, as far as it is read, leads this id elsewhere. */
  readonly leads: (id: string) => boolean;
  readonly faultOf: FaultOf;
}

/** @throws BundleError as `bring` does. */
export async function bringEdits(tx: Transaction, edits: EditsWrite): Promise<Brought> {
  const { rows, redirects, leads, ...part } = edits;
  const current = await withTurned(tx, edits);
  const [steps, retractions] = [new Map(redirects.steps), new Set(await retractionsIn(tx))];
  for (const id of current.redirects.keys()) steps.delete(id);
  for (const id of current.retractions.keys()) retractions.delete(id);
  for (const { props } of rows.redirects) steps.set(props.id as string, props.into as string);
  for (const { props } of rows.retractions) retractions.add(props.id as string);
  const of = { redirects: redirectsOf(steps), retracted: retractedBy(retractions) };
  return bring(tx, { ...part, rows, current, edits: of, more: true }, async () => {});
}

/** With redirects of an earlier version of the bundle that lead back to new ones: they go now, and not at the end. */
async function withTurned(tx: Transaction, { bundle, rows, current, redirects, leads }: EditsWrite): Promise<Current> {
  const steps = new Map(redirects.steps);
  for (const { props } of rows.redirects) steps.set(props.id as string, props.into as string);
  const turned = [...circles(steps)].filter((id) => !leads(id));
  if (turned.length === 0) return current;
  const found = await tx.run<{ props: Props }>(
    'MATCH (r:Redirect) WHERE r.id IN $ids AND r.bundle = $bundle RETURN properties(r) AS props',
    { ids: turned, bundle },
  );
  return { ...current, redirects: new Map([...current.redirects, ...byId(found.map(({ props }) => props))]) };
}
