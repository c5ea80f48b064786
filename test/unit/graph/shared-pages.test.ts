import 'reflect-metadata';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { rootsOf } from '../../../resolvers/ahead/asks';
import { buildAsterismSchema } from '../../../schema/build';
import { nodesByIds } from '../../../src/graph/tree/statement';
import { ABLE } from '../../../src/store/port';

const schema = buildAsterismSchema();

/** How often each pattern is read in the statement for what is asked of one node. */
function patterns(selection: string, can = ABLE): Record<string, number> {
  const operation = getOperationAST(parse(`{ node(id: "company:a") { ${selection} } }`)) as OperationDefinitionNode;
  const [ask] = rootsOf({ schema, fragments: {}, variables: {} }, operation, {}).map((rootOf) => rootOf({}));
  if (!ask || !('one' in ask)) throw new Error('Expected one thing by its id.');
  const groups = [{ references: [ask.one.to], ids: [ask.one.id] }];
  const { text } = nodesByIds(groups, { asOf: null }, { onlyKnown: false, can });
  const found: Record<string, number> = {};
  for (const [, type = ''] of text.matchAll(/\[\w*:([A-Z_]+)\]/g)) found[type] = (found[type] ?? 0) + 1;
  return found;
}

it('reads a page that is asked of an interface once, whatever types it has', () => {
  expect(patterns('... on Entity { metrics { nodes { id } } ... on Company { models { nodes { id } } } }')).toEqual({
    HAS_METRIC: 1,
    DEVELOPS: 1,
  });
});

it('reads pages apart that differ by type', () => {
  const apart = '... on Company { metrics { nodes { id } } } ... on Product { metrics { nodes { unit } } }';
  expect(patterns(apart)).toEqual({ HAS_METRIC: 2 });
  const more = '... on Entity { metrics { nodes { id } } } ... on Product { metrics { nodes { unit } } }';
  expect(patterns(more)).toEqual({ HAS_METRIC: 2 });
});

describe('pages of what may stand in several rows', () => {
  const through = (models: number) =>
    `... on Company { models(first: ${models}) { nodes { powers(first: 5) { nodes { ... on Product {
      partOf(first: 1) { nodes { id } } } } } } } }`;
  const cycle = (page: string) =>
    `... on Company { models(first: 5) { nodes { developers(first: 5) { nodes { models${page} } } } } }`;

  it('are read along as long as they are few rows', () => {
    expect(patterns(through(10))).toEqual({ DEVELOPS: 1, POWERS: 1, PART_OF: 1 });
    expect(patterns(through(100))).toEqual({ DEVELOPS: 1, POWERS: 1 });
  });

  it('are read by themselves where each may take long: of a hub, without an index, filtered, ordered or counted', () => {
    const nodes = '{ nodes { id } }';
    expect(patterns(cycle(`(first: 5) ${nodes}`))).toEqual({ DEVELOPS: 3 });
    expect(patterns(cycle(`(first: 5) ${nodes}`), { ...ABLE, ordered: false })).toEqual({ DEVELOPS: 2 });
    for (const page of [
      `(first: 5, filter: { name: { contains: "a" } }) ${nodes}`,
      `(first: 5, orderBy: [{ field: NAME }]) ${nodes}`,
      '(first: 5) { totalCount }',
      `(first: 80) ${nodes}`,
    ])
      expect([page, patterns(cycle(page))]).toEqual([page, { DEVELOPS: 2 }]);
  });
});
