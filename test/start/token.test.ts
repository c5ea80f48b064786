/** `asterism token`, and what the server that has the same settings makes of its tokens. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type App, startApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { cleanUp, spawnServer, temporaryFolder, until } from './server-process';

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../..');
const apps: App[] = [];
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await cleanUp();
});

type Env = Record<string, string>;

function token(args: readonly string[], env: Env = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('ASTERISM_'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/asterism.mjs', 'token', ...args], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), ...env } as NodeJS.ProcessEnv,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function newKey(kind: string): Env {
  const { status, stdout } = token(['--new-key', kind, '--json']);
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

const start = async (env: Env): Promise<string> => {
  const app = await startApp(readConfig({ PORT: '0', ASTERISM_DATA_DIR: temporaryFolder(), ...env }));
  apps.push(app);
  return app.url;
};

async function ask(url: string, bearer?: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify({ query: '{ company(id: "company:baidu") { name } }' }),
  });
  return { status: response.status, body: await response.json() };
}
const BAIDU = { status: 200, body: { data: { company: { name: 'Baidu' } } } };
const REFUSED = {
  status: 401,
  body: { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] },
};

it.each(['hs256', 'ed25519'])('makes a key (%s), and tokens with it that a closed server takes', async (kind) => {
  const key = newKey(kind);
  const made = token(['--role', 'reader', '--subject', 'alice'], key);
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(made.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);

  // The server has what it needs and no more.
  const { ASTERISM_JWT_PRIVATE_KEY: _, ...env } = key;
  const url = await start({ ...env, ASTERISM_REQUIRE_TOKEN: 'true' });
  expect(await ask(url, made.stdout.trim())).toEqual(BAIDU);
  expect(await ask(url)).toEqual(REFUSED);
  const stranger = token(['--role', 'editor', '--subject', 'eve'], newKey(kind)).stdout.trim();
  expect(await ask(url, stranger)).toEqual(REFUSED);
});

it('refuses an invalid token on an open server too', async () => {
  const url = await start({});
  expect(await ask(url)).toEqual(BAIDU);
  expect(await ask(url, 'a.b.c')).toEqual(REFUSED);
});

it('prints settings that a shell takes as they are, and says where they go', () => {
  for (const kind of [[], ['ed25519']]) {
    const { status, stdout, stderr } = token(['--new-key', ...kind]);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/environment of the server/)]);
    const file = join(temporaryFolder(), 'keys.env');
    writeFileSync(file, stdout);
    const names = [...stdout.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    const show = `set -a; . ${file}; ${process.execPath} -e 'console.log(JSON.stringify(process.env))'`;
    const env = JSON.parse(spawnSync('sh', ['-c', show], { encoding: 'utf8' }).stdout);
    expect(readConfig(Object.fromEntries(names.map((name = '') => [name, env[name]]))).auth.signWith?.kid).toMatch(/./);
  }
});

it.each<[string, readonly string[], Env, RegExp]>([
  ['no key', ['--role', 'editor', '--subject', 'a'], {}, /^Expected a key to sign with, got none\./],
  ['a role that there is not', ['--role', 'admin', '--subject', 'a'], {}, /Allowed choices are reader, editor/],
  ['a kind of key that there is not', ['--new-key', 'rsa'], {}, /Allowed choices are hs256, ed25519/],
  [
    'a key that is none',
    ['--role', 'editor', '--subject', 'a'],
    { ASTERISM_JWT_SECRET: 'hunter2' },
    /at least 32 bytes/,
  ],
])('ends with 2 for %s', (_, args, env, message) => {
  const { status, stdout, stderr } = token(args, env);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('hunter2');
});

it('start says who may write, and keeps the keys to itself', async () => {
  const secret = 'a secret of at least thirty-two bytes';
  const env = { ASTERISM_DATA_DIR: temporaryFolder(), ASTERISM_JWT_SECRET: secret, ASTERISM_REQUIRE_TOKEN: 'true' };
  const server = await spawnServer(env);
  await until(server, '/readyz');
  while (!server.output().includes('Ctrl-C')) await new Promise((wake) => setTimeout(wake, 20));
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.output()).toContain("  Mutations         for editors' tokens; queries for tokens too\n");
  expect(server.output()).not.toContain(secret);
});
