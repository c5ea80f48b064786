/** Searches at hubs: their work is bounded, which shows in the statements they run and the rows that these give. */
import { graphRows } from '../../src/bundle/rows';
import type { Bundle, EntityRecord, RelationRecord } from '../../src/bundle/types';
import { neighborhood } from '../../src/graph/neighborhood';
import { STEP_LIMIT } from '../../src/graph/paths';
import type { Store } from '../../src/store/port';
import { bundleOf, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';
import { countedGraph } from './walks';

/** More neighbours than a step of a search reads. */
const MANY = STEP_LIMIT + 50;
const company = (i: number): string => `company:c${String(i).padStart(5, '0')}`;
const named = (id: string) => placed<EntityRecord>({ id, name: id });
const link = (source: string, target: string, type = 'USES') =>
  placed<RelationRecord>({ type, source, target, locator: 'p. 1' });

/** Every company uses two great hubs, and the first 3,000 use a lesser one. */
const made = bundleOf('hubs', {
  entities: new Map([
    ['companies', Array.from({ length: MANY }, (_, i) => named(company(i)))],
    ['models', ['model:great', 'model:greater', 'model:lesser', 'model:behind-lesser', 'model:alone'].map(named)],
    ['products', [named('product:rare')]],
    ['documents', [named('document:made-0')]],
  ]),
  relations: [
    ...Array.from({ length: MANY }, (_, i) => link(company(i), 'model:great')),
    ...Array.from({ length: MANY }, (_, i) => link(company(i), 'model:greater')),
    ...Array.from({ length: 3000 }, (_, i) => link(company(i), 'model:lesser')),
    link('model:behind-lesser', 'model:lesser', 'SUCCEEDS'),
    link(company(MANY - 1), 'product:rare', 'OFFERS'),
  ],
});

let api: Api;
beforeAll(async () => {
  api = await openEmptyApi();
  await write(api.store, made);
}, 120_000);
afterAll(() => api?.close());

/** Writes a bundle that nothing was written before: without looking for what it supersedes, which takes long at hubs. */
async function write(store: Store, bundle: Bundle): Promise<void> {
  const { entities, relations } = graphRows(bundle);
  const parts: [string, readonly unknown[]][] = [
    ...[...entities].map(([kind, rows]): [string, readonly unknown[]] => [
      `UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row.props`,
      rows,
    ]),
    ...[...relations].map(([type, rows]): [string, readonly unknown[]] => [
      `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) CREATE (a)-[r:${type}]->(b) SET r = row.props`,
      rows,
    ]),
  ];
  for (const [text, rows] of parts)
    for (let start = 0; start < rows.length; start += 2000)
      await store.write((tx) => tx.run(text, { rows: rows.slice(start, start + 2000) }));
}

type Graph = ReturnType<typeof countedGraph>['graph'];

/** What a search gives, and the rows of each of its statements. */
async function counted<T>(search: (graph: Graph) => Promise<T>): Promise<{ found: T; rows: number[] }> {
  const { graph, rows, close } = countedGraph(api);
  try {
    return { found: await search(graph), rows };
  } finally {
    await close();
  }
}

describe('paths', () => {
  it('passes through hubs without reading their links', async () => {
    const { found, rows } = await counted((graph) => graph.paths({ from: company(4000), to: company(9000) }));
    expect(found.map(({ entities }) => entities)).toEqual([
      [company(4000), 'model:great', company(9000)],
      [company(4000), 'model:greater', company(9000)],
    ]);
    // A step from each end, and the relations.
    expect(rows).toEqual([2, 2, 4]);
  });

  it('stops at a hub, and comes to it from the other end', async () => {
    const { found, rows } = await counted((graph) => graph.paths({ from: 'model:great', to: 'product:rare' }));
    expect(found.map(({ entities }) => entities)).toEqual([['model:great', company(MANY - 1), 'product:rare']]);
    expect(rows).toEqual([STEP_LIMIT + 1, 1, 3, 2]);
  });

  it('reads a lesser hub whole, and gives a few of very many ways', async () => {
    const { found, rows } = await counted((graph) =>
      graph.paths({ from: 'model:behind-lesser', to: company(9000), first: 3 }),
    );
    expect(found.map(({ entities }) => entities.slice(2))).toEqual([
      [company(0), 'model:great', company(9000)],
      [company(0), 'model:greater', company(9000)],
      [company(1), 'model:great', company(9000)],
    ]);
    // Both ends, the lesser hub, the two great ones in vain, the 3,000 companies, and the relations of the three ways.
    expect(rows).toEqual([1, 2, 3001, STEP_LIMIT + 1, 9000, 8]);
  });

  it('says so when hubs on both sides stop it, with the way out', async () => {
    const { errors, data, statements } = await api.ask(
      '{ paths(from: "model:great", to: "model:greater") { length } }',
    );
    expect(data).toBeNull();
    expect(errors).toEqual([expect.stringMatching(/^SEARCH_TOO_WIDE paths: expected at most 10,000 links.*"types"/)]);
    expect(statements).toHaveLength(2);
    expect(await api.data('{ paths(from: "model:great", to: "model:greater", types: [SUCCEEDS]) { length } }')).toEqual(
      {
        paths: [],
      },
    );
  });

  it('knows that there is no way as soon as one end can be left no more', async () => {
    const { rows, found } = await counted((graph) =>
      graph.paths({ from: 'model:great', to: 'model:alone', maxLength: 8 }),
    );
    // The last one asks whether the ends lead elsewhere.
    expect([found, rows]).toEqual([[], [STEP_LIMIT + 1, 0, 0]]);
  });
});

describe('neighborhood', () => {
  it('shows the first neighbours of a hub by id, and reads no more rows than it shows', async () => {
    const { found, rows } = await counted((graph) => graph.neighborhood({ id: 'model:great', depth: 4, limit: 50 }));
    expect(found.entities.map(({ id }) => id)).toEqual([
      'model:great',
      ...Array.from({ length: 49 }, (_, i) => company(i)),
    ]);
    expect(found.relations).toHaveLength(49);
    expect(found.truncated).toBe(true);
    // The start, one more than fits, and the relations: nothing beyond is asked for once it is full.
    expect(rows).toEqual([1, 51, 49]);
  });

  it('passes through hubs', async () => {
    const { found, rows } = await counted((graph) => graph.neighborhood({ id: 'product:rare', depth: 4, limit: 1000 }));
    const ids = found.entities.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(['product:rare', company(MANY - 1), 'model:great', 'model:greater', company(0)]);
    expect([ids.length, found.relations.length, found.truncated]).toEqual([1000, 3 + 2 * 996, true]);
    expect(rows).toEqual([1, 1, 3, 1001, 3 + 2 * 996]);
  });

  it('goes on from those with the fewest links where all together have too many, and tells so', async () => {
    const reader = api.store.reader();
    const around = (id: string, linksRead: number) =>
      neighborhood(reader, { id, depth: 2, limit: 10 }, { asOf: null }, linksRead);
    try {
      // Company 0 uses all three hubs: only the lesser one has few enough links for 4,000.
      const { entities, truncated } = await around(company(0), 4000);
      expect(entities.slice(1, 6).map(({ id }) => id)).toEqual([
        ...['model:great', 'model:greater', 'model:lesser'],
        ...[company(1), company(2)],
      ]);
      expect(truncated).toBe(true);
      // With nothing but a hub to go on from, there is more all the same.
      const behind = await around('model:behind-lesser', 100);
      expect([behind.entities.length, behind.relations.length, behind.truncated]).toEqual([2, 1, true]);
      expect((await around('model:behind-lesser', 3001)).entities).toHaveLength(10);
      // None has, for 100: nothing lies beyond them, and relations are found from their other ends.
      const nearby = await around(company(4000), 100);
      expect(nearby.entities.map(({ id }) => id)).toEqual([company(4000), 'model:great', 'model:greater']);
      expect(nearby.relations.map(({ id }) => id)).toEqual([
        `relation:USES/${company(4000)}/model:great/hubs`,
        `relation:USES/${company(4000)}/model:greater/hubs`,
      ]);
      expect(nearby.truncated).toBe(true);
    } finally {
      await reader.close();
    }
  });
});
