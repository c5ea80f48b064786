/** Random walks over a connection whose rows come and go between pages: what stays is seen once, in its place. */
import * as fc from 'fast-check';
import { applyBundle } from '../../src/bundle/apply';
import type { Bundle, EntityRecord, MetricRecord } from '../../src/bundle/types';
import { databaseName } from '../database';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';
import type { Link } from './oracle/leads';
import { inOrder, type OrderKey } from './oracle/order';
import { PATIENCE, runsOf } from './oracle/runs';
import { type Page, walk } from './oracle/walk';
import { type World, worldOf } from './oracle/world';

const grafeo = databaseName() === 'grafeo';
const MOST = 14;

/** The i-th model, in all respects that the orders below look at. Few different values, so that many rows are equal. */
function model(i: number): EntityRecord {
  return {
    id: `model:m${i}`,
    name: `Name ${(i * 7) % 4}`,
    ...(i % 3 > 0 && { nameZh: ['甲', '乙'][i % 2] as string }),
    ...(i % 4 > 0 && { released: `2024-0${1 + (i % 3)}-01` }),
    ...(i % 5 > 0 && { openWeights: i % 2 === 0 }),
  };
}

const size = (i: number): MetricRecord => ({
  id: `metric:size-${i}`,
  subject: `model:m${i}`,
  measure: 'measure:size',
  value: String((i * 5) % 7),
  unit: 'parameters',
  locator: 'p. 1',
});

/** A company that develops these models; each second has a figure, and each third is powering something. */
function hub(models: readonly number[]): Bundle {
  return bundleOf('hub', {
    entities: new Map([
      ['companies', [placed<EntityRecord>({ id: 'company:hub', name: 'Hub' })]],
      ['models', models.map((i) => placed(model(i)))],
      ['products', [placed<EntityRecord>({ id: 'product:p', name: 'P' })]],
      ['documents', [placed<EntityRecord>({ id: 'document:made-0', name: 'Made' })]],
    ]),
    measures: [placed({ id: 'measure:size', name: 'Size', dimension: 'count' })],
    metrics: models.filter((i) => i % 2 === 0).map((i) => placed(size(i))),
    relations: models.flatMap((i) => [
      placed({ type: 'DEVELOPS', source: 'company:hub', target: `model:m${i}`, locator: 'p. 1' }),
      ...(i % 3 === 0 ? [placed({ type: 'POWERS', source: `model:m${i}`, target: 'product:p', locator: 'p. 1' })] : []),
    ]),
  });
}

const place = fc.record({
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
});
const key: fc.Arbitrary<OrderKey> = fc.oneof(
  fc
    .tuple(fc.constantFrom('NAME', 'NAME_ZH', 'RELEASED', 'OPEN_WEIGHTS', 'POWERS_COUNT', 'METRICS_COUNT'), place)
    .map(([field, where]) => ({ field, ...where })),
  place.map((where) => ({ field: 'METRIC', metric: { measure: 'measure:size', unit: 'parameters' }, ...where })),
);
const some = fc.uniqueArray(fc.integer({ min: 0, max: MOST - 1 }), { minLength: 0, maxLength: MOST });

let api: Api;
beforeAll(async () => {
  api = await openApiWith(hub([]));
});
afterAll(() => api?.close());

const PLACES: Readonly<Record<string, string>> = {
  root: 'page: models(orderBy: $order, first: $first, after: $after, last: $last, before: $before)',
  nested:
    'company(id: "company:hub") { page: models(orderBy: $order, first: $first, after: $after, last: $last, before: $before)',
};

it(
  'sees what is there throughout exactly once and in order, and nothing twice',
  async () => {
    const walks = fc.record({
      where: fc.constantFrom('root', 'nested'),
      order: fc.array(key, { maxLength: 3 }),
      side: fc.constantFrom('first' as const, 'last' as const),
      size: fc.integer({ min: 1, max: 5 }),
      states: fc.array(some, { minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(walks, async ({ where, order, side, size, states }) => {
        let at = 0;
        const state = (): number[] => states[Math.min(at, states.length - 1)] as number[];
        await applyBundle(api.store, hub(state()));
        const visited = [state()];
        const seen = await walk<{ id: string }>(
          side,
          size,
          async (bounds) => {
            const query = `query ($order: [ModelOrder!], $first: Int, $after: String, $last: Int, $before: String) { ${PLACES[where]} {
              nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${where === 'nested' ? '}' : ''} }`;
            const data = await api.data(query, { order, ...bounds });
            return (where === 'nested' ? data.company.page : data.page) as Page<{ id: string }>;
          },
          async () => {
            at += 1;
            visited.push(state());
            await applyBundle(api.store, hub(state()));
          },
        );
        const ids = seen.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        // As if all that was ever there had been there at once: each row has its place by its own keys.
        const world = worldOf([hub([...new Set(visited.flat())])]);
        const expected = inOrder(world, modelsOf(world), order, null).map(({ other }) => other.id);
        expect(ids).toEqual(expected.filter((id) => ids.includes(id)));
        const throughout = expected.filter((id) => visited.every((models) => models.some((i) => id === `model:m${i}`)));
        expect(ids).toEqual(expect.arrayContaining(throughout));
      }),
      runsOf(grafeo ? 300 : 40),
    );
  },
  PATIENCE,
);

const modelsOf = (world: World): Link[] =>
  world.things.Entity.filter(({ values }) => values.kind === 'MODEL').map((other) => ({ other, via: null }));
