import * as fc from 'fast-check';
import { applyBundle } from '../../src/bundle/apply';
import { openGraph } from '../../src/graph/graph';
import { databaseName } from '../database';
import { type Api, openApiWith, openSeededApi } from './harness';
import { runsOf } from './oracle/runs';
import {
  across,
  distances,
  type Edge,
  edgeId,
  edgesOf,
  linksOf,
  MODELS,
  rankOf,
  typesAsked,
  walkBundle,
} from './walks';

const PATHS = `query ($from: ID!, $to: ID!, $types: [RelationType!], $maxLength: Int, $first: Int, $asOf: Date) {
  paths(from: $from, to: $to, types: $types, maxLength: $maxLength, first: $first, asOf: $asOf) {
    length certainty entities { id } relations { id type source { id } target { id } certainty }
  } }`;

interface Found {
  readonly length: number;
  readonly certainty: string;
  readonly entities: { id: string }[];
  readonly relations: { id: string; type: string; source: { id: string }; target: { id: string }; certainty: string }[];
}

const find = async (api: Api, from: string, to: string, more: Record<string, unknown> = {}): Promise<Found[]> =>
  (await api.data(PATHS, { from, to, ...more })).paths;
const entities = (paths: readonly Found[]): string[] =>
  paths.map((path) => path.entities.map(({ id }) => id.replace('model:', '')).join(' '));

describe('on the seeds', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openSeededApi();
  });
  afterAll(() => api?.close());

  it('leads from a rumoured model to the cloud of another company, hop by hop, as sure as the least sure of them', async () => {
    const found = await find(api, 'model:strawberry', 'segment:alibaba-cloud', { maxLength: 8, first: 20 });
    expect(entities(found)).toContain(
      'strawberry company:openai gpt-4 qwen-long company:alibaba segment:alibaba-cloud',
    );
    for (const { length, entities: passed, relations, certainty } of found) {
      expect([length, passed.length, relations.length]).toEqual([5, 6, 5]);
      for (const [i, { source, target }] of relations.entries())
        expect([source.id, target.id].sort()).toEqual([passed[i]?.id, passed[i + 1]?.id].sort());
      expect(certainty).toBe('RUMOURED');
    }
  });

  it('gives nothing when the way is longer than asked for', async () => {
    expect(await find(api, 'model:strawberry', 'segment:alibaba-cloud')).toEqual([]);
    expect(await find(api, 'model:strawberry', 'segment:alibaba-cloud', { maxLength: 5 })).toHaveLength(5);
  });

  it('finds the same ways back, turned round', async () => {
    const there = await find(api, 'model:spark', 'company:baidu', { maxLength: 8, first: 20 });
    const back = await find(api, 'company:baidu', 'model:spark', { maxLength: 8, first: 20 });
    expect(there.length).toBeGreaterThan(0);
    const turned = back.map((path) => path.relations.map(({ id }) => id).reverse());
    expect(there.map((path) => path.relations.map(({ id }) => id)).sort()).toEqual(turned.sort());
  });

  it('takes a statement for each step and two for what the ways are made of', async () => {
    const ask = (more: object) => api.ask(PATHS, { from: 'model:strawberry', to: 'segment:alibaba-cloud', ...more });
    expect((await ask({ maxLength: 8 })).statements).toHaveLength(5 + 2);
    // No way is found: do the ends lead elsewhere?
    expect((await ask({ maxLength: 3 })).statements).toHaveLength(3 + 1);
  });

  it.each([
    ['maxLength: 0', /maxLength: expected 1 to 8, got 0/],
    ['maxLength: 9', /maxLength: expected 1 to 8, got 9/],
    ['first: 21', /first: expected 0 to 20, got 21/],
    ['first: -1', /first: expected 0 to 20, got -1/],
    ['types: []', /types: expected at least one type of relation, got none. Leave "types" out/],
  ])('refuses %s', async (argument, message) => {
    const { errors, data } = await api.ask(
      `{ paths(from: "model:ernie", to: "company:baidu", ${argument}) { length } }`,
    );
    expect(data).toBeNull();
    expect(errors.join()).toMatch(/^BAD_USER_INPUT /);
    expect(errors.join()).toMatch(message);
  });

  it('refuses what is no entity', async () => {
    for (const [from, to, argument] of [
      ['ernie', 'company:baidu', 'from'],
      ['company:baidu', 'metric:any', 'to'],
      ['measure:revenue', 'company:baidu', 'from'],
    ]) {
      const { errors } = await api.ask(PATHS, { from, to });
      expect(errors.join()).toMatch(new RegExp(`^BAD_USER_INPUT ${argument}: expected`));
    }
  });
});

