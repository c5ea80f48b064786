/** Redirects that a graph can't take. */
import { kindOfId, parseRelationId } from '../ontology/ids';
import type { Transaction } from '../store/port';
import { inBatches } from './batches';
import type { BundleDiff, SectionDiff } from './diff';
import type { Fault } from './faults';
import { circles, type Redirects } from './redirects';
import { type FaultOf, throwAny } from './refuse';
import type { Props } from './rows';

/**
 * Nothing can be moved along redirects that lead round in a circle.
 * @throws BundleError
 */
export const refuseCircles = ({ steps }: Redirects, faultOf: FaultOf): void =>
  throwAny(
    [...circles(steps)].map((id) =>
      faultOf(`expected to lead to an entity, got ${id}, which leads back to itself. Take a redirect away.`, id),
    ),
  );

/**
 * Redirects, which lead round in no circle, lead to an entity of the same kind in the end. The entity may come later,
 * unless there is one now that would be moved there.
 * @throws BundleError
 */
export async function refuseRedirects(
  tx: Transaction,
  { steps, resolve }: Redirects,
  defined: ReadonlySet<string>,
  faultOf: FaultOf,
): Promise<void> {
  const there = new Set(defined);
  const ids = [...new Set([...steps.keys()].flatMap((id) => [id, resolve(id)]))];
  await inBatches(ids, async (batch) => {
    for (const label of ['Entity', 'Absorbed'])
      for (const { id } of await tx.run<{ id: string }>(`MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id`, {
        ids: batch,
      }))
        there.add(id);
  });
  const faults: Fault[] = [];
  for (const id of steps.keys()) {
    const end = resolve(id);
    if (kindOfId(id)?.kind !== kindOfId(end)?.kind)
      faults.push(faultOf(`expected two entities of one kind, got ${id} into ${end}. Correct one of the two.`, id));
    else if (there.has(id) && !there.has(end))
      faults.push(faultOf(`expected to lead to an entity, got ${id} into ${end}, which is none. Define it first.`, id));
  }
  throwAny(faults);
}

/**
 * An id that led elsewhere and now doesn't must be an entity again, if statements have it.
 * @throws BundleError
 */
export function refuseOrphans(
  rerouted: readonly string[],
  { steps }: Redirects,
  diffs: readonly BundleDiff[],
  faultOf: FaultOf,
): void {
  const back = new Set(
    diffs.flatMap(({ entities }) => [...entities.values()].flatMap(({ added }) => added.map(({ id }) => id))),
  );
  const lost = new Set(rerouted.filter((id) => !steps.has(id) && !back.has(id)));
  if (lost.size === 0) return;
  const stated = (section: SectionDiff<{ readonly props: Props }>, endsOf: (props: Props) => unknown[]): string[] =>
    [...section.added, ...section.changed].flatMap(({ props }) =>
      [...endsOf(props), ...(props.documents as string[])].filter((id): id is string => lost.has(id as string)),
    );
  const ids = diffs.flatMap(({ relations, metrics, events, claims }) => [
    ...[...relations.values()].flatMap((section) =>
      stated(section, ({ id }) => {
        const ends = parseRelationId(id as string);
        return [ends?.source, ends?.target];
      }),
    ),
    ...stated(metrics, ({ subject, reference }) => [subject, reference]),
    ...stated(events, ({ participants }) => participants as string[]),
    ...stated(claims, ({ about }) => about as string[]),
  ]);
  throwAny(
    [...new Set(ids)].map((id) =>
      faultOf(
        `redirects: expected to leave out only ids that a bundle defines or no statement has, got ${id}. Keep its redirect, or define it first.`,
        id,
      ),
    ),
  );
}
