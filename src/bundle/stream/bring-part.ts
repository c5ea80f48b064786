/** Writes what differs of a part, inside a transaction, without ever looking through a hub. */
import type { Transaction } from '../../store/port';
import { inBatches } from '../batches';
import { leaders } from '../bring';
import type { Current } from '../current';
import { type BundleDiff, diffOf, type SectionDiff } from '../diff';
import { enrich } from '../enrich';
import { redirected } from '../redirected';
import type { Redirects } from '../redirects';
import type { Retracted } from '../retracted';
import type { GraphRows, Props, RelationRow } from '../rows';
import { type Scope, scopeOf } from '../scope';
import { settle } from '../supersede';
import { writeDiff } from '../write';
import { eachSide } from './ends';

export interface PartWrite {
  /** As the bundle says them, with those that become one with them: see said.ts. */
  readonly rows: GraphRows;
  readonly current: Current;
  /** The id of the record of the write. */
  readonly write: string;
  readonly retracted: Retracted;
  readonly redirects: Redirects;
  /** Whether nobody else can have said anything of an entity: then nothing of others is looked for there. */
  readonly fresh: (id: string) => boolean;
}

export interface BroughtPart {
  readonly diff: BundleDiff;
  /** The ids of entities that have more of others now, or less. */
  readonly richer: readonly string[];
}

/** All but the removal of entities and measures. */
export async function bringPart(tx: Transaction, part: PartWrite): Promise<BroughtPart> {
  const { current, redirects, retracted, write } = part;
  const diff = diffOf(redirected(part.rows, redirects), current);
  await writeDiff({ tx, write }, diff);
  await settle(tx, await narrowed(tx, diff, part), retracted);
  const richer =
    redirects.steps.size === 0 ? [] : await enrich({ tx, write }, await leaders(tx, [{ diff, current }], true));
  return { diff, richer };
}

const idOf = ({ props }: { readonly props: Props }): string => props.id as string;

/** Only those figures and links that others have a part in, or had. */
async function narrowed(tx: Transaction, diff: BundleDiff, part: PartWrite): Promise<Scope> {
  const { current, fresh, retracted, redirects } = part;
  const ledTo = new Set([...redirects.steps.keys()].map(redirects.resolve));
  const stale = ({ props }: { readonly props: Props }, id: string): boolean =>
    !fresh(id) || ledTo.has(id) || retracted.has(props);
  const metrics = {
    ...diff.metrics,
    // Against one reference, to which several ids lead, there can be several statements of a figure.
    added: diff.metrics.added.filter((row) => stale(row, row.subject) || ledTo.has(row.props.reference as string)),
  };
  const relations = new Map<string, SectionDiff<RelationRow>>();
  for (const [type, section] of diff.relations) {
    const added = section.added.filter((row) => stale(row, row.source) && stale(row, row.target));
    const touched = [...added.map(idOf), ...section.changed.map(idOf), ...section.removed];
    const shared = await sharedOf(tx, type, touched);
    const keep = (row: RelationRow): boolean => shared.has(linkOf(idOf(row))) || retracted.has(row.props);
    relations.set(type, {
      ...section,
      added: added.filter(keep),
      changed: section.changed.filter(keep),
      removed: section.removed.filter((id) => shared.has(linkOf(id))),
    });
  }
  return scopeOf({ ...diff, entities: new Map(), metrics, relations }, current, retracted);
}

/** The statements of one link differ only in their bundle, the last part of their ids. */
const linkOf = (id: string): string => id.slice(0, id.lastIndexOf('/') + 1);

/** The links of these relations that several bundles state, or of which a statement that is left doesn't stand. */
async function sharedOf(tx: Transaction, type: string, ids: readonly string[]): Promise<Set<string>> {
  const shared = new Set<string>();
  for (const [side, pattern] of eachSide(ids, type))
    await inBatches(
      side.map(({ id, near }) => ({ near, link: linkOf(id), id })),
      async (rows) => {
        const found = await tx.run<{ link: string }>(
          `UNWIND $rows AS row MATCH ${pattern} WHERE r.id STARTS WITH row.link AND (r.id <> row.id OR r.supersededOn IS NOT NULL)
RETURN DISTINCT row.link AS link`,
          { rows },
        );
        for (const { link } of found) shared.add(link);
      },
    );
  return shared;
}
