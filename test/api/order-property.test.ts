/** Random orders over the seeds and a later document, walked page by page, held against sorting in memory. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { buildSchema } from 'graphql';
import { databaseName } from '../database';
import { type Api, openApiWith } from './harness';
import { nestedConnections, rootConnections } from './oracle/fields';
import { orders } from './oracle/generate-order';
import { bundles, LATER } from './oracle/made';
import { inOrder } from './oracle/order';
import { PATIENCE, runsOf } from './oracle/runs';
import { named } from './oracle/show';
import { walk } from './oracle/walk';
import { worldOf } from './oracle/world';

const made = bundles();
const world = worldOf(made);
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const roots = rootConnections(schema, world);
const nested = nestedConnections(schema, world);
const grafeo = databaseName() === 'grafeo';

const MOMENTS = fc.constantFrom(null, null, '2024-08-28', LATER);
const SIDES = fc.constantFrom('first' as const, 'last' as const);

let api: Api;
beforeAll(async () => {
  api = await openApiWith(...made);
});
afterAll(() => api?.close());

const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);

it(
  'walks every root connection in any order, forward and backward, through everything once',
  async () => {
    const walks = fc
      .tuple(named(roots), fc.integer({ min: 1, max: 5 }), SIDES, MOMENTS)
      .chain(([root, pages, side, asOf]) =>
        fc.record({
          root: fc.constant(root),
          order: orders(schema, world, root.order),
          pages: fc.constant(pages),
          side: fc.constant(side),
          asOf: fc.constant(asOf),
        }),
      );
    await fc.assert(
      fc.asyncProperty(walks, async ({ root, order, pages, side, asOf }) => {
        const expected = inOrder(world, root.all(asOf), order, asOf);
        const size = Math.min(100, Math.max(1, Math.ceil(expected.length / pages)));
        const found = await walk<{ id: string }>(side, size, async (bounds) => {
          const query = `query ($order: [${root.order}!], $asOf: Date, $first: Int, $after: String, $last: Int, $before: String) {
            page: ${root.field}(orderBy: $order, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
              nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
          return (await api.data(query, { order, asOf, ...bounds })).page;
        });
        expect(ids(found)).toEqual(ids(expected.map(({ other }) => other)));
      }),
      runsOf(grafeo ? 500 : 60),
    );
  },
  PATIENCE,
);

interface Parent {
  readonly id: string;
  readonly page: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  };
}

it(
  'orders and cuts a nested connection for every parent by itself, in one statement',
  async () => {
    const questions = fc
      .tuple(named(nested), fc.integer({ min: 0, max: 4 }), SIDES, MOMENTS)
      .chain(([connection, size, side, asOf]) =>
        fc.record({
          connection: fc.constant(connection),
          order: orders(schema, world, connection.order),
          size: fc.constant(size),
          side: fc.constant(side),
          asOf: fc.constant(asOf),
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        questions,
        async ({ connection: { root, field, order: type, all }, order, size, side, asOf }) => {
          const { data, errors, statements } = await api.ask(
            `query ($order: [${type}!], $asOf: Date, $size: Int) { parents: ${root.field}(asOf: $asOf, first: 100) { nodes { id
            page: ${field}(orderBy: $order, ${side}: $size) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } } } }`,
            { order, asOf, size },
          );
          expect(errors).toEqual([]);
          expect(statements.length).toBeLessThanOrEqual(2);
          const answer = data.parents.nodes.map(({ id, page }: Parent) => [
            id,
            ids(page.nodes),
            side === 'first' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage,
          ]);
          const expected = root
            .all(asOf)
            .slice(0, 100)
            .map(({ other: parent }) => {
              const sorted = ids(inOrder(world, all(parent, asOf), order, asOf).map(({ other }) => other));
              const page = side === 'first' ? sorted.slice(0, size) : sorted.slice(Math.max(0, sorted.length - size));
              return [parent.id, page, sorted.length > size];
            });
          expect(answer).toEqual(expected);
        },
      ),
      runsOf(grafeo ? 500 : 60),
    );
  },
  PATIENCE,
);

it(
  'walks the nested connection of one parent in any order',
  async () => {
    const long = nested
      .flatMap((connection) =>
        connection.root
          .all(null)
          .map(({ other }) => ({ connection, parent: other, length: connection.all(other, null).length })),
      )
      .filter(({ length }) => length > 4);
    const walks = fc
      .tuple(fc.constantFrom(...long), fc.integer({ min: 2, max: 4 }), SIDES)
      .chain(([{ connection, parent, length }, pages, side]) =>
        fc.record({
          connection: named([connection]),
          id: fc.constant(parent.id),
          order: orders(schema, world, connection.order),
          size: fc.constant(Math.ceil(length / pages)),
          side: fc.constant(side),
        }),
      );
    await fc.assert(
      fc.asyncProperty(walks, async ({ connection, id, order, size, side }) => {
        const parent = world.byId.get(id);
        if (!parent) throw new Error(`Expected ${id} in the bundles.`);
        const found = await walk<{ id: string }>(side, Math.min(size, 100), async (bounds) => {
          const query = `query ($id: ID!, $order: [${connection.order}!], $first: Int, $after: String, $last: Int, $before: String) {
            nodes(ids: [$id]) { ... on ${connection.root.type} { page: ${connection.field}(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
              nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
          return (await api.data(query, { id, order, ...bounds })).nodes[0].page;
        });
        expect(ids(found)).toEqual(
          ids(inOrder(world, connection.all(parent, null), order, null).map(({ other }) => other)),
        );
      }),
      runsOf(grafeo ? 300 : 30),
    );
  },
  PATIENCE,
);
