import { Readable } from 'node:stream';
import { applyBundle } from '../../src/bundle/apply';
import { type BundleDocument, bundleFromDocument } from '../../src/bundle/document';
import { bundleNames, exportBundle } from '../../src/bundle/export';
import { streamBytes } from '../../src/bundle/stream/bytes';
import { importStream } from '../../src/bundle/stream/import';
import { jsonLines as readJsonLines } from '../../src/bundle/stream/json-lines';
import { jsonLines } from '../../src/export/json-lines';
import { first, second } from './export-made';
import { reading, tables, textOf } from './export-streams';
import { bundleOf, everyRelation, placed } from './fixture';
import { type Api, openApiWith, openSeededApi } from './harness';

// A bundle of thousands of relations is written, on whatever machine this runs.
jest.setTimeout(120_000);

let api: Api;
afterEach(() => api?.close());

const linesOf = (name: string): Promise<string> => reading(api.store, (reader) => textOf(jsonLines(reader, name)));

/** What a file of JSON Lines holds, as one value. */
function documentOf(text: string): BundleDocument {
  const [head, ...lines] = text.trimEnd().split('\n');
  const sections: Record<string, unknown[]> = {};
  for (const line of lines)
    for (const [section, record] of Object.entries(JSON.parse(line)))
      sections[section] = [...(sections[section] ?? []), record];
  return { ...JSON.parse(head as string), ...sections } as BundleDocument;
}

/** Imports a text of JSON Lines and tells whether that changed anything. */
const imported = async (name: string, text: string): Promise<boolean> =>
  (await importStream(api.store, readJsonLines(streamBytes(name, Readable.from([Buffer.from(text)]))))).changed;

it('holds what the export as one value holds, in the same order', async () => {
  api = await openSeededApi();
  const names = await reading(api.store, bundleNames);
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const document = documentOf(await linesOf(name));
    expect(JSON.stringify(document)).toBe(
      JSON.stringify(await reading(api.store, (reader) => exportBundle(reader, name))),
    );
    expect(await imported(name, await linesOf(name))).toBe(false);
  }
});

it('is what bundles say, where redirects and retractions show it otherwise', async () => {
  const fix = bundleOf('fix', {
    retractions: [placed({ statement: 'claim:c', reason: 'Misread.' })],
    redirects: [placed({ from: 'model:m-2', into: 'model:m', reason: 'The same model.' })],
  });
  api = await openApiWith(first, second, fix);
  for (const name of ['first', 'second', 'fix']) {
    const document = documentOf(await linesOf(name));
    expect(JSON.stringify(document)).toBe(
      JSON.stringify(await reading(api.store, (reader) => exportBundle(reader, name))),
    );
    expect((await applyBundle(api.store, bundleFromDocument(document).bundle)).changed).toBe(false);
  }
  expect(await linesOf('first')).toContain('{"models":{"id":"model:m-2","name":"M 2","openWeights":false}}\n');
  expect(await linesOf('first')).toContain(
    '{"relations":{"type":"COMPARED_WITH","source":"model:m-2","target":"model:m"',
  );
  const { claims, entities } = await tables(api.store);
  expect(claims?.trimEnd().split('\n')).toHaveLength(1);
  expect(entities).not.toContain('model:m-2');
});

it('has redirects after those that they lead through, as whoever reads line by line needs them', async () => {
  const companies = ['a', 'd'].map((slug) => placed({ id: `company:${slug}`, name: slug }));
  const base = bundleOf('base', {
    entities: new Map([
      ['companies', companies],
      ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
    ]),
  });
  const redirects = [
    { from: 'company:c', into: 'company:d' },
    { from: 'company:a', into: 'company:b' },
    { from: 'company:b', into: 'company:c' },
  ];
  const chain = bundleOf('chain', { redirects: redirects.map(placed) });
  api = await openApiWith(base, chain);
  const text = await linesOf('chain');
  expect(documentOf(text).redirects?.map(({ from }) => from)).toEqual(['company:c', 'company:b', 'company:a']);
  expect(JSON.stringify(documentOf(text))).toBe(
    JSON.stringify(await reading(api.store, (reader) => exportBundle(reader, 'chain'))),
  );
  await api.close();
  api = await openApiWith(base);
  expect(await imported('chain', text)).toBe(true);
});

it('is nothing for a bundle that is not there', async () => {
  api = await openApiWith(everyRelation());
  expect(await linesOf('none')).toBe('');
});

it('goes on from page to page: past ids of one source with more relations than a page, each record once', async () => {
  const ids = Array.from({ length: 1_150 }, (_, i) => `model:m-${String(i * 7).padStart(5, '0')}`);
  const hub = bundleOf('hub', {
    entities: new Map([
      ['companies', ['a', 'a-b', 'a.c', 'b'].map((slug) => placed({ id: `company:${slug}`, name: slug }))],
      ['models', ids.map((id) => placed({ id, name: id }))],
      ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
    ]),
    relations: ['company:a', 'company:b'].flatMap((source) =>
      ids.map((target) => placed({ type: 'DEVELOPS', source, target, locator: 'p. 1' })),
    ),
  });
  const few = ['company:a-b', 'company:a.c'].map((source) =>
    placed({ type: 'DEVELOPS', source, target: ids[0] as string, locator: 'p. 1' }),
  );
  // A second bundle that states links of the hub as well: parallel relations, of which each bundle exports its own.
  const again = bundleOf('again', { relations: [...few, ...hub.relations.slice(0, 1_050)] });
  api = await openApiWith(hub, again);
  for (const name of ['again', 'hub']) {
    const [found, expected] = await Promise.all([
      linesOf(name).then(documentOf),
      reading(api.store, (reader) => exportBundle(reader, name)),
    ]);
    expect(found.relations).toHaveLength(expected?.relations?.length ?? 0);
    // Not compared as texts: the message of a fault would be megabytes.
    expect(JSON.stringify(found) === JSON.stringify(expected)).toBe(true);
  }
});
