/** Random histories of bundles: imports of one version after another, retractions and merges, and some taken back. */
import fc from 'fast-check';
import { applyBundle } from '../../src/bundle/apply';
import { type BundleDocument, bundleFromDocument } from '../../src/bundle/document';
import { EDITS, importDocument, mergeEntities, retract } from '../../src/bundle/edit';
import { bundleNames, exportBundle } from '../../src/bundle/export';
import type { Store } from '../../src/store/port';

const COMPANIES = ['a', 'b', 'c', 'd'].map((name) => `company:${name}`);
const DOCUMENTS = ['document:one', 'document:two'];
const evidence = {
  locator: fc.constantFrom('p. 1', 'p. 2'),
  note: fc.option(fc.constantFrom('Once.', 'Twice.'), { nil: undefined }),
  certainty: fc.constantFrom('STATED', 'RUMOURED', undefined),
  recordedOn: fc.constantFrom('2024-01-01', '2024-02-01', undefined),
};
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));

const relations = (company: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(
      record({
        type: fc.constantFrom('SUBSIDIARY_OF', 'COMPARED_WITH'),
        source: company,
        target: company,
        ...evidence,
      }),
      {
        selector: ({ type, source, target }) =>
          [type, ...(type === 'COMPARED_WITH' ? [source, target].sort() : [source, target])].join(' '),
        maxLength: 6,
      },
    )
    .map((all) => all.filter(({ source, target }) => source !== target));

const entity = (id: string, properties: Record<string, fc.Arbitrary<unknown>>) =>
  record({
    id: fc.constant(id),
    name: fc.constantFrom(`Name of ${id}`, 'A shared name'),
    aliases: fc.uniqueArray(fc.constantFrom('x', 'y', id), { maxLength: 2 }),
    nameZh: fc.constantFrom('百度', undefined),
    ...properties,
  });
const companyOf = (id: string) =>
  entity(id, {
    country: fc.constantFrom('CN', 'US', undefined),
    tickers: fc.constantFrom(['SSE:1'], ['HKEX:2', 'SSE:1'], undefined),
  });

/**
 * Bundle `i` of three: the first two define entities, which they may leave out again, and speak of these; the third
 * speaks of all. So no two of them refer to each other, whatever becomes of the entities.
 */
export function bundle(i: number): fc.Arbitrary<BundleDocument> {
  return i === 2
    ? saying(2, COMPANIES, [])
    : fc.integer({ min: 0, max: 9 }).chain((kept) => {
        const own = COMPANIES.slice(i * 2 + (kept === 0 ? 1 : 0), i * 2 + 2);
        return saying(i, own, own);
      });
}

function saying(i: number, about: readonly string[], defined: readonly string[]): fc.Arbitrary<BundleDocument> {
  const company = fc.constantFrom(...about);
  return fc
    .record({
      companies: fc.tuple(...defined.map(companyOf)),
      relations: relations(company),
      cited: fc.constantFrom(...DOCUMENTS),
      metrics: fc.uniqueArray(
        record({
          id: fc.constantFrom('m', 'n', 'o').map((id) => `metric:${id}-${i}`),
          subject: company,
          reference: fc.option(company, { nil: undefined }),
          measure: fc.constant('measure:users'),
          value: fc.constantFrom('1', '2'),
          unit: fc.constant('users'),
          ...evidence,
        }),
        { selector: ({ id }) => id as string, maxLength: 3 },
      ),
      events: fc.uniqueArray(
        record({
          id: fc.constant(`event:${i}`),
          kind: fc.constant('RELEASE'),
          title: fc.constant('E'),
          participants: fc.uniqueArray(company, { minLength: 1 }),
          ...evidence,
        }),
        { selector: ({ id }) => id as string, maxLength: 1 },
      ),
      claims: fc.uniqueArray(
        record({
          id: fc.constant(`claim:${i}`),
          kind: fc.constant('TREND'),
          text: fc.constant('C'),
          about: fc.uniqueArray(company, { minLength: 1 }),
          ...evidence,
        }),
        { selector: ({ id }) => id as string, maxLength: 1 },
      ),
    })
    .map(({ cited, ...sections }) => ({
      bundle: `b${i}`,
      document: cited,
      recordedOn: `2024-0${i + 3}-01`,
      attribution: ['A test'],
      ...sections,
    })) as unknown as fc.Arbitrary<BundleDocument>;
}

const STATEMENTS = [0, 1, 2].flatMap((i) => [
  ...['m', 'n', 'o'].map((id) => `metric:${id}-${i}`),
  `event:${i}`,
  `claim:${i}`,
  ...COMPANIES.flatMap((source) =>
    COMPANIES.filter((target) => target !== source).map((target) => `relation:SUBSIDIARY_OF/${source}/${target}/b${i}`),
  ),
]);
const pairOf = (ids: readonly string[]) =>
  fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }).map(([from, into]) => ({ from, into }));

