import 'reflect-metadata';
import { getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql';
import { NOT_AHEAD } from '../../resolvers/ahead/asks';
import { planOf } from '../../resolvers/ahead/plans';
import { buildAsterismSchema } from '../../schema/build';
import { ABLE } from '../../src/store/port';

const schema = buildAsterismSchema();

/** What plans an operation, time and again. */
function planner(text: string) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return (variables: Record<string, unknown>, can = ABLE) => {
    const planned = planOf({ schema, document, operation, variables }, can);
    if (!planned) throw new Error('Expected a plan.');
    return { plan: planned.plan, roots: planned.plan.roots.map((rootOf) => rootOf(planned.variables)) };
  };
}

it.each([
  ['an id', 'query Q($v: ID!) { company(id: $v) { name } }', ['company:a', 'company:b']],
  ['ids of several kinds', 'query Q($v: [ID!]!) { nodes(ids: $v) { id } }', [['company:a'], ['metric:a', 'model:b']]],
  ['a cursor', 'query Q($v: String) { companies(after: $v) { nodes { name } } }', ['WyJhIl0', null]],
  ['a part of a filter', 'query Q($v: String) { models(filter: { name: { eq: $v } }) { totalCount } }', ['a', 'b']],
  ['a model', 'query Q($v: ID) { revenuePaths(model: $v) { nodes { certainty } } }', ['model:a', 'model:b']],
  ['an amount', 'query Q($v: Float!) { metricGroups(by: [MEASURE], filter: { value: { gt: $v } }) { count } }', [1, 2]],
])('is one whatever %s of a root field is', (_, text, values) => {
  const plan = planner(text);
  const plans = values.map((v) => plan({ v }).plan);
  expect(new Set(plans).size).toBe(1);
});

it('gives root fields their arguments of the request', () => {
  const plan = planner(
    'query Q($id: ID!, $first: Int) { company(id: $id) { id } models(first: $first) { totalCount } }',
  );
  for (const [id, first] of [
    ['company:a', 1],
    ['company:b', 2],
  ] as const)
    expect(plan({ id, first }).roots).toMatchObject([{ one: { id } }, { page: { args: { first } } }]);
});

it.each([
  [
    'the size of a page below',
    'query Q($v: Int) { company(id: "company:a") { models(first: $v) { totalCount } } }',
    [1, 2],
  ],
  [
    'whether a field is skipped',
    'query Q($v: Boolean!) { company(id: "company:a") { name @skip(if: $v) id } }',
    [true, false],
  ],
  [
    'whether a root field is',
    'query Q($v: Boolean!) { company(id: "company:a") @include(if: $v) { id } }',
    [true, false],
  ],
  ['of when all is', 'query Q($v: Date) { company(id: "company:a", asOf: $v) { id } }', ['2024-01-01', null]],
  [
    'what a fragment says',
    'query Q($v: ID!) { ...F } fragment F on Query { company(id: $v) { id } }',
    ['company:a', 'company:b'],
  ],
])('depends on %s', (_, text, values) => {
  const plan = planner(text);
  const [first, second, again] = [values[0], values[1], values[0]].map((v) => plan({ v }));
  expect(first?.plan).not.toBe(second?.plan);
  expect(again?.plan).toBe(first?.plan);
});

it('depends on what the database can do, of which its statements are', () => {
  const plan = planner('{ company(id: "company:a") { id } }');
  expect(plan({}, ABLE).plan).not.toBe(plan({}, { ...ABLE, ordered: false }).plan);
});

it('is not kept for variables of great length, nor when queries of great length came after it', () => {
  const plan = planner('query Q($v: String) { company(id: "company:a") { models(after: $v) { totalCount } } }');
  const first = plan({ v: 'a' }).plan;
  const long = 'a'.repeat(1_000);
  expect(plan({ v: long }).plan).not.toBe(plan({ v: long }).plan);
  expect(plan({ v: 'a' }).plan).toBe(first);
  for (let i = 0; i < 3; i++) planner(`# ${'long '.repeat(20_000)}\n{ company(id: "company:a") { id } }`)({});
  expect(plan({ v: 'a' }).plan).not.toBe(first);
});

it('is none of what only resolvers can answer, nor of mutations', () => {
  expect(() => planner('{ search(text: "a") { totalCount } }')({})).toThrow(NOT_AHEAD);
  const document = parse('mutation { __typename }');
  const operation = getOperationAST(document) as OperationDefinitionNode;
  expect(planOf({ schema, document, operation, variables: {} }, ABLE)).toBeUndefined();
});
