/** Every mutation there is, sent to the server as it starts, by those who may and those who may not. */
import { buildAsterismSchema } from '../../schema/build';
import { type App, startApp } from '../../src/app';
import { makeToken } from '../../src/auth/token';
import type { Role } from '../../src/auth/viewer';
import { readConfig } from '../../src/config';
import { newSecret } from '../unit/auth/keys-fixture';
import { type Reply, send } from '../unit/auth/server';
import { cleanUp, temporaryFolder } from './server-process';

jest.setTimeout(120_000);

const bundle = '{ bundle: "who-may", companies: [{ id: "company:who-may", name: "Who May" }] }';
const relation = 'relation:OFFERS/company:nobody/product:nothing/huafu';

/** Each with arguments that would do, or get as far as a look at the database. */
const MUTATIONS: Readonly<Record<string, string>> = {
  importBundle: `mutation { importBundle(bundle: ${bundle}) { changed write { by } } }`,
  mergeEntities: 'mutation { mergeEntities(from: "company:nobody", into: "company:who-may") { changed } }',
  retract: `mutation { retract(statement: "${relation}", reason: "Wrong.") { changed } }`,
};

const REVISION = '{ graph { revision } writes(first: 100) { nodes { by } } }';

const apps: App[] = [];
let open: string;
let keyed: string;
const config = readConfig({ PORT: '0', ASTERISM_DATA_DIR: temporaryFolder(), ASTERISM_JWT_SECRET: newSecret() });

beforeAll(async () => {
  apps.push(await startApp(readConfig({ PORT: '0', ASTERISM_DATA_DIR: temporaryFolder() })), await startApp(config));
  [open = '', keyed = ''] = apps.map(({ url }) => url);
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await cleanUp();
});

async function bearer(role: Role, expires = new Date(Date.now() + 3_600_000)) {
  if (!config.auth.signWith) throw new Error('Expected a key.');
  return { authorization: `Bearer ${await makeToken({ subject: 'alice', role }, expires, config.auth.signWith)}` };
}

/** Sends every mutation; fails when one changed anything. */
async function refusals(url: string, headers: Record<string, string>): Promise<readonly Reply[]> {
  const before = (await send(url, REVISION)).data;
  expect(before).toMatchObject({ graph: { revision: expect.any(String) } });
  const replies: Reply[] = [];
  for (const mutation of Object.values(MUTATIONS)) replies.push(await send(url, mutation, headers));
  expect((await send(url, REVISION)).data).toEqual(before);
  return replies;
}

it('knows every mutation', () => {
  const fields = buildAsterismSchema().getMutationType()?.getFields() ?? {};
  expect(Object.keys(MUTATIONS)).toEqual(Object.keys(fields).sort());
});

it.each<[string, Record<string, string>]>([
  ['a page of another site', { origin: 'https://evil.example' }],
  ['a page whose name was made to lead here', { host: 'evil.example', origin: 'http://evil.example' }],
  ['what a proxy forwarded', { 'x-forwarded-for': '127.0.0.1' }],
])('none is open to %s, without keys', async (_, headers) => {
  for (const reply of await refusals(open, headers)) expect(reply).toMatchObject({ codes: ['FORBIDDEN'], data: null });
});

it('none is open to readers', async () => {
  for (const reply of await refusals(keyed, await bearer('reader')))
    expect(reply).toMatchObject({ codes: ['FORBIDDEN'], data: null });
});

it('none is open without a token, or with one that is over', async () => {
  for (const headers of [{}, await bearer('editor', new Date(Date.now() - 60_000)), { authorization: 'Bearer a.b.c' }])
    for (const reply of await refusals(keyed, headers))
      expect(reply).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
});

it('all are open to editors, whose name is written down', async () => {
  for (const [url, headers, by] of [
    [open, {}, 'loopback'],
    [keyed, await bearer('editor'), 'token:alice'],
  ] as const) {
    for (const [name, mutation] of Object.entries(MUTATIONS)) {
      const { codes, data } = await send(url, mutation, headers);
      if (name === 'importBundle') expect(data).toEqual({ importBundle: { changed: true, write: { by } } });
      // They get as far as to see that there is no such thing.
      else expect(codes).toEqual(['BAD_USER_INPUT']);
    }
    expect((await send(url, REVISION)).data).toMatchObject({ writes: { nodes: expect.arrayContaining([{ by }]) } });
  }
});
