/** Questions in the same words that are asked at the same time get the answers that each gets by itself. */
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { answerAhead } from '../../resolvers/ahead/answer';
import { buildAsterismSchema } from '../../schema/build';
import { loadFolder } from '../../src/bundle/load';
import { prepareGraph } from '../../src/graph/plan';
import type { Store } from '../../src/store/port';
import { databaseName, openTestStore } from '../database';

const schema = buildAsterismSchema();
/** Of a question, at the same time. */
const COPIES = 3;

let store: Store;
/** How many questions each statement had. */
const counts: number[] = [];
beforeAll(async () => {
  store = await openTestStore(({ params: { questions } }) =>
    counts.push(Array.isArray(questions) ? questions.length : 1),
  );
  await prepareGraph(store);
  await loadFolder(store, 'seeds');
});
afterAll(() => store?.close());

type Variables = Readonly<Record<string, unknown>>;

async function answer(source: string, variables: Variables): Promise<string> {
  const document = parse(source);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const reader = store.reader();
  try {
    const data = await answerAhead(reader, { schema, document, operation, variables });
    if (!data) throw new Error('Expected what can be read ahead.');
    return JSON.stringify(data);
  } finally {
    await reader.close();
  }
}

const idsOf = async (field: string): Promise<string[]> => {
  const { [field]: page } = JSON.parse(await answer(`{ ${field}(first: 12) { nodes { id } } }`, {}));
  return page.nodes.map(({ id }: { id: string }) => id);
};
const each = (values: readonly unknown[], name: string): Variables[] => values.map((value) => ({ [name]: value }));

const OPERATIONS: readonly [name: string, source: string, variables: () => Promise<Variables[]>][] = [
  [
    'a hub and its pages',
    `query ($id: ID!) { company(id: $id) { name models(first: 3) { totalCount edges { cursor relation { type certainty } node { id name } } } } }`,
    async () => each(await idsOf('companies'), 'id'),
  ],
  [
    'pages after one another',
    'query ($n: Int!, $after: String) { models(first: 5, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } companies(first: $n) { nodes { id } } }',
    async () => {
      const { models } = JSON.parse(await answer('{ models(first: 12) { edges { cursor } } }', {}));
      return models.edges.map(({ cursor }: { cursor: string }, i: number) => ({ after: cursor, n: 1 + (i % 3) }));
    },
  ],
  [
    'filters over links',
    `query ($text: String!) { companies(filter: { models: { some: { name: { contains: $text } } } }) { totalCount nodes { id models(first: 2) { nodes { name } } } } }`,
    async () => each(['a', 'e', 'GPT', 'ERNIE', 'Qwen', '4', 'none of them', 'o'], 'text'),
  ],
  [
    'a day and an order',
    `query ($asOf: Date, $text: String!) { models(asOf: $asOf, filter: { name: { contains: $text } }, orderBy: [{ field: NAME, direction: DESC }], first: 4) { edges { cursor node { id developers { nodes { name } } } } } }`,
    async () =>
      ['2024-01-01', '2024-08-27', '2024-08-28', null].flatMap((asOf) =>
        each(['a', 'E'], 'text').map((one) => ({ ...one, asOf })),
      ),
  ],
  [
    'ways to revenue',
    'query ($id: ID!) { revenuePaths(model: $id, first: 3) { edges { cursor node { product { name } company { id } revenue { value unit } growth { percent } } } } }',
    async () => {
      const { revenuePaths } = JSON.parse(await answer('{ revenuePaths(first: 40) { nodes { model { id } } } }', {}));
      const ids = revenuePaths.nodes.map(({ model }: { model: { id: string } }) => model.id);
      return each([...new Set(ids)], 'id');
    },
  ],
];

it.each(OPERATIONS)('answers %s alike', async (_, source, made) => {
  const variables = await made();
  expect(variables.length).toBeGreaterThan(3);
  const alone: string[] = [];
  for (const one of variables) alone.push(await answer(source, one));
  expect(new Set(alone).size).toBeGreaterThan(2);
  counts.length = 0;
  for (const _again of [1, 2, 3]) {
    const asked = Array.from({ length: COPIES }, () => variables).flat();
    const together = await Promise.all(asked.map((one) => answer(source, one)));
    expect(together).toEqual(Array.from({ length: COPIES }, () => alone).flat());
  }
  // Only where it saves the way to another process.
  expect(counts.some((count) => count > 1)).toBe(databaseName() === 'neo4j');
});
