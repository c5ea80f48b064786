import neo4j from 'neo4j-driver';
import { fromNeo4jError } from '../../../src/store/neo4j-errors';

const errorOf = (code: string, message = 'It says why.') => new neo4j.Neo4jError(message, code, '', '');
const AT = 'bolt://127.0.0.1:7687';

test.each([
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.TransactionTimedOut',
])('calls a question that took too long just that: %s', (code) => {
  expect(fromNeo4jError(errorOf(code), AT)).toMatchObject({
    name: 'StoreError',
    code: 'TOO_SLOW',
    message: `Expected Neo4j at ${AT} to answer within the time it has for a question, but it took longer (${code}). Ask for less at once.`,
  });
});

test('calls what is no fault of the statement a database that is away', () => {
  expect(fromNeo4jError(errorOf('Neo.TransientError.General.DatabaseUnavailable'), AT)).toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('(Neo.TransientError.General.DatabaseUnavailable: It says why.)'),
  });
});

test('leaves errors of others as they are', () => {
  const error = new Error('ours');
  expect(fromNeo4jError(error, AT)).toBe(error);
});
