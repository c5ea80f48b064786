import 'reflect-metadata';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { asksOf } from '../../../resolvers/ahead/asks';
import { buildAsterismSchema } from '../../../schema/build';
import { nodesByIds } from '../../../src/graph/tree/statement';

const schema = buildAsterismSchema();

/** How often each pattern is read in the statement for what is asked of one node. */
function patterns(selection: string): Record<string, number> {
  const operation = getOperationAST(parse(`{ node(id: "company:a") { ${selection} } }`)) as OperationDefinitionNode;
  const [ask] = asksOf({ schema, fragments: {}, variables: {} }, operation);
  if (!ask || !('one' in ask)) throw new Error('Expected one thing by its id.');
  const { text } = nodesByIds([{ references: [ask.one.to], ids: [ask.one.id] }], { asOf: null });
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
