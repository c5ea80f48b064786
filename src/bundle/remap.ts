/** Moves what other bundles say to where ids lead now that redirects have changed. */
import { parseRelationId } from '../ontology/ids';
import type { Kind } from '../ontology/kinds';
import type { Transaction } from '../store/port';
import { inBatches } from './batches';
import { byId, type Current, grouped, NOTHING } from './current';
import { type BundleDiff, diffOf } from './diff';
import { redirected } from './redirected';
import { type Redirects, redirectsOf } from './redirects';
import { relationsByIds } from './relation-list';
import { type Props } from './rows';
import { saidRows } from './stored';

export interface Moved {
  readonly diff: BundleDiff;
  readonly current: Current;
}

interface Found {
  readonly key?: string;
  readonly props: Props;
}

const LINKED = { Metric: '[:HAS_METRIC]', Event: '[:INVOLVES]', Claim: '[:ABOUT]' } as const;

/** Reads for `remap`; statements of the bundle named are left out, as it is brought by itself. */
function reads(tx: Transaction, bundle: string) {
  async function all(text: string, ids: readonly string[]): Promise<Found[]> {
    const found: Found[] = [];
    await inBatches(ids, async (batch) => {
      found.push(...(await tx.run<{ key?: string; props: Props }>(text, { ids: batch, bundle })));
    });
    return found;
  }
  const nodes = (match: string, more = '') =>
    `${match} WHERE n.bundle <> $bundle${more} RETURN DISTINCT properties(n) AS props`;
  const links = (match: string, more = '') =>
    `${match} WHERE r.bundle <> $bundle${more} RETURN DISTINCT type(r) AS key, properties(r) AS props`;
  const moved = (variable: string, only: boolean) => (only ? ` AND ${variable}.own IS NOT NULL` : '');
  return {
    entities: (ids: readonly string[]) => all(nodes('MATCH (n:Entity)', ' AND n.id IN $ids'), ids),
    absorbed: (ids: readonly string[]) =>
      all(nodes('MATCH (n:Absorbed)', ' AND (n.id IN $ids OR n.into IN $ids)'), ids),
    /** Of entities; with `only`, those that redirects have moved there. */
    statements: async (ids: readonly string[], label: keyof typeof LINKED, only: boolean) =>
      all(nodes(`UNWIND $ids AS id MATCH (:Entity {id: id})-${LINKED[label]}-(n:${label})`, moved('n', only)), ids),
    relations: (ids: readonly string[], only: boolean) =>
      all(links('UNWIND $ids AS id MATCH (:Entity {id: id})-[r]-(:Entity)', moved('r', only)), ids),
    /** Figures against entities. */
    references: (ids: readonly string[], only: boolean) =>
      all(nodes('MATCH (n:Metric)', ` AND n.reference IN $ids${moved('n', only)}`), ids),
    /** Whatever cites documents: nothing leads from a document to it, so that all statements are looked at. */
    citing: (ids: readonly string[], only: boolean) =>
      all(nodes('MATCH (n:Statement)', ` AND any(d IN n.documents WHERE d IN $ids)${moved('n', only)}`), ids),
    citingRelations: (ids: readonly string[], only: boolean) =>
      all(
        links('MATCH (:Entity)-[r]->(:Entity)', ` AND any(d IN r.documents WHERE d IN $ids)${moved('r', only)}`),
        ids,
      ),
    relationsById: (ids: readonly string[]): Promise<Found[]> => relationsByIds(tx, ids),
  };
}

const prefixed = (found: readonly Found[], prefix: string) =>
  byId(found.map(({ props }) => props).filter(({ id }) => (id as string).startsWith(`${prefix}:`)));

/** What the graph has of other bundles at the ids that changed, and at those to which they led. */
async function concerned(
  tx: Transaction,
  bundle: string,
  changed: readonly string[],
  led: readonly string[],
): Promise<Current> {
  const read = reads(tx, bundle);
  const at: Found[] = [];
  const relations: Found[] = [];
  for (const [ids, only] of [
    [changed, false],
    [led, true],
  ] as const) {
    for (const label of ['Metric', 'Event', 'Claim'] as const) at.push(...(await read.statements(ids, label, only)));
    at.push(...(await read.references(ids, only)));
    relations.push(...(await read.relations(ids, only)));
    const documents = ids.filter((id) => id.startsWith('document:'));
    at.push(...(await read.citing(documents, only)));
    relations.push(...(await read.citingRelations(documents, only)));
  }
  const entities = await read.entities(changed);
  const absorbed = await read.absorbed([...new Set([...changed, ...led])]);
  return {
    ...NOTHING,
    entities: grouped(entities.map(({ props }) => ({ key: props.kind as Kind, props }))),
    absorbed: byId(absorbed.map(({ props }) => props)),
    relations: grouped(relations.map(({ key, props }) => ({ key: key as string, props }))),
    metrics: prefixed(at, 'metric'),
    events: prefixed(at, 'event'),
    claims: prefixed(at, 'claim'),
  };
}

/** With the relations that are there already under ids which moved ones get: they become one. */
async function withMet(tx: Transaction, current: Current, redirects: Redirects): Promise<Current> {
  const known = new Set([...current.relations.values()].flatMap((all) => [...all.keys()]));
  const ids = [...saidRows(current).relations.values()]
    .flat()
    .map(({ props }) => redirects.resolveStatement(props.id as string))
    .filter((id) => {
      const ends = parseRelationId(id);
      return !known.has(id) && ends?.source !== ends?.target;
    });
  const met = await reads(tx, '').relationsById([...new Set(ids)]);
  const all = [...current.relations].flatMap(([key, group]) => [...group.values()].map((props) => ({ key, props })));
  return { ...current, relations: grouped([...all, ...met.map(({ key, props }) => ({ key: key as string, props }))]) };
}

/**
 * What is otherwise in other bundles than `bundle`, given that `changed` ids lead elsewhere than before. Nothing is
 * written.
 */
export async function remap(
  tx: Transaction,
  bundle: string,
  changed: readonly string[],
  before: ReadonlyMap<string, string>,
  after: Redirects,
): Promise<Moved> {
  const led = [...new Set(changed.map(redirectsOf(before).resolve))].filter((id) => !changed.includes(id));
  const current = await withMet(tx, await concerned(tx, bundle, changed, led), after);
  return { current, diff: diffOf(redirected(saidRows(current), after), current) };
}
