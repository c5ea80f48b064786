/** Writes at hubs: relations are looked for from the end that has fewer, and found from either. */
import { applyBundle } from '../../src/bundle/apply';
import { retract } from '../../src/bundle/edit';
import { fromNearEnds } from '../../src/bundle/ends';
import type { Bundle, RelationRecord } from '../../src/bundle/types';
import { relationId } from '../../src/ontology/ids';
import type { Transaction } from '../../src/store/port';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';

const uses = (source: string, target: string, recordedOn = '2024-01-01'): RelationRecord => ({
  type: 'USES',
  source,
  target,
  recordedOn,
  locator: 'p. 1',
});

/** One company uses all models, and one model is used by all companies. */
const OUT = Array.from({ length: 5 }, (_, i) => uses('company:hub', `model:m${i}`));
const INTO = Array.from({ length: 5 }, (_, i) => uses(`company:c${i}`, 'model:popular'));
const named = (id: string) => placed({ id, name: id });

const first = (relations: readonly RelationRecord[] = [...OUT, ...INTO]): Bundle =>
  bundleOf('first', {
    entities: new Map([
      ['companies', ['company:hub', ...INTO.map(({ source }) => source)].map(named)],
      ['models', ['model:popular', ...OUT.map(({ target }) => target)].map(named)],
      ['documents', [named('document:made-0')]],
    ]),
    relations: relations.map(placed),
  });

const idOf = ({ type, source, target }: RelationRecord, bundle = 'first'): string =>
  relationId(type, source, target, bundle);

let api: Api;
beforeEach(async () => {
  api = await openApiWith(first());
});
afterEach(() => api?.close());

/** Of each relation that is there: from when it no longer stands, or null. */
async function standing(): Promise<Record<string, string | null>> {
  const rows = await api.store.write((tx) =>
    tx.run<{ id: string; on: string | null }>(
      'MATCH (:Entity)-[r:USES]->(:Entity) RETURN r.id AS id, r.supersededOn AS on ORDER BY id',
    ),
  );
  return Object.fromEntries(rows.map(({ id, on }) => [id, on]));
}

const ends = (rows: readonly RelationRecord[]) => rows.map(({ source, target }) => ({ source, target }));

it('looks from the end that has fewer, even for one relation, and asks once for how many they have', async () => {
  const texts: string[] = [];
  const sides = (rows: readonly { source: string; target: string }[]) =>
    api.store.write((tx) => {
      const told: Transaction = {
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
      return fromNearEnds(told, rows);
    });

  const [fromSource, fromTarget, ...more] = await sides(ends([...OUT, ...INTO]));
  expect(fromSource?.rows.map(({ near, far }) => [near, far])).toEqual(
    INTO.map(({ source, target }) => [source, target]),
  );
  expect(fromTarget?.rows.map(({ near, far }) => [near, far])).toEqual(
    OUT.map(({ source, target }) => [target, source]),
  );
  expect(more).toEqual([]);
  expect(texts).toHaveLength(1);

  const [only, ...others] = await sides(ends(OUT.slice(0, 1)));
  expect([only?.rows, others]).toEqual([
    [{ source: 'company:hub', target: 'model:m0', near: 'model:m0', far: 'company:hub' }],
    [],
  ]);
  expect((await sides([{ source: 'company:nobody', target: 'model:none' }])).map(({ rows }) => rows.length)).toEqual([
    1,
  ]);
  texts.length = 0;
  expect([await sides([]), texts]).toEqual([[], []]);
});

it('removes relations from either end, those and no others', async () => {
  const left = [...OUT.slice(1), ...INTO.slice(1)];
  await applyBundle(api.store, first(left));
  expect(Object.keys(await standing())).toEqual(left.map((row) => idOf(row)).sort());
});

it('finds from either end what a later statement supersedes, and what stands again without it', async () => {
  const again = [OUT[0], INTO[0]] as RelationRecord[];
  const second = (rows: readonly RelationRecord[]): Bundle => bundleOf('second', { relations: rows.map(placed) });
  const before = await standing();
  await applyBundle(api.store, second(again.map(({ source, target }) => uses(source, target, '2024-02-01'))));
  expect(await standing()).toEqual({
    ...before,
    ...Object.fromEntries(
      again.flatMap((row) => [
        [idOf(row), '2024-02-01'],
        [idOf(row, 'second'), null],
      ]),
    ),
  });
  await applyBundle(api.store, second([]));
  expect(await standing()).toEqual(before);
});

it('takes back a relation from either end', async () => {
  const before = await standing();
  for (const row of [OUT[0], INTO[0]] as RelationRecord[]) {
    const { changed } = await retract(
      api.store,
      { statement: idOf(row), reason: 'Misread.' },
      { author: { by: 'test' } },
    );
    expect(changed).toBe(true);
    before[idOf(row)] = row.recordedOn as string;
  }
  expect(await standing()).toEqual(before);
});

it('finds from either end what a moved relation becomes one with', async () => {
  const merged = bundleOf('merged', {
    redirects: [placed({ from: 'model:m0', into: 'model:m1' }), placed({ from: 'company:c0', into: 'company:c1' })],
  });
  await applyBundle(api.store, merged);
  const left = [...OUT.slice(1), ...INTO.slice(1)];
  expect(Object.keys(await standing())).toEqual(left.map((row) => idOf(row)).sort());
});
