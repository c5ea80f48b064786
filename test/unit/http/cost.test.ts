import * as fc from 'fast-check';
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { type CheckCost, costLimit } from '../../../src/http/cost';
import { schema } from './fixture';

const pages = { standard: 20, largest: 100 };
const LIMIT = 300;
const QUERY = `query Q($n: Int, $m: Int = 3, $ids: [ID!]! = ["a"], $no: Boolean! = false, $id: ID = "m", $how: String) {
  models(first: $n) { nodes { id powers(first: $m) { nodes { id } } } }
  nodes(ids: $ids) { powers(first: $m) { nodes { id } } }
  model(id: $id) @skip(if: $no) { powers(first: $n) { nodes { id } } }
  fail(how: $how)
}`;

/** What the limit says of a query: nothing, or the error's code and message. */
function verdictOf(check: CheckCost, document: ReturnType<typeof parse>, variables: object): unknown {
  const operation = getOperationAST(document) as OperationDefinitionNode;
  try {
    check({ schema, document, operation, variables: variables as Record<string, unknown> });
    return 'taken';
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions?: { code?: unknown } };
    return `${extensions?.code}: ${message}`;
  }
}

const size = fc.oneof(fc.integer({ min: -2, max: 110 }), fc.constant(null), fc.constant('not a number'));
const variables = fc.record(
  {
    n: size,
    m: size,
    ids: fc.oneof(fc.array(fc.constantFrom('a', 'b'), { maxLength: 12 }), fc.constantFrom('a', null, [null])),
    no: fc.constantFrom(true, false, null),
    id: fc.constantFrom('m', 'n', null, 7),
    how: fc.constantFrom('plain', 'input', null, 5),
  },
  { requiredKeys: [] },
);

it('says of a request whose cost is known what it says of one that is counted', () => {
  const document = parse(QUERY);
  const kept = costLimit(LIMIT, pages);
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(variables, (given) => {
      const counted = verdictOf(costLimit(LIMIT, pages), document, given);
      const kind = String(counted).split(':')[0] as string;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      expect(verdictOf(kept, document, given)).toBe(counted);
      expect(verdictOf(kept, document, given)).toBe(counted);
    }),
    { numRuns: 400 },
  );
  // Or it would have compared nothing.
  expect([...seen.keys()].sort()).toEqual(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'taken']);
});
