/**
 * JSON Lines give the graph that bundles read whole give, whatever the graph has of redirects and retractions, of theirs or
 * of others: version by version, in parts of any size, from a file or a stream, broken off or not.
 */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { type BundleDocument, bundleFromDocument } from '../../src/bundle/document';
import { EDITS } from '../../src/bundle/edit';
import { exportBundle, inChainOrder } from '../../src/bundle/export';
import { BundleError } from '../../src/bundle/faults';
import { inOrderOfReference } from '../../src/bundle/load';
import { importStream, type StreamOptions } from '../../src/bundle/stream/import';
import { jsonLines } from '../../src/bundle/stream/json-lines';
import { Stopped } from '../../src/bundle/stream/watch';
import { jsonLines as exportLines } from '../../src/export/json-lines';
import type { Store } from '../../src/store/port';
import { databaseName } from '../database';
import { dump } from './dump';
import { reading, textOf } from './export-streams';
import { type Api, openEmptyApi } from './harness';
import { author, BASE, bundle, correcting, everything, type Step, step, take } from './histories';
import { PATIENCE, runsOf } from './oracle/runs';

/** What a graph took, and what it was then. */
interface Taken {
  readonly document: BundleDocument;
  readonly graph: string;
}

/** How a version is imported in bulk. */
interface Manner {
  /** Records of a part. */
  readonly rows: number;
  /** Whether from a stream, which is read once. */
  readonly once: boolean;
  /** Broken off after so many parts, and then let run; 0 when it is not. */
  readonly parts: number;
}

const manner: fc.Arbitrary<Manner> = fc.record({
  rows: fc.integer({ min: 1, max: 9 }),
  once: fc.boolean(),
  parts: fc.nat(6),
});

/** All but the digests of bundles, and the revision that is made of them: they name how a bundle was read, too. */
const content = async (store: Store): Promise<string> =>
  (await dump(store))
    .replace(/"(hash|revision)":"[^"]*"/g, '"$1":"…"')
    .split('\n')
    .sort()
    .join('\n');

async function withEmpty<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const api: Api = await openEmptyApi();
  try {
    return await work(api.store);
  } finally {
    await api.close();
  }
}

/** Carries out the steps, read whole, and leaves out those that are refused. */
async function takeAll(store: Store, steps: readonly Step[]): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const one of steps) {
    try {
      await take(store, one);
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      continue;
    }
    const document = one.do === 'import' ? one.document : await reading(store, (reader) => exportBundle(reader, EDITS));
    if (document) taken.push({ document, graph: await content(store) });
  }
  return taken;
}

const SECTIONS = 'companies documents measures redirects relations metrics events claims retractions'.split(' ');

/** In the order that lines must have, where a redirect stands after what it leads to. */
function linesOf({ bundle: name, document, recordedOn, attribution, ...rest }: BundleDocument): string {
  const redirects = (rest.redirects ?? []).map((one) => ({ ...one }));
  const sections = { ...rest, redirects: inChainOrder(redirects, 'from') };
  const records = SECTIONS.flatMap((section) =>
    ((sections as Record<string, readonly object[]>)[section] ?? []).map((one) => ({ [section]: one })),
  );
  return [{ bundle: name, document, recordedOn, attribution }, ...records]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

async function importLines(store: Store, text: string, { rows, once, parts }: Manner): Promise<void> {
  const run = (options: StreamOptions) =>
    importStream(store, jsonLines({ name: 'made.jsonl', once, open: () => Readable.from([Buffer.from(text)]) }), {
      size: { rows, characters: 1_000_000 },
      author,
      ...options,
    });
  const dry = await run({ dryRun: true });
  if (parts > 0) {
    const stop = new AbortController();
    let written = 0;
    const watch = { begin: () => {}, end: () => {}, at: () => void (++written === parts && stop.abort()) };
    await run({ signal: stop.signal, watch }).catch((error) => {
      if (!(error instanceof Stopped)) throw error;
    });
    await run({});
  } else {
    const { diff, changed } = await run({});
    expect({ diff, changed }).toEqual({ diff: dry.diff, changed: dry.changed });
  }
  expect((await run({})).changed).toBe(false);
}

/** Imports the same in bulk, and holds the graph to what it was each time. */
async function follow(store: Store, taken: readonly Taken[], how: readonly Manner[]): Promise<void> {
  for (const [i, { document, graph }] of taken.entries()) {
    await importLines(store, linesOf(document), how[i % how.length] as Manner);
    expect(await content(store)).toBe(graph);
  }
}

const imported = (document: BundleDocument): Step => ({ do: 'import', document });
const version = fc.integer({ min: 0, max: 2 }).chain(correcting).map(imported);

const NAMED = { document: 'document:one', recordedOn: '2024-03-01', attribution: ['A test'] } as const;
const companies = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
/** An import that ends between a redirect, by which the ends of a relation become one, and the retraction of that. */
const retractedWhenAbsorbed = (parts: number): [BundleDocument, BundleDocument, Step[], Manner[]] => [
  { bundle: 'b0', ...NAMED, companies: companies('company:a', 'company:b') },
  {
    bundle: 'b1',
    ...NAMED,
    companies: companies('company:c', 'company:d'),
    relations: [{ type: 'SUBSIDIARY_OF', source: 'company:c', target: 'company:d', locator: 'p. 1' }],
  },
  [
    imported({
      bundle: 'b2',
      ...NAMED,
      redirects: [{ from: 'company:c', into: 'company:d' }],
      retractions: [{ statement: 'relation:SUBSIDIARY_OF/company:c/company:d/b1', reason: 'Wrong.' }],
    }),
  ],
  [{ rows: 1, once: false, parts }],
];

it(
  'gives the same graph in bulk as read whole, with corrections of its own and of others',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        bundle(0),
        bundle(1),
        fc.array(fc.oneof(step, version), { maxLength: 10 }),
        fc.array(manner, { minLength: 1, maxLength: 12 }),
        async (first, second, steps, how) => {
          const all = [BASE, first, second].map(imported).concat(steps);
          const { taken, documents } = await withEmpty(async (store) => ({
            taken: await takeAll(store, all),
            documents: await everything(store),
          }));
          await withEmpty(async (store) => {
            await follow(store, taken, how);
            // What is exported changes nothing.
            for (const { bundle: name } of documents) {
              const text = await reading(store, (reader) => textOf(exportLines(reader, name)));
              const dry = await importStream(
                store,
                jsonLines({ name: 'made.jsonl', once: false, open: () => Readable.from([Buffer.from(text)]) }),
                { dryRun: true },
              );
              expect(dry.changed).toBe(false);
            }
          });
          const ordered = inOrderOfReference(documents.map((document) => bundleFromDocument(document).bundle));
          const again = ordered.map(
            ({ header }) => documents.find((one) => one.bundle === header.bundle) as BundleDocument,
          );
          const whole = await withEmpty((store) => takeAll(store, again.map(imported)));
          await withEmpty((store) => follow(store, whole, how));
        },
      ),
      { ...runsOf(databaseName() === 'grafeo' ? 40 : 5), examples: [1, 2, 3, 4].map(retractedWhenAbsorbed) },
    );
  },
  PATIENCE,
);