/** The same with corrections of its own. */
export const correcting = (i: number): fc.Arbitrary<BundleDocument> =>
  fc
    .record({
      said: bundle(i),
      redirects: fc.uniqueArray(
        fc.oneof({ weight: 4, arbitrary: pairOf(COMPANIES) }, { weight: 1, arbitrary: pairOf(DOCUMENTS) }),
        { selector: ({ from }) => from, maxLength: 2 },
      ),
      retractions: fc.uniqueArray(
        fc.record({ statement: fc.constantFrom(...STATEMENTS), reason: fc.constantFrom('Wrong.', 'Misread.') }),
        { selector: ({ statement }) => statement, maxLength: 2 },
      ),
    })
    .map(({ said, ...corrections }) => ({ ...said, ...corrections }) as BundleDocument);

export const BASE: BundleDocument = {
  bundle: 'base',
  documents: DOCUMENTS.map((id) => ({ id, name: id })),
  measures: [{ id: 'measure:users', name: 'Users', dimension: 'count' }],
};

export type Step =
  | { readonly do: 'import'; readonly document: BundleDocument }
  | { readonly do: 'retract'; readonly nth: number }
  | { readonly do: 'merge'; readonly from: string; readonly into: string }
  | { readonly do: 'undo'; readonly nth: number };

const imported = fc
  .integer({ min: 0, max: 2 })
  .chain((i) => bundle(i).map((document) => ({ do: 'import' as const, document })));
const company = fc.constantFrom(...COMPANIES);
const pair = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(company, company) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...DOCUMENTS), fc.constantFrom(...DOCUMENTS)) },
);
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: imported },
  { weight: 2, arbitrary: fc.nat(99).map((nth) => ({ do: 'retract' as const, nth })) },
  { weight: 3, arbitrary: pair.map(([from, into]) => ({ do: 'merge' as const, from, into })) },
  { weight: 1, arbitrary: fc.nat(99).map((nth) => ({ do: 'undo' as const, nth })) },
);
export const author = { by: 'a test' };

async function read<T>(store: Store, work: (reader: ReturnType<Store['reader']>) => Promise<T>): Promise<T> {
  const reader = store.reader();
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

const statementIds = (store: Store): Promise<string[]> =>
  read(store, async (reader) => {
    const nodes = await reader.run<{ id: string }>('MATCH (n:Statement) RETURN n.id AS id');
    const links = await reader.run<{ id: string }>('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id');
    return [...nodes, ...links].map(({ id }) => id).sort();
  });

/** The bundle of edits without its n-th retraction or redirect. */
async function undone(store: Store, nth: number): Promise<BundleDocument | null> {
  const edits = await read(store, (reader) => exportBundle(reader, EDITS));
  const all = [...(edits?.retractions ?? []), ...(edits?.redirects ?? [])];
  if (!edits || all.length === 0) return null;
  const gone = all[nth % all.length];
  return {
    ...edits,
    retractions: (edits.retractions ?? []).filter((one) => one !== gone),
    redirects: (edits.redirects ?? []).filter((one) => one !== gone),
  };
}

export async function take(store: Store, one: Step): Promise<void> {
  if (one.do === 'import') await importDocument(store, one.document, { author });
  if (one.do === 'merge') await mergeEntities(store, one, { author });
  if (one.do === 'retract') {
    const ids = await statementIds(store);
    if (ids.length > 0)
      await retract(store, { statement: ids[one.nth % ids.length] as string, reason: 'Wrong.' }, { author });
  }
  if (one.do === 'undo') {
    const edits = await undone(store, one.nth);
    if (edits) await applyBundle(store, bundleFromDocument(edits).bundle, author);
  }
}

/** All bundles, as they are exported. */
export const everything = (store: Store): Promise<BundleDocument[]> =>
  read(store, async (reader) => {
    const found: BundleDocument[] = [];
    for (const name of await bundleNames(reader)) found.push((await exportBundle(reader, name)) as BundleDocument);
    return found;
  });
