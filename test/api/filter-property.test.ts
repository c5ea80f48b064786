/** Random filters over the seeds and a later document: the API must find what a plain evaluation in memory finds. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { buildSchema } from 'graphql';
import { databaseName } from '../database';
import { type Api, openApiWith } from './harness';
import { nestedConnections, rootConnections } from './oracle/fields';
import { fits } from './oracle/filter';
import { FilterGenerator } from './oracle/generate';
import { bundles, LATER } from './oracle/made';
import { PATIENCE, runsOf } from './oracle/runs';
import { named } from './oracle/show';
import { worldOf } from './oracle/world';

const made = bundles();
const world = worldOf(made);
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const roots = rootConnections(schema, world);
const nested = nestedConnections(schema, world);

/** Neo4j plans every new statement, which takes it most of the time: there, filters are fewer and flatter. */
const grafeo = databaseName() === 'grafeo';
const generator = new FilterGenerator(schema, world);
const DEPTHS = grafeo ? fc.constantFrom(0, 1, 1, 2, 2, 3, 4) : fc.constantFrom(0, 0, 1, 1, 1, 1, 2, 2);
const MOMENTS = fc.constantFrom(null, null, null, '2020-01-01', '2024-08-28', LATER);

let api: Api;
beforeAll(async () => {
  api = await openApiWith(...made);
  // Each way is a statement of its own to plan; the filter in it is the same.
  api.bothWays = grafeo;
});
afterAll(() => api?.close());

const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);

it(
  'finds what the filter says at every root field',
  async () => {
    const questions = fc
      .tuple(named(roots), DEPTHS, MOMENTS)
      .chain(([root, depth, asOf]) =>
        fc.tuple(fc.constant(root), generator.filter(root.filter, depth), fc.constant(asOf)),
      );
    await fc.assert(
      fc.asyncProperty(questions, async ([root, filter, asOf]) => {
        const expected = root.all(asOf).filter(({ other }) => fits(world, other, filter, asOf));
        const { found } = await api.data(
          `query ($filter: ${root.filter}, $asOf: Date) { found: ${root.field}(filter: $filter, asOf: $asOf, first: 100) { nodes { id } pageInfo { hasNextPage } } }`,
          { filter, asOf },
        );
        expect(ids(found.nodes)).toEqual(ids(expected.map(({ other }) => other)).slice(0, 100));
        expect(found.pageInfo.hasNextPage).toBe(expected.length > 100);
      }),
      runsOf(grafeo ? 2500 : 200),
    );
  },
  PATIENCE,
);

it(
  'finds what the filters say below every parent at once, and counts them',
  async () => {
    const questions = fc
      .tuple(named(nested), DEPTHS, MOMENTS)
      .chain(([connection, depth, asOf]) =>
        fc.tuple(
          fc.constant(connection),
          generator.filter(connection.filter, depth),
          connection.related
            ? fc.option(generator.filter('RelationFilter', Math.min(depth, 1)), { nil: null })
            : fc.constant(null),
          fc.constant(asOf),
        ),
      );
    await fc.assert(
      fc.asyncProperty(questions, async ([{ root, field, filter: type, related, all }, filter, relation, asOf]) => {
        const [declared, passed] = related ? [', $relation: RelationFilter', ', relation: $relation'] : ['', ''];
        const { parents } = await api.data(
          `query ($filter: ${type}, $asOf: Date${declared}) { parents: ${root.field}(asOf: $asOf, first: 100) { nodes { id
            found: ${field}(filter: $filter, first: 100${passed}) { totalCount nodes { id } } } } }`,
          { filter, asOf, relation },
        );
        const answer = parents.nodes.map(({ id, found }: Found) => [id, found.totalCount, ids(found.nodes)]);
        const expected = root
          .all(asOf)
          .slice(0, 100)
          .map(({ other: parent }) => {
            const links = all(parent, asOf).filter(
              ({ other, via }) =>
                (relation === null || (via !== null && fits(world, via, relation, asOf))) &&
                fits(world, other, filter, asOf),
            );
            return [parent.id, links.length, ids(links.map(({ other }) => other)).slice(0, 100)];
          });
        expect(answer).toEqual(expected);
      }),
      runsOf(grafeo ? 1000 : 50),
    );
  },
  PATIENCE,
);

interface Found {
  readonly id: string;
  readonly found: { readonly totalCount: number; readonly nodes: readonly { id: string }[] };
}
