/** Random filters over the seeds and a later document: the API must find what a plain evaluation in memory finds. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { buildSchema } from 'graphql';
import { KINDS, kindEnum } from '../../src/ontology/kinds';
import { databaseName } from '../database';
import { type Api, openApiWith } from './harness';
import { compareText } from './oracle/compare';
import { fits } from './oracle/filter';
import { FilterGenerator } from './oracle/generate';
import { runsOf } from './oracle/runs';
import { bundles, LATER } from './oracle/made';
import { stands, type Thing, worldOf } from './oracle/world';

const made = bundles();
const world = worldOf(made);
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const generator = new FilterGenerator(schema, world);

let api: Api;
beforeAll(async () => {
  api = await openApiWith(...made);
});
afterAll(() => api?.close());

const inOrder = (things: readonly Thing[]): Thing[] => [...things].sort((a, b) => compareText(a.id, b.id));

/** All that a root field can give, in the order in which it does; and the type of its filter. */
const ROOTS: Readonly<Record<string, { readonly filter: string; readonly things: readonly Thing[] }>> = {
  ...Object.fromEntries(
    KINDS.map(({ kind, plural }) => [
      plural,
      {
        filter: `${kind}Filter`,
        things: inOrder(world.things.Entity.filter(({ values }) => values.kind === kindEnum(kind))),
      },
    ]),
  ),
  ...Object.fromEntries(
    (['Measure', 'Metric', 'Event', 'Claim', 'Relation'] as const).map((type) => [
      `${type.toLowerCase()}s`,
      { filter: `${type}Filter`, things: inOrder(world.things[type]) },
    ]),
  ),
};

/** Generous: whoever asks for more runs by ASTERISM_FUZZ_RUNS waits for them. */
const TIMEOUT = 3_600_000;

const MOMENTS = fc.constantFrom(null, null, null, '2020-01-01', '2024-08-28', LATER);
const DEPTHS = fc.constantFrom(0, 1, 1, 2, 2, 3, 4);

const questions = fc
  .tuple(fc.constantFrom(...Object.keys(ROOTS)), DEPTHS, MOMENTS)
  .chain(([field, depth, asOf]) =>
    generator.filter(ROOTS[field]?.filter ?? '', depth).map((filter) => ({ field, filter, asOf })),
  );

it('finds what the filter says at every root field', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async ({ field, filter, asOf }) => {
      const { filter: type, things } = ROOTS[field] as (typeof ROOTS)[string];
      const expected = things
        .filter((thing) => stands(thing, asOf) && fits(world, thing, filter, asOf))
        .map(({ id }) => id);
      const data = await api.data(
        `query ($filter: ${type}, $asOf: Date) { found: ${field}(filter: $filter, asOf: $asOf, first: 100) { nodes { id } pageInfo { hasNextPage } } }`,
        { filter, asOf },
      );
      const found = data.found.nodes.map(({ id }: { id: string }) => id);
      expect(found).toEqual(expected.slice(0, 100));
      expect(data.found.pageInfo.hasNextPage).toBe(expected.length > 100);
    }),
    runsOf(databaseName() === 'grafeo' ? 3000 : 1000),
  );
}, TIMEOUT);