describe('on graphs made for it', () => {
  const edge = (type: string, source: number, target: number, certainty: Edge['certainty'] = 'STATED'): Edge => ({
    type,
    source: `model:n${source}`,
    target: `model:n${target}`,
    certainty,
  });
  let api: Api;
  beforeAll(async () => {
    api = await openApiWith(walkBundle(MODELS, []));
  });
  afterAll(() => api?.close());
  const make = (edges: readonly Edge[]) => applyBundle(api.store, walkBundle(MODELS, edges));

  it('gives the surest ways first, whatever their ids', async () => {
    await make([
      edge('SUCCEEDS', 0, 1, 'RUMOURED'),
      edge('SUCCEEDS', 1, 5),
      edge('SUCCEEDS', 0, 2),
      edge('SUCCEEDS', 5, 2, 'PLANNED'),
      edge('SUCCEEDS', 0, 3),
      edge('SUCCEEDS', 3, 5),
    ]);
    const found = await find(api, 'model:n0', 'model:n5');
    expect(entities(found)).toEqual(['n0 n3 n5', 'n0 n2 n5', 'n0 n1 n5']);
    expect(found.map(({ certainty }) => certainty)).toEqual(['STATED', 'PLANNED', 'RUMOURED']);
    expect(entities(await find(api, 'model:n0', 'model:n5', { first: 2 }))).toEqual(['n0 n3 n5', 'n0 n2 n5']);
    expect(await find(api, 'model:n0', 'model:n5', { first: 0 })).toEqual([]);
  });

  it('makes two ways of two types, and one of several sources of a link: the surest, then the latest', async () => {
    await make([edge('SUCCEEDS', 0, 1, 'IMPLIED'), edge('VARIANT_OF', 0, 1), edge('COMPARED_WITH', 0, 1, 'RUMOURED')]);
    const others = [
      walkBundle([], [edge('COMPARED_WITH', 1, 0, 'PLANNED')], 'other'),
      walkBundle([], [edge('SUCCEEDS', 0, 1, 'IMPLIED')], 'another'),
    ];
    for (const other of others) await applyBundle(api.store, other);
    try {
      const found = await find(api, 'model:n0', 'model:n1');
      expect(found.map(({ relations }) => relations[0]?.id)).toEqual([
        'relation:VARIANT_OF/model:n0/model:n1/walks',
        'relation:SUCCEEDS/model:n0/model:n1/another',
        'relation:COMPARED_WITH/model:n1/model:n0/other',
      ]);
    } finally {
      for (const { header } of others) await applyBundle(api.store, walkBundle([], [], header.bundle));
    }
  });

  it('takes the latest of sources that are as sure, where none supersedes the other', async () => {
    await make([edge('COMPARED_WITH', 0, 1)]);
    await applyBundle(api.store, walkBundle([], [edge('COMPARED_WITH', 1, 0)], 'later', '2024-10-01'));
    try {
      const ids = async (asOf?: string) =>
        (await find(api, 'model:n0', 'model:n1', { asOf })).map(({ relations }) => relations[0]?.id);
      expect(await ids()).toEqual(['relation:COMPARED_WITH/model:n1/model:n0/later']);
      expect(await ids('2024-09-30')).toEqual(['relation:COMPARED_WITH/model:n0/model:n1/walks']);
    } finally {
      await applyBundle(api.store, walkBundle([], [], 'later', '2024-10-01'));
    }
  });

  it('is already there when it starts at its end, and nowhere when the graph has neither', async () => {
    const [only, ...others] = await find(api, 'model:n0', 'model:n0');
    expect(others).toEqual([]);
    expect(only).toEqual({ length: 0, certainty: 'STATED', entities: [{ id: 'model:n0' }], relations: [] });
    expect(await find(api, 'model:nobody', 'model:nobody')).toEqual([]);
    expect(await find(api, 'model:n0', 'model:nobody')).toEqual([]);
    expect(await find(api, 'model:nobody', 'model:n0')).toEqual([]);
  });

  it('goes only over what stood at the date asked for', async () => {
    await make([edge('SUCCEEDS', 0, 1, 'RUMOURED'), edge('SUCCEEDS', 1, 2)]);
    const later = walkBundle([], [edge('SUCCEEDS', 0, 1), edge('SUCCEEDS', 0, 2)], 'later', '2024-10-01');
    await applyBundle(api.store, later);
    try {
      expect(entities(await find(api, 'model:n0', 'model:n2'))).toEqual(['n0 n2']);
      const before = await find(api, 'model:n0', 'model:n2', { asOf: '2024-09-30' });
      expect(entities(before)).toEqual(['n0 n1 n2']);
      expect(before[0]?.certainty).toBe('RUMOURED');
      expect((await find(api, 'model:n0', 'model:n1'))[0]?.relations[0]?.id).toMatch(/later$/);
      expect(await find(api, 'model:n0', 'model:n2', { asOf: '2024-08-27' })).toEqual([]);
    } finally {
      await applyBundle(api.store, walkBundle([], [], 'later', '2024-10-01'));
    }
  });

  it('leaves out a way that a bundle took away while it was looked for', async () => {
    await make([edge('SUCCEEDS', 0, 1), edge('SUCCEEDS', 0, 2), edge('SUCCEEDS', 1, 3), edge('SUCCEEDS', 2, 3)]);
    const gone = edgeId(edge('SUCCEEDS', 1, 3));
    const reader = api.store.reader();
    const run = async <R>(text: string, params?: object): Promise<R[]> => {
      const rows = await reader.run<R>(text, params as never);
      return rows.filter((row) => (row as { row?: { id: string } }).row?.id !== gone);
    };
    try {
      const found = await openGraph({ ...reader, run }).paths({ from: 'model:n0', to: 'model:n3' });
      expect(found.map(({ entities: passed }) => passed)).toEqual([['model:n0', 'model:n2', 'model:n3']]);
    } finally {
      await reader.close();
    }
  });

  /** Every shortest way, made one by one and put in order afterwards. */
  function expected(edges: readonly Edge[], from: string, to: string, maxLength: number): string[][] {
    const toEnd = distances(edges, to);
    const length = toEnd.get(from);
    if (length === undefined || length > maxLength) return [];
    let ways: { at: string; hops: Edge[]; order: string[] }[] = [{ at: from, hops: [], order: [] }];
    for (let left = length - 1; left >= 0; left -= 1)
      ways = ways.flatMap(({ at, hops, order }) =>
        edges.flatMap((each) => {
          const next = across(each, at);
          if (next === null || toEnd.get(next) !== left) return [];
          return [{ at: next, hops: [...hops, each], order: [...order, next, edgeId(each)] }];
        }),
      );
    const rank = (hops: readonly Edge[]): number => Math.max(0, ...hops.map(({ certainty }) => rankOf(certainty)));
    return ways
      .sort((a, b) => rank(a.hops) - rank(b.hops) || (a.order.join(' ') < b.order.join(' ') ? -1 : 1))
      .map(({ hops }) => hops.map(edgeId));
  }

  it('finds just the ways that a plain search in memory finds, in order', async () => {
    const model = fc.constantFrom(...MODELS);
    const question = fc.record({
      from: model,
      to: model,
      types: typesAsked,
      maxLength: fc.integer({ min: 1, max: 8 }),
    });
    let several = 0;
    await fc.assert(
      fc.asyncProperty(edgesOf, fc.array(question, { minLength: 8, maxLength: 8 }), async (edges, questions) => {
        await make(edges);
        for (const { from, to, types, maxLength } of questions) {
          if (from === to) continue;
          const found = await find(api, from, to, { types, maxLength, first: 20 });
          const wanted = expected(linksOf(edges, types), from, to, maxLength).slice(0, 20);
          expect(found.map(({ relations }) => relations.map(({ id }) => id))).toEqual(wanted);
          if (wanted.length > 1) several += 1;
        }
      }),
      { seed: 20240828, ...runsOf(databaseName() === 'grafeo' ? 60 : 15) },
    );
    expect(several).toBeGreaterThan(0);
  }, 120_000);
});
