/** `asterism token`: what it takes and prints. As a process of its own: test/start/token.test.ts. */
import { verifyToken } from '../../../src/auth/token';
import type { Role } from '../../../src/auth/viewer';
import { newKey } from '../../../src/cli/new-key';
import { type TokenOptions, tokenCommand } from '../../../src/cli/token';
import { readConfig } from '../../../src/config';
import { newPair, newSecret, publicPem } from './keys-fixture';

let out: string[];
let told: string[];
const own = { ...process.env };

beforeEach(() => {
  [out, told] = [[], []];
  jest.spyOn(console, 'log').mockImplementation((line) => void out.push(line));
  jest.spyOn(console, 'error').mockImplementation((line) => void told.push(line));
  for (const name of Object.keys(process.env)) if (name.startsWith('ASTERISM_')) delete process.env[name];
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...own };
});

const run = (options: TokenOptions, env: NodeJS.ProcessEnv = {}): Promise<number> => {
  Object.assign(process.env, env);
  return tokenCommand(options);
};
const keyed = { ASTERISM_JWT_SECRET: newSecret() };
const alice = { role: 'editor', subject: 'alice' } as const;

test.each<[TokenOptions, NodeJS.ProcessEnv, number]>([
  [{}, {}, 30 * 86_400],
  [{ expires: '90m' }, {}, 90 * 60],
  [{ expires: '12h' }, {}, 12 * 3600],
  [{ expires: '90d' }, {}, 90 * 86_400],
  [{}, { ASTERISM_JWT_MAX_DAYS: '7' }, 7 * 86_400],
  [{ expires: '365d' }, { ASTERISM_JWT_MAX_DAYS: '365' }, 365 * 86_400],
])('%j with %j is valid for its time', async (options, env, seconds) => {
  const before = Math.floor(Date.now() / 1000);
  expect(await run({ ...alice, ...options, json: true }, { ...keyed, ...env })).toBe(0);
  const { token, expires, ...said } = JSON.parse(out.join('\n'));
  expect([said, told]).toEqual([alice, []]);
  const { iat, exp } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
  expect([exp - iat, new Date(expires).getTime()]).toEqual([seconds, exp * 1000]);
  expect(iat).toBeGreaterThanOrEqual(before);
  expect(await verifyToken(token, readConfig({ ...keyed, ...env }).auth)).toEqual(alice);
});

test('without --json the token is all that is printed', async () => {
  expect(await run(alice, keyed)).toBe(0);
  expect([out, told]).toEqual([[expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/)], []]);
});

test.each<[string, TokenOptions, NodeJS.ProcessEnv, RegExp]>([
  ['a key', alice, {}, /^Expected a key to sign with, got none\. Make one \(asterism token --new-key\)/],
  ['a private key', alice, { ASTERISM_JWT_PUBLIC_KEY: publicPem(newPair()) }, /^Expected ASTERISM_JWT_PRIVATE_KEY/],
  ['a role', { subject: 'alice' }, keyed, /^Expected --role reader or --role editor/],
  ['a subject', { role: 'editor' }, keyed, /^Expected --subject NAME/],
  ['a subject of one line', { ...alice, subject: 'a\nb' }, keyed, /^Expected --subject NAME/],
  ...['never', '0d', '-1d', '1.5d', '30', 'd', '1w'].map(
    (expires): [string, TokenOptions, NodeJS.ProcessEnv, RegExp] => [
      `an end, not ${expires}`,
      { ...alice, expires },
      keyed,
      /^Expected --expires .* at most 90d \(ASTERISM_JWT_MAX_DAYS\); got "/,
    ],
  ),
  ['a nearer end', { ...alice, expires: '91d' }, keyed, /at most 90d \(ASTERISM_JWT_MAX_DAYS\); got "91d"/],
])('ends with 2 and says that it needs %s', async (_, options, env, message) => {
  expect(await run(options, env)).toBe(2);
  expect([out, told]).toEqual([[], [expect.stringMatching(message)]]);
});

test.each(['hs256', 'ed25519'] as const)('a new key (%s) signs, and is another each time', async (kind) => {
  const keys = [1, 2].map(() => {
    out = [];
    expect(newKey(kind, true)).toBe(0);
    return JSON.parse(out.join('\n')) as Record<string, string>;
  });
  expect(told).toEqual(
    Array(2).fill(expect.stringMatching(/environment of the server.* put \{"keys": \[NEW, OLD\]\}/)),
  );
  const [one, two] = keys.map((env) => readConfig(env).auth);
  expect(one?.signWith?.kid).not.toBe(two?.signWith?.kid);
  // As the advice has it: both in a set, the new one first.
  const name = kind === 'hs256' ? 'ASTERISM_JWT_SECRET' : 'ASTERISM_JWT_PUBLIC_KEY';
  const set = JSON.stringify({ keys: [keys[1], keys[0]].map((env) => JSON.parse(env?.[name] ?? '')) });
  const rotated = readConfig({ [name]: set }).auth;
  for (const env of keys) {
    out = [];
    for (const key of Object.keys(process.env)) if (key.startsWith('ASTERISM_')) delete process.env[key];
    expect(await run({ role: 'reader' satisfies Role, subject: 'bob' }, env)).toBe(0);
    expect(await verifyToken(out[0] ?? '', rotated)).toEqual({ subject: 'bob', role: 'reader' });
  }
});
