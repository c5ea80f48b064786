/** Changes made by hand: one bundle from a program, a statement taken back, two entities made one. */
import { kindOfId, parseRelationId } from '../ontology/ids';
import type { Store, Transaction } from '../store/port';
import { type Applied, applyIn, dryRun, nothingDone } from './apply';
import { type BundleDocument, bundleFromDocument } from './document';
import { fromNearEnds } from './ends';
import { exportBundle } from './export';
import { BundleError } from './faults';
import { checkIn } from './import';
import { ownRows } from './own';
import { type Author, type Before, lockWriters } from './record';
import { type Redirects, redirectsOfGraph } from './redirects';
import { throwAny } from './refuse';
import type { Props } from './rows';
import type { RedirectRecord, RetractionRecord } from './types';

/** The bundle that keeps what is edited by hand. */
export const EDITS = 'edits';

export interface EditOptions {
  readonly author: Author;
  readonly dryRun?: boolean;
}

/** All that decides what is written is read inside the transaction, after other writers wait. */
async function edit(
  store: Store,
  dry: boolean,
  work: (tx: Transaction, before: Before) => Promise<Applied>,
): Promise<Applied> {
  const locked = async (tx: Transaction): Promise<Applied> => work(tx, await lockWriters(tx, EDITS));
  return dry ? ((await dryRun(store, async (tx) => [await locked(tx)]))[0] as Applied) : store.write(locked);
}

/** A fault of an argument. */
const refuse = (argument: string, message: string): never => {
  throw new BundleError([{ file: argument, line: 0, message, path: [argument] }]);
};

/** @throws BundleError with every fault of the bundle. */
function applyChecked(tx: Transaction, document: BundleDocument, author: Author, before: Before): Promise<Applied> {
  const { bundle, faults } = bundleFromDocument(document);
  throwAny(faults);
  return applyIn(tx, bundle, author, { before, verify: () => checkIn(tx, bundle) });
}

/**
 * Brings the graph to what one bundle says.
 * @throws BundleError with every fault; nothing is written then.
 */
export const importDocument = (store: Store, document: BundleDocument, options: EditOptions): Promise<Applied> =>
  edit(store, options.dryRun ?? false, async (tx, before) => applyChecked(tx, document, options.author, before));

/** The bundle of edits with what `change` makes of it. Faults are those of the one argument. */
async function change(
  tx: Transaction,
  before: Before,
  author: Author,
  argument: string,
  make: (edits: BundleDocument) => BundleDocument,
): Promise<Applied> {
  const edits = (await exportBundle(tx, EDITS)) ?? { bundle: EDITS };
  try {
    return await applyChecked(tx, make(edits), author, before);
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    throw new BundleError(error.faults.map(({ message }) => ({ file: argument, line: 0, message, path: [argument] })));
  }
}

/** A statement as the graph has it, by the id that it has or had. */
async function statement(tx: Transaction, id: string, redirects: Redirects): Promise<Props | undefined> {
  const now = redirects.resolveStatement(id);
  const ends = parseRelationId(now);
  const [side] = await fromNearEnds(tx, ends ? [{ id: now, ...ends }] : []);
  const [found] = await tx.run<{ props: Props }>(
    side
      ? `UNWIND $rows AS row MATCH ${side.pattern} WHERE r.id = row.id RETURN properties(r) AS props`
      : 'MATCH (n:Statement) WHERE n.id = $id RETURN properties(n) AS props',
    side ? { rows: side.rows } : { id },
  );
  return found?.props;
}

export interface Retract {
  readonly statement: string;
  readonly reason: string;
}

/**
 * Takes a statement back: it counts as never recorded.
 * @throws BundleError when there is no such statement, or another bundle retracts it.
 */
export const retract = (store: Store, { statement: id, reason }: Retract, options: EditOptions): Promise<Applied> =>
  edit(store, options.dryRun ?? false, async (tx, before) => {
    const author: Author = { ...options.author, action: 'RETRACT', reason };
    if (reason.trim() === '') refuse('reason', 'expected why the statement is taken back, got an empty text. Say it.');
    const redirects = await redirectsOfGraph(tx);
    const found = await statement(tx, id, redirects);
    if (!found)
      return refuse('statement', `expected the id of a statement of the graph, got ${id}. Find it by \`node\`.`);
    const taken = ownRows(found).map((row) => row.id as string);
    return change(tx, before, author, 'statement', (edits) => ({
      ...edits,
      retractions: [
        ...(edits.retractions ?? []).filter((one) => !taken.includes(one.statement)),
        ...taken.map((one): RetractionRecord => ({ statement: one, reason })),
      ],
    }));
  });

export interface Merge {
  readonly from: string;
  readonly into: string;
  readonly reason?: string;
}

async function isEntity(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.run('MATCH (n:Entity {id: $id}) RETURN n.id AS id', { id })).length > 0;
}

/**
 * Makes two entities one: the id of `from` leads to `into` from then on.
 * @throws BundleError when they are not two entities of one kind that the graph has.
 */
export const mergeEntities = (store: Store, { from, into, reason }: Merge, options: EditOptions): Promise<Applied> =>
  edit(store, options.dryRun ?? false, async (tx, before) => {
    const author: Author = { ...options.author, action: 'MERGE', ...(reason !== undefined && { reason }) };
    const redirects = await redirectsOfGraph(tx);
    const target = redirects.resolve(into);
    if (!(await isEntity(tx, target)))
      return refuse('into', `expected the id of an entity of the graph, got ${into}. Find it by \`search\`.`);
    if (redirects.steps.has(from)) {
      const led = redirects.resolve(from);
      if (led === target) return nothingDone(EDITS, before.revision);
      return refuse('from', `expected an entity, got ${from}, which leads to ${led} already. Merge ${led} instead.`);
    }
    if (!(await isEntity(tx, from)))
      return refuse('from', `expected the id of an entity of the graph, got ${from}. Find it by \`search\`.`);
    if (from === target)
      return refuse(
        'into',
        `expected another entity than ${from}, got ${into}, which is the same. Give the one that stays.`,
      );
    if (kindOfId(from)?.kind !== kindOfId(target)?.kind)
      return refuse(
        'into',
        `expected a ${kindOfId(from)?.kind} as ${from} is one, got ${target}. Merge entities of one kind.`,
      );
    const redirect: RedirectRecord = { from, into: target, ...(reason !== undefined && { reason }) };
    return change(tx, before, author, 'from', (edits) => ({
      ...edits,
      redirects: [...(edits.redirects ?? []), redirect],
    }));
  });
