import { GraphQLError } from 'graphql';
import { StoreError } from '../../../src/store/errors';
import { ask, secret, start, stopAll } from './fixture';

afterEach(stopAll);

const internals = /hunter2|bolt:|10\.0\.0\.7|node_modules|\.ts|at async|stack/i;

test('an error raised on purpose keeps its message and code', async () => {
  const { url, log } = await start();
  const { status, errors } = await ask(url, '{ fail(how: "input") }');
  expect(status).toBe(200);
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'first: expected 0 to 100, got -1. Ask for first: 20.',
      path: ['fail'],
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  ]);
  expect(log).toEqual([]);
});

test.each(['plain', 'uncoded', 'invalid', 'text'])(
  'a fault of ours (%s) shows an id, and the log has the rest',
  async (how) => {
    const { url, log } = await start();
    const { text, data, errors } = await ask(url, `{ fail(how: "${how}") model(id: "m") { id } }`);
    const { code, errorId } = errors?.[0]?.extensions ?? {};
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(errors?.[0]?.message).toBe(
      `Something went wrong on our side. Please report it with the error id ${errorId}.`,
    );
    expect(data).toEqual({ fail: null, model: { id: 'm' } });
    expect(text).not.toMatch(internals);

    expect(log).toHaveLength(1);
    expect(log[0]).not.toContain('\n');
    expect(JSON.parse(log[0] ?? '')).toMatchObject({ level: 'error', errorId });
    expect(log[0]).toContain(secret);
  },
);

test('a value that the schema does not allow is a fault of ours, and the value stays here', async () => {
  const { url } = await start();
  const { text, errors } = await ask(url, '{ color }');
  expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(text).not.toMatch(internals);
});

describe('the database is away', () => {
  const message = "The database can't be reached just now; try again shortly.";

  test.each(['away', 'awayDeep'])('%s: nothing to return is 503', async (how) => {
    const { url, log } = await start();
    for (const query of [`{ fail(how: "${how}") }`, `{ failHard(how: "${how}") }`]) {
      const { status, text, errors } = await ask(url, query);
      expect(status).toBe(503);
      expect(errors).toEqual([expect.objectContaining({ message, extensions: { code: 'SERVICE_UNAVAILABLE' } })]);
      expect(text).not.toMatch(internals);
    }
    expect(log).toEqual([]);
  });

  test('a part of the answer is 200', async () => {
    const { url } = await start();
    const { status, data } = await ask(url, '{ fail(how: "away") model(id: "m") { id } }');
    expect(status).toBe(200);
    expect(data).toEqual({ fail: null, model: { id: 'm' } });
  });

  test('already when the context is made', async () => {
    const { url } = await start({ createContext: () => Promise.reject(new StoreError('UNAVAILABLE', secret)) });
    const { status, text, errors } = await ask(url, '{ model(id: "m") { id } }');
    expect(status).toBe(503);
    expect(errors).toEqual([{ message, extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
    expect(text).not.toMatch(internals);
  });
});

test('a question that took too long is told apart from a database that is away', async () => {
  const { url, log } = await start();
  const { status, text, errors } = await ask(url, '{ fail(how: "slow") }');
  expect(status).toBe(200);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(/^The database took longer over this than it may\. Ask for less at once/),
      path: ['fail'],
      extensions: { code: 'QUERY_TOO_SLOW' },
    }),
  ]);
  expect(text).not.toMatch(internals);
  // Those who run the server are told.
  expect(log.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ level: 'warn', message: secret })]);
});

test('a question that is nested too deeply is a fault of whoever asks, of which nobody else is told', async () => {
  const { url, log } = await start();
  const { status, text, errors } = await ask(url, '{ fail(how: "deep") }');
  expect(status).toBe(200);
  expect(errors).toEqual([expect.objectContaining({ path: ['fail'], extensions: { code: 'BAD_USER_INPUT' } })]);
  expect(text).not.toMatch(internals);
  expect(log).toEqual([]);
});

test('a context that fails otherwise: a refusal of ours is told, a fault is not', async () => {
  let failure: Error = new Error(secret);
  const { url } = await start({ createContext: () => Promise.reject(failure) });
  const fault = await ask(url, '{ model(id: "m") { id } }');
  expect(fault.status).toBe(500);
  expect(fault.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(fault.text).not.toMatch(internals);

  failure = new GraphQLError('asOf: expected a date', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
  const refusal = await ask(url, '{ model(id: "m") { id } }');
  expect(refusal.status).toBe(400);
  expect(refusal.errors).toEqual([{ message: 'asOf: expected a date', extensions: { code: 'BAD_USER_INPUT' } }]);
});

test.each([
  ['{ model(', 400, 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
  ['{ modle(id: "m") { id } }', 400, 'GRAPHQL_VALIDATION_FAILED', /Did you mean "model"/],
  ['', 400, 'BAD_REQUEST', /non-empty `query`/],
])('%j is answered as Apollo does', async (query, status, code, message) => {
  const { url, log } = await start();
  const answer = await ask(url, query);
  expect(answer.status).toBe(status);
  expect(answer.errors?.[0]?.extensions.code).toBe(code);
  expect(answer.errors?.[0]?.message).toMatch(message);
  expect(answer.text).not.toMatch(internals);
  expect(log).toEqual([]);
});

test.each([
  [{}, /"\$id" of required type/],
  [{ id: { no: 'id' } }, /got invalid value/],
])('variables %j that do not fit are bad input', async (variables, message) => {
  const { url } = await start();
  const { status, errors } = await ask(url, 'query Q($id: ID!) { model(id: $id) { id } }', variables);
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(message);
});

test('bodies that never reach Apollo are refused in the same shape', async () => {
  const { url } = await start();
  const post = (type: string, body: string) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
  const broken = await post('application/json', '{"query":');
  expect(broken.status).toBe(400);
  expect(await broken.json()).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
  });
  expect((await post('application/xml', '<query/>')).status).toBe(415);
  expect((await post('application/json', `{"query":"${' '.repeat(8 * 1024 * 1024)}"}`)).status).toBe(413);
});

test('a request that any page could forge without being asked is refused', async () => {
  const { url } = await start();
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' };
  const response = await fetch(`${url}/graphql?query={model(id:"m"){id}}`, { headers });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/CSRF/);
});
