import { stringify } from 'yaml';
import { applyBundle } from '../../src/bundle/apply';
import { bundleFromDocument } from '../../src/bundle/document';
import { bundleNames, exportBundle } from '../../src/bundle/export';
import { BundleError } from '../../src/bundle/faults';
import { readBundleText } from '../../src/bundle/file';
import { importBundles } from '../../src/bundle/import';
import { type Api, openEmptyApi, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

async function exported(): Promise<
  { name: string; document: NonNullable<Awaited<ReturnType<typeof exportBundle>>> }[]
> {
  const reader = api.store.reader();
  try {
    const names = await bundleNames(reader);
    const documents = await Promise.all(names.map((name) => exportBundle(reader, name)));
    return names.map((name, i) => ({ name, document: documents[i] as NonNullable<(typeof documents)[0]> }));
  } finally {
    await reader.close();
  }
}

it('gives bundles whose import changes nothing, as values, as YAML and as JSON', async () => {
  const all = await exported();
  expect(all.map(({ name }) => name)).toEqual(['core', 'huafu-compute-weekly-2024-08-28']);
  for (const { document } of all) {
    const { bundle, faults } = bundleFromDocument(document);
    expect(faults).toEqual([]);
    expect((await applyBundle(api.store, bundle)).changed).toBe(false);
    for (const text of [stringify(document), JSON.stringify(document)]) {
      const [applied] = await importBundles(api.store, [readBundleText('a text', text)]);
      expect(applied?.changed).toBe(false);
    }
  }
});

it('fills an empty graph with the same content', async () => {
  const { graph } = await api.data('{ graph { revision entities { kind count } statements { kind count } } }');
  const all = await exported();
  const other = await openEmptyApi();
  try {
    await importBundles(
      other.store,
      all.map(({ name, document }) => readBundleText(name, stringify(document))),
    );
    expect(await other.data('{ graph { revision entities { kind count } statements { kind count } } }')).toEqual({
      graph,
    });
  } finally {
    await other.close();
    await api.close();
    api = await openSeededApi();
  }
});

it('tells every fault of a text with its line, and writes nothing', async () => {
  const text = `bundle: torn
document: document:huafu-compute-weekly-2024-08-28
recordedOn: 2024-08-28
attribution: [Huafu Securities]
relations:
  - { type: POWERS, source: model:ernie, target: product:nowhere, locator: p. 1 }
  - { type: POWERS, source: company:baidu, target: product:qianfan, locator: p. 1 }
`;
  const error = await importBundles(api.store, [readBundleText('torn.yaml', text)]).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(BundleError);
  expect(error.faults).toEqual([
    expect.objectContaining({ file: 'torn.yaml', line: 6, message: expect.stringMatching(/product:nowhere/) }),
    expect.objectContaining({
      file: 'torn.yaml',
      line: 7,
      message: expect.stringMatching(/expected a Model for POWERS/),
    }),
  ]);
});
