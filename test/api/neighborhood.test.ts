import * as fc from 'fast-check';
import { applyBundle } from '../../src/bundle/apply';
import { databaseName } from '../database';
import { type Api, openApiWith, openSeededApi } from './harness';
import { runsOf } from './oracle/runs';
import { distances, type Edge, edgeId, edgesOf, MODELS, typesAsked, walkBundle } from './walks';

const NEIGHBORHOOD = `query ($id: ID!, $depth: Int, $types: [RelationType!], $kinds: [EntityKind!], $limit: Int, $asOf: Date) {
  neighborhood(id: $id, depth: $depth, types: $types, kinds: $kinds, limit: $limit, asOf: $asOf) {
    truncated entities { id kind } relations { id type source { id } target { id } }
  } }`;

interface Found {
  readonly truncated: boolean;
  readonly entities: { id: string; kind: string }[];
  readonly relations: { id: string; type: string; source: { id: string }; target: { id: string } }[];
}

const around = async (api: Api, id: string, more: Record<string, unknown> = {}): Promise<Found> =>
  (await api.data(NEIGHBORHOOD, { id, ...more })).neighborhood;
const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

describe('on the seeds', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openSeededApi();
  });
  afterAll(() => api?.close());

  it('shows an entity with all that it is linked with, and the links among these', async () => {
    const { entities, relations, truncated } = await around(api, 'model:ernie');
    const { node } = await api.data(
      '{ node(id: "model:ernie") { ... on Entity { relations(first: 100) { nodes { id source { id } target { id } } } } } }',
    );
    const linked = (node.relations.nodes as Found['relations']).flatMap(({ source, target }) => [source.id, target.id]);
    expect(ids(entities)).toEqual(['model:ernie', ...[...new Set(linked)].filter((id) => id !== 'model:ernie').sort()]);
    expect(ids(relations)).toEqual(expect.arrayContaining(ids(node.relations.nodes)));
    expect(ids(relations)).toContain('relation:OFFERS/company:baidu/product:comate/huafu-compute-weekly-2024-08-28');
    expect(truncated).toBe(false);
  });

  it('shows and passes through only the kinds and types asked for', async () => {
    const { entities, relations } = await around(api, 'company:baidu', {
      depth: 3,
      kinds: ['MODEL', 'PRODUCT'],
      types: ['DEVELOPS', 'POWERS'],
    });
    expect(new Set(entities.slice(1).map(({ kind }) => kind))).toEqual(new Set(['MODEL', 'PRODUCT']));
    expect(new Set(relations.map(({ type }) => type))).toEqual(new Set(['DEVELOPS', 'POWERS']));
    expect(ids(entities)).not.toContain('company:openai');
  });

  it('is the entity alone at depth 0, and nothing where the graph has none', async () => {
    const alone = await around(api, 'company:baidu', { depth: 0 });
    expect([ids(alone.entities), alone.relations, alone.truncated]).toEqual([['company:baidu'], [], false]);
    const nothing = { entities: [], relations: [], truncated: false };
    expect(await around(api, 'company:nobody', { depth: 2 })).toEqual(nothing);
    expect(await around(api, 'company:baidu', { depth: 2, asOf: '2020-01-01' })).toEqual(nothing);
  });

  it('takes a statement for the start, one for each level, and one for the relations', async () => {
    const count = async (depth: number) =>
      (await api.ask(NEIGHBORHOOD, { id: 'company:baidu', depth, limit: 1000 })).statements.length;
    expect(await Promise.all([await count(0), await count(1), await count(3)])).toEqual([1, 3, 5]);
  });

  it.each([
    ['depth: 5', /depth: expected 0 to 4, got 5/],
    ['depth: -1', /depth: expected 0 to 4, got -1/],
    ['limit: 0', /limit: expected 1 to 1000, got 0/],
    ['limit: 1001', /limit: expected 1 to 1000, got 1001/],
    ['types: []', /types: expected at least one/],
    ['kinds: []', /kinds: expected at least one kind of entity, got none/],
  ])('refuses %s', async (argument, message) => {
    const { errors, data } = await api.ask(`{ neighborhood(id: "model:ernie", ${argument}) { truncated } }`);
    expect(data).toBeNull();
    expect(errors.join()).toMatch(/^BAD_USER_INPUT /);
    expect(errors.join()).toMatch(message);
  });

  it('refuses what is no entity', async () => {
    for (const id of ['baidu', 'metric:any', 'measure:revenue'])
      expect((await api.ask(NEIGHBORHOOD, { id })).errors.join()).toMatch(/^BAD_USER_INPUT id: expected/);
  });
});

describe('on graphs made for it', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApiWith(walkBundle(MODELS, []));
  });
  afterAll(() => api?.close());

  /** What must be shown: near ones before far ones, by id, up to the limit, and every relation among them. */
  function expected(edges: readonly Edge[], start: string, depth: number, limit: number) {
    const away = [...distances(edges, start)].filter(([, distance]) => distance <= depth);
    const all = away.sort(([a, i], [b, j]) => i - j || (a < b ? -1 : 1)).map(([id]) => id);
    const entities = all.slice(0, limit);
    const among = edges.filter(({ source, target }) => entities.includes(source) && entities.includes(target));
    return { entities, relations: among.map(edgeId).sort(), truncated: all.length > limit };
  }

  it('shows just what a plain search in memory finds, in order', async () => {
    const question = fc.record({
      id: fc.constantFrom(...MODELS),
      types: typesAsked,
      depth: fc.integer({ min: 0, max: 4 }),
      limit: fc.integer({ min: 1, max: MODELS.length }),
    });
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(edgesOf, fc.array(question, { minLength: 8, maxLength: 8 }), async (edges, questions) => {
        await applyBundle(api.store, walkBundle(MODELS, edges));
        for (const { id, types, depth, limit } of questions) {
          const found = await around(api, id, { types, depth, limit });
          const followed = edges.filter(({ type }) => types?.includes(type) ?? true);
          const wanted = expected(followed, id, depth, limit);
          // Relations have a bound of their own, five for each entity that could be.
          const relations = wanted.relations.slice(0, limit * 5);
          expect({ ...found, entities: ids(found.entities), relations: ids(found.relations) }).toEqual({
            ...wanted,
            relations,
            truncated: wanted.truncated || relations.length < wanted.relations.length,
          });
          if (found.truncated) cut += 1;
        }
      }),
      { seed: 20240828, ...runsOf(databaseName() === 'grafeo' ? 60 : 15) },
    );
    expect(cut).toBeGreaterThan(0);
  }, 120_000);
});
