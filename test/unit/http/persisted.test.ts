/** Operations by their hash: registered by clients, known from manifests, and where nothing else is taken. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecent } from '../../../src/recent';
import { executed, json, start, stopAll } from './fixture';

const folder = mkdtempSync(join(tmpdir(), 'asterism-persisted-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(stopAll);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const query = 'query Name($id: ID!) { model(id: $id) { name } }';
const hash = sha256(query);
const variables = { id: 'model:hunyuan' };
const answer = { data: { model: { name: 'Hunyuan' } } };
const persistedQuery = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

function manifest(content: unknown, name = 'manifest.json'): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const known = manifest({ [hash]: query });
const ownOnly = { ASTERISM_PERSISTED_OPERATIONS: known, ASTERISM_ONLY_PERSISTED: 'true' };

async function post(url: string, body: object, headers: Record<string, string> = json) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

async function get(url: string, parameters: Record<string, unknown>) {
  const search = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await fetch(`${url}/graphql?${new URLSearchParams(search)}`, { headers: { 'user-agent': 'test' } });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const codes = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) =>
  body.errors?.map(({ extensions }) => extensions.code);

describe('registered by clients', () => {
  it('is not found until the text came with the hash, then by the hash alone, over POST and GET', async () => {
    const { url } = await start();
    const before = await post(url, { ...persistedQuery(hash), variables });
    expect(before.body).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(before.headers.get('cache-control')).toMatch(/no-cache/);
    expect((await post(url, { query, ...persistedQuery(hash), variables })).body).toEqual(answer);
    expect((await post(url, { ...persistedQuery(hash), variables })).body).toEqual(answer);
    expect(await get(url, { ...persistedQuery(hash), variables })).toEqual({ status: 200, body: answer });
    expect((await post(url, { documentId: `sha256:${hash}`, variables })).body).toEqual(answer);
  });

  it('refuses a hash that is not of the text, and one that is written otherwise', async () => {
    const { url } = await start();
    const other = sha256('{ __typename }');
    for (const request of [
      { query, ...persistedQuery(other) },
      { extensions: { persistedQuery: { version: 2, sha256Hash: hash } } },
      { extensions: { persistedQuery: 'yes' } },
      { documentId: hash },
      { documentId: 7 },
    ]) {
      const refused = await post(url, { ...request, variables });
      expect([refused.status, codes(refused)]).toEqual([400, ['BAD_REQUEST']]);
      expect(refused.body.errors[0].message).toMatch(/expected/i);
    }
    expect(codes(await post(url, persistedQuery(other)))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('holds a registered text to the limits on every use', async () => {
    const { url } = await start({ env: { ASTERISM_MAX_COST: '5' } });
    const wide = '{ models(first: 100) { nodes { id } } }';
    for (const request of [{ query: wide, ...persistedQuery(sha256(wide)) }, persistedQuery(sha256(wide))])
      expect(codes(await post(url, request))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('keeps what was used last, within a bound', () => {
    const texts = createRecent<string>(10, (_, { length }) => length);
    texts.set('a', 'aaaa');
    texts.set('b', 'bbbb');
    expect(texts.get('a')).toBe('aaaa');
    texts.set('c', 'cccc');
    expect(['a', 'b', 'c'].map((key) => texts.get(key))).toEqual(['aaaa', undefined, 'cccc']);
    texts.set('c', 'c');
    texts.set('d', 'ddddd');
    expect(['a', 'c', 'd'].map((key) => texts.get(key))).toEqual(['aaaa', 'c', 'ddddd']);
    texts.set('e', 'too much for all of it');
    expect(['a', 'c', 'd', 'e'].map((key) => texts.get(key))).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('known from manifests', () => {
  it('is found by its hash from the start', async () => {
    const { url } = await start({ env: { ASTERISM_PERSISTED_OPERATIONS: known } });
    expect((await post(url, { ...persistedQuery(hash), variables })).body).toEqual(answer);
    expect((await post(url, { documentId: `sha256:${hash}`, variables, operationName: 'Name' })).body).toEqual(answer);
    expect((await get(url, { documentId: `sha256:${hash}`, variables })).body).toEqual(answer);
  });

  it('takes several manifests, of Apollo too', async () => {
    const other = '{ color }';
    const operations = [{ id: sha256(other), name: '', type: 'query', body: other }];
    const apollo = manifest({ format: 'apollo-persisted-query-manifest', version: 1, operations }, 'apollo.json');
    const { url } = await start({ env: { ASTERISM_PERSISTED_OPERATIONS: `${known}, ${apollo}` } });
    expect((await post(url, { ...persistedQuery(hash), variables })).body).toEqual(answer);
    expect(codes(await post(url, persistedQuery(sha256(other))))).not.toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it.each([
    ['nothing there', undefined, /expected a file, got nothing there/],
    ['no JSON', '{', /expected JSON/],
    ['a list', [], /expected an object of texts by their sha256/],
    ['another format', { format: 'relay' }, /expected an object of texts by their sha256/],
    ['no text', { [hash]: 1 }, /expected the text of an operation, got number/],
    ['a wrong hash', { abc: query }, new RegExp(`abc: expected the sha256 of its text, which is ${hash}`)],
    ['no GraphQL', { [sha256('{')]: '{' }, /Syntax Error/],
  ])('stops the start with file and fix when a manifest is %s', async (name, content, message) => {
    const file = content === undefined ? join(folder, 'absent.json') : manifest(content, `${name}.json`);
    const failed = start({ env: { ASTERISM_PERSISTED_OPERATIONS: file } });
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toThrow(file);
    await expect(failed).rejects.toThrow(/npm run codegen/);
  });
});

describe('where only known operations are taken', () => {
  it('answers those, by hash and by their text to the letter', async () => {
    const { url } = await start({ env: ownOnly });
    expect((await post(url, { ...persistedQuery(hash), variables })).body).toEqual(answer);
    expect((await post(url, { query, variables })).body).toEqual(answer);
    expect((await post(url, { query, ...persistedQuery(hash), variables })).body).toEqual(answer);
    expect((await get(url, { query, variables })).body).toEqual(answer);
  });

  it('refuses everything else before it is looked at, and says how to go on', async () => {
    const { url } = await start({ env: ownOnly });
    const ran = executed;
    const other = '{ model(id: "model:hunyuan") { name } }';
    for (const request of [
      { query: other },
      { query: `${query} ` },
      { query: '{ __schema { types { name } } }' },
      { query: '{ nothing(' },
      { query: other, operationName: 'Name' },
      { query: other, ...persistedQuery(sha256(other)) },
      persistedQuery(sha256(other)),
      { documentId: `sha256:${sha256(other)}` },
    ])
      for (const refused of [await post(url, request), await get(url, request)]) {
        expect(codes(refused)).toEqual(['PERSISTED_ONLY']);
        expect(refused.body.errors[0].message).toMatch(/sha256Hash.*introspection.*ASTERISM_ONLY_PERSISTED=false/);
        expect(refused.body.data).toBeUndefined();
      }
    expect(executed).toBe(ran);
  });

  it('refuses with the status of the media type', async () => {
    const { url } = await start({ env: ownOnly });
    expect((await post(url, { query: '{ color }' })).status).toBe(400);
    const legacy = { 'content-type': 'application/json', accept: 'application/json' };
    expect((await post(url, { query: '{ color }' }, legacy)).status).toBe(200);
  });

  it('leaves health and the pages as they are', async () => {
    const { url } = await start({ env: ownOnly });
    const page = { headers: { accept: 'text/html' } };
    const statuses = ['/healthz', '/readyz', '/graphql', '/graphiql'].map(
      async (at) => (await fetch(url + at, page)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 200]);
  });
});
