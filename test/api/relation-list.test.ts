/** A bundle that is in the graph is brought up to date without looking through the relations of all the others. */
import { applyBundle } from '../../src/bundle/apply';
import { relationsOf } from '../../src/bundle/relation-list';
import type { Bundle, RelationRecord } from '../../src/bundle/types';
import type { Store, Transaction } from '../../src/store/port';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';

const THROUGH_ALL = /MATCH \(:Entity\)-\[r\]->\(:Entity\) WHERE r\.bundle/;

const uses = (source: string, target: string): RelationRecord => ({
  type: 'USES',
  source,
  target,
  recordedOn: '2024-01-01',
  locator: 'p. 1',
});
const COMPANIES = ['company:a', 'company:b'];
const MODELS = ['model:m', 'model:n'];
const [AM, AN, BM] = [uses('company:a', 'model:m'), uses('company:a', 'model:n'), uses('company:b', 'model:m')];

const base = bundleOf('base', {
  entities: new Map([
    ['companies', COMPANIES.map((id) => placed({ id, name: id }))],
    ['models', MODELS.map((id) => placed({ id, name: id }))],
    ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
  ]),
});
const linking = (...relations: readonly RelationRecord[]): Bundle =>
  bundleOf('linking', { relations: relations.map(placed) });

let api: Api;
beforeEach(async () => {
  api = await openApiWith(base);
});
afterEach(() => api?.close());

/** The store, and the statements of its writes. */
function told(): { store: Store; texts: string[] } {
  const texts: string[] = [];
  const store: Store = {
    ...api.store,
    write: (work) =>
      api.store.write((tx) => {
        const through: Transaction = {
          can: tx.can,
          run(text, params) {
            texts.push(text);
            return tx.run(text, params);
          },
          ask(statement) {
            texts.push(statement.text);
            return tx.ask(statement);
          },
        };
        return work(through);
      }),
  };
  return { store, texts };
}

const pairs = () =>
  api.store.write(async (tx) => {
    const { found, listed } = await relationsOf(tx, 'linking');
    return {
      links: found.map(({ props }) => (props.id as string).split('/').slice(1, 3).join(' ')).sort(),
      listed,
    };
  });

it('looks its relations up by their ids, whatever became of them', async () => {
  await applyBundle(api.store, linking(AM, AN));
  const { store, texts } = told();
  await applyBundle(store, linking(AM, BM));
  expect(await pairs()).toEqual({ links: ['company:a model:m', 'company:b model:m'], listed: true });
  await applyBundle(store, linking());
  expect(await pairs()).toEqual({ links: [], listed: true });
  await applyBundle(store, linking(AN));
  expect(await pairs()).toEqual({ links: ['company:a model:n'], listed: true });
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => THROUGH_ALL.test(text))).toEqual([]);
});

it('drops the list when redirects of another bundle move a relation, and keeps it again with the next version', async () => {
  await applyBundle(api.store, linking(AM, BM));
  const merged = (...from: readonly string[]) =>
    bundleOf('merged', { redirects: from.map((id) => placed({ from: id, into: 'company:b' })) });
  await applyBundle(api.store, merged('company:a'));
  expect(await pairs()).toEqual({ links: ['company:b model:m'], listed: false });
  await applyBundle(api.store, linking(AM, BM, AN));
  expect(await pairs()).toEqual({ links: ['company:b model:m', 'company:b model:n'], listed: true });
  await applyBundle(api.store, merged());
  expect(await pairs()).toEqual({
    links: ['company:a model:m', 'company:a model:n', 'company:b model:m'],
    listed: false,
  });
});

it.each([
  ['is not there', 'MATCH (l:RelationList) DELETE l'],
  [
    'names what is gone',
    "MATCH (l:RelationList {id: 'linking'}) SET l.ids = l.ids + ['relation:USES/company:a/model:z/linking']",
  ],
])('looks through all relations when the list %s', async (_, spoiled) => {
  await applyBundle(api.store, linking(AM, AN));
  await api.store.write((tx) => tx.run(spoiled));
  const { store, texts } = told();
  await applyBundle(store, linking(AM));
  expect(texts.filter((text) => THROUGH_ALL.test(text))).toHaveLength(1);
  expect(await pairs()).toEqual({ links: ['company:a model:m'], listed: true });
});
