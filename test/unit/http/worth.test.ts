import { createWorth } from '../../../src/http/worth';

const body = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

it('asks for what was never worked out, and for what took long', () => {
  const worth = createWorth();
  expect(worth.asking(body('{ a }'))).toBe(true);
  expect(worth.offering(body('{ a }'), 0.5)).toBe(false);
  expect(worth.asking(body('{ a }'))).toBe(false);
  expect(worth.offering(body('{ a }'), 40)).toBe(true);
  expect(worth.asking(body('{ a }'))).toBe(true);
});

it('goes by the document, whatever the variables; by the hash where that stands for it', () => {
  const worth = createWorth();
  worth.offering(body('query ($id: ID!) { a(id: $id, name: "x") }', { id: 'a' }), 1);
  expect(worth.asking(body('query ($id: ID!) { a(id: $id, name: "x") }', { id: 'b' }))).toBe(false);
  expect(worth.asking(body('query ($id: ID!) { a(id: $id, name: "y") }', { id: 'b' }))).toBe(true);
  const hashed = (sha256Hash: string, n: number) =>
    JSON.stringify({ variables: { n }, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  worth.offering(hashed('aa', 1), 1);
  expect([worth.asking(hashed('aa', 2)), worth.asking(hashed('bb', 2))]).toEqual([false, true]);
});

it('remembers a bounded number of operations', () => {
  const worth = createWorth();
  for (let i = 0; i <= 1_000; i++) worth.offering(body(`{ a${i} }`), 1);
  expect([worth.asking(body('{ a0 }')), worth.asking(body('{ a1 }'))]).toEqual([true, false]);
});
