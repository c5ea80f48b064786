/** Applying bundles: what is written, told, taken back and refused, on any database. */
import { applyBundle, tryBundles } from '../../src/bundle/apply';
import type { Bundle, MetricRecord, RelationRecord, Sections } from '../../src/bundle/types';
import { dump } from './dump';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';

let api: Api;
beforeEach(async () => {
  api = await openEmptyApi();
});
afterEach(() => api?.close());

const metric = (id: string, value: string): MetricRecord => ({
  id: `metric:${id}`,
  subject: 'company:a',
  measure: 'measure:users',
  value,
  unit: 'users',
  period: '2024-Q2',
  dimensions: { line: id },
  locator: 'p. 1',
});
const develops = (target: string, note?: string): RelationRecord => ({
  type: 'DEVELOPS',
  source: 'company:a',
  target,
  locator: 'p. 1',
  ...(note && { note }),
});

function first(change: Partial<Record<'metrics' | 'relations' | 'models', readonly object[]>> = {}): Bundle {
  const { metrics = [metric('one', '1'), metric('two', '2')], relations = [develops('model:m'), develops('model:n')] } =
    change;
  const models = change.models ?? [
    { id: 'model:m', name: 'M' },
    { id: 'model:n', name: 'N' },
  ];
  return bundleOf('first', {
    entities: new Map([
      ['companies', [placed({ id: 'company:a', name: 'A' })]],
      ['models', models.map(placed)],
      ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
    ]) as Sections['entities'],
    measures: [placed({ id: 'measure:users', name: 'Users', dimension: 'count' })],
    relations: relations.map(placed) as Sections['relations'],
    metrics: metrics.map(placed) as Sections['metrics'],
    events: [placed({ id: 'event:e', kind: 'RELEASE', title: 'E', participants: ['model:m'], locator: 'p. 1' })],
  });
}

it('tells what it added, and does nothing when nothing changed', async () => {
  const applied = await applyBundle(api.store, first());
  expect(applied).toMatchObject({ bundle: 'first', changed: true, entities: 4, statements: 5 });
  expect(applied.touched).toEqual(['company:a', 'document:made-0', 'model:m', 'model:n']);
  expect(applied.diff.added).toContain('relation:DEVELOPS/company:a/model:m/first');
  expect([applied.diff.added.length, applied.diff.changed, applied.diff.removed]).toEqual([10, [], []]);
  const before = await dump(api.store);
  expect(await applyBundle(api.store, first())).toMatchObject({
    changed: false,
    diff: { added: [], changed: [], removed: [] },
  });
  expect(await dump(api.store)).toBe(before);
});

it('writes only what changed, and ends in the same graph as a fresh import', async () => {
  await applyBundle(api.store, first());
  const next = first({
    metrics: [metric('one', '10'), metric('three', '3')],
    relations: [develops('model:m', 'Now with a note.'), develops('model:n')],
  });
  const { diff, touched } = await applyBundle(api.store, next);
  expect(touched).toEqual(['company:a', 'model:m']);
  expect(diff).toEqual({
    added: ['metric:three'],
    changed: ['metric:one', 'relation:DEVELOPS/company:a/model:m/first'],
    removed: ['metric:two'],
  });
  const after = await dump(api.store);
  await api.close();
  api = await openEmptyApi();
  await applyBundle(api.store, next);
  expect(await dump(api.store)).toBe(after);
});

it('tells in a dry run just what the real run does, and writes nothing', async () => {
  await applyBundle(api.store, first());
  const before = await dump(api.store);
  const next = first({ metrics: [metric('two', '2')], relations: [] });
  const [dry] = await tryBundles(api.store, [next]);
  expect(await dump(api.store)).toBe(before);
  expect(dry?.diff.removed).toHaveLength(3);
  const { write, ...real } = await applyBundle(api.store, next);
  expect({ ...real, write: null }).toEqual(dry);
  expect(write).toMatchObject({ action: 'IMPORT', bundle: 'first' });
  expect(await dump(api.store)).not.toBe(before);
});

it('refuses to take over what another bundle defines, and leaves the graph as it was', async () => {
  await applyBundle(api.store, first());
  const before = await dump(api.store);
  const thief = { ...first(), header: { ...first().header, bundle: 'thief' }, folder: 'thief' };
  await expect(applyBundle(api.store, thief)).rejects.toThrow(
    /expected what no other bundle defines, got company:a \(of first\)/,
  );
  expect(await dump(api.store)).toBe(before);
});

it('refuses to remove what another bundle refers to, and leaves the graph as it was', async () => {
  await applyBundle(api.store, first());
  await applyBundle(api.store, bundleOf('second', { relations: [placed(develops('model:n'))] }));
  const before = await dump(api.store);
  const without = first({ models: [{ id: 'model:m', name: 'M' }], relations: [develops('model:m')] });
  await expect(applyBundle(api.store, without)).rejects.toThrow(
    /expected to remove only what no other bundle refers to, got model:n/,
  );
  expect(await dump(api.store)).toBe(before);
});

it('lets an earlier figure stand again when the later one is withdrawn', async () => {
  await applyBundle(api.store, first());
  const later = { ...metric('one', '7'), id: 'metric:later', recordedOn: '2025-01-01' };
  await applyBundle(api.store, bundleOf('second', { metrics: [placed(later)] }));
  const standing = async () =>
    (await api.data('{ metrics(filter: { value: { in: [1, 7] } }) { nodes { id } } }')).metrics.nodes;
  expect(await standing()).toEqual([{ id: 'metric:later' }]);
  await applyBundle(api.store, bundleOf('second', {}));
  expect(await standing()).toEqual([{ id: 'metric:one' }]);
});
