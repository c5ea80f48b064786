/** What is found out about figures reads the same ahead of the resolvers and by them, however it is nested. */
import * as fc from 'fast-check';
import { type Api, openSeededApi } from './harness';
import { runsOf } from './oracle/runs';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

/** Each is another statement to plan, which takes Neo4j most of the time. */
const RUNS = runsOf(60);
const LEAVES = ['id', 'value', 'period { label }', 'supersededOn', 'measure { name }'];
const GROWTH_LEAVES = ['percent', 'origin', 'comparator'];

/** The fields asked of a figure, to a depth. */
const { figure } = fc.letrec<{ figure: string }>((tie) => ({
  figure: fc
    .tuple(
      fc.subarray(LEAVES, { minLength: 1 }),
      fc.option(fc.tuple(fc.constantFrom('growth', 'statements', 'conflicts', 'series', 'subject'), tie('figure')), {
        depthSize: 'small',
        maxDepth: 3,
        depthIdentifier: 'figures',
      }),
      fc.constantFrom('YEAR_ON_YEAR', 'QUARTER_ON_QUARTER', 'HALF_ON_HALF'),
      fc.subarray(GROWTH_LEAVES),
      fc.constantFrom('base', 'statement', 'conflicts'),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([leaves, inner, basis, growthLeaves, part, first]) => {
      const [field, below] = inner ?? [];
      const nested: Record<string, string> = {
        growth: `growth(basis: ${basis}) { ${growthLeaves.join(' ')} ${part} { ${below} } }`,
        statements: `all: statements { ${below} }`,
        conflicts: `conflicts { ${below} }`,
        series: `series(first: ${first}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${below} } }`,
        subject: `subject { name metrics(first: ${first}) { edges { cursor node { ${below} } } } }`,
      };
      return [...leaves, ...(field === undefined ? [] : [nested[field]])].join(' ');
    }),
}));

it('as of any day', async () => {
  let ahead = 0;
  const found = { growth: 0, statements: 0 };
  await fc.assert(
    fc.asyncProperty(
      figure,
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom(null, '2024-06-30', '2024-12-01'),
      async (fields, first, asOf) => {
        const answer = await api.ask(
          `query ($asOf: Date) { metrics(first: ${first}, filter: { value: { isNull: false } }, asOf: $asOf) { nodes { ${fields} } } }`,
          { asOf },
        );
        expect(answer.errors).toEqual([]);
        if (answer.ahead) ahead++;
        const text = JSON.stringify(answer.data);
        if (text.includes('"percent"') || text.includes('"origin"')) found.growth++;
        if (text.includes('"all":[{')) found.statements++;
      },
    ),
    {
      ...RUNS,
      examples: [
        ['id growth(basis: YEAR_ON_YEAR) { percent base { id statements { id } } } all: statements { id }', 100, null],
      ],
    },
  );
  // Or it would have compared nothing.
  expect(ahead).toBe(RUNS.numRuns);
  expect(Math.min(found.growth, found.statements)).toBeGreaterThan(0);
});
