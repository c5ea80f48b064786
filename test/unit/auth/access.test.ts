import { GraphQLError } from 'graphql';
import { type AuthConfig, viewerOf } from '../../../src/auth/access';
import { requireEditor } from '../../../src/auth/require';
import { whoMayWrite } from '../../../src/auth/summary';
import { makeToken } from '../../../src/auth/token';
import { type Caller, NOBODY, type Obstacle } from '../../../src/auth/viewer';
import { readConfig } from '../../../src/config';
import { newSecret } from './keys-fixture';

const keyless = readConfig({}).auth;
const ASTERISM_JWT_SECRET = newSecret();
const keyed = readConfig({ ASTERISM_JWT_SECRET }).auth;
const closed = readConfig({ ASTERISM_JWT_SECRET, ASTERISM_REQUIRE_TOKEN: 'true' }).auth;

const facts = (remoteAddress = '127.0.0.1') => ({
  headers: { host: 'localhost:4000' },
  httpVersion: '1.1',
  socket: { remoteAddress },
});

const token = (role: 'reader' | 'editor'): Promise<string> => {
  if (!keyed.signWith) throw new Error('no key');
  return makeToken({ subject: 'alice', role }, new Date(Date.now() + 60_000), keyed.signWith);
};

const refusal = async (auth: AuthConfig, authorization: unknown) => {
  const error = await viewerOf(auth, { authorization }, facts()).catch((thrown: GraphQLError) => thrown);
  if (!(error instanceof GraphQLError)) throw new Error(`Expected a refusal, got ${JSON.stringify(error)}`);
  const { code, http } = error.extensions as { code: string; http: { status: number; headers: Map<string, string> } };
  return { message: error.message, code, status: http.status, challenge: http.headers.get('www-authenticate') };
};

describe('with keys', () => {
  test.each(['reader', 'editor'] as const)('a token makes a viewer: %s', async (role) => {
    const viewer = { subject: 'alice', role };
    for (const auth of [keyed, closed]) {
      expect(await viewerOf(auth, { authorization: `Bearer ${await token(role)}` }, facts('10.0.0.1'))).toEqual(viewer);
      // A scheme has no case, and in connectionParams people write it as the header is written.
      expect(await viewerOf(auth, { Authorization: `bearer  ${await token(role)}` }, facts())).toEqual(viewer);
    }
  });

  test('without a token nobody is known, not even on this machine', async () => {
    expect(await viewerOf(keyed, {}, facts())).toEqual(NOBODY);
  });

  test('an invalid token is refused, though reading needs none', async () => {
    const message = "The token is not valid here. Expected one made with asterism token and this server's key";
    for (const auth of [keyed, closed])
      expect(await refusal(auth, 'Bearer a.b.c')).toEqual({
        message,
        code: 'UNAUTHENTICATED',
        status: 401,
        challenge: `Bearer realm="asterism", error="invalid_token", error_description="${message}"`,
      });
  });

  test.each(['Bearer', 'Bearer ', 'Bearer a b', 'a.b.c', 'Token a.b.c', 'Bearer\ta.b.c', '', 7, ['Bearer a.b.c']])(
    'what is no bearer token is refused: %j',
    async (authorization) => {
      expect(await refusal(keyed, authorization)).toMatchObject({
        message: 'Expected "Authorization: Bearer TOKEN", got something else',
        status: 401,
      });
    },
  );

  test('credentials for a proxy on the way are passed by', async () => {
    expect(await viewerOf(keyed, { authorization: 'Basic YTpi' }, facts())).toEqual(NOBODY);
  });

  test('when reading needs a token too, none is refused, without blame', async () => {
    expect(await refusal(closed, undefined)).toEqual({
      message: expect.stringContaining('asterism token --role reader'),
      code: 'UNAUTHENTICATED',
      status: 401,
      challenge: 'Bearer realm="asterism"',
    });
  });
});

describe('without keys', () => {
  test('a program on this machine may edit, and others may not', async () => {
    expect(await viewerOf(keyless, {}, facts())).toEqual({ subject: 'loopback', role: 'editor' });
    expect(await viewerOf(keyless, {}, facts('10.0.0.1'))).toEqual({ role: 'unknown', obstacle: 'OTHER_MACHINE' });
  });

  test('a token cannot be checked, and is refused', async () => {
    expect(await refusal(keyless, `Bearer ${await token('editor')}`)).toMatchObject({
      message: expect.stringContaining('no keys'),
      status: 401,
    });
  });

  test.each([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.1.7' },
    { HOST: 'db.example' },
    { ASTERISM_FEDERATION: 'true' },
  ])('nobody may edit when others can reach the server: %j', async (env) => {
    expect(await viewerOf(readConfig(env).auth, {}, facts())).toEqual({ role: 'unknown', obstacle: 'OPEN_SERVER' });
  });

  test.each(['127.0.0.1', '::1', 'localhost', '127.8.8.8'])('HOST=%s is this machine', async (HOST) => {
    expect(await viewerOf(readConfig({ HOST }).auth, {}, facts())).toMatchObject({ role: 'editor' });
  });
});

describe('what writes', () => {
  const refused = (viewer: Caller): unknown[] => {
    try {
      return [requireEditor({ viewer })];
    } catch (error) {
      const { message, extensions } = error as GraphQLError;
      return [extensions.code, message];
    }
  };

  test('is open to editors', () => {
    const viewer = { subject: 'alice', role: 'editor' } as const;
    expect(requireEditor({ viewer })).toBe(viewer);
  });

  test('tells a reader what is missing', () => {
    expect(refused({ subject: 'alice', role: 'reader' })).toEqual([
      'FORBIDDEN',
      "Expected an editor's token, got a reader's. Whoever runs this server makes one: asterism token --role editor --subject NAME",
    ]);
  });

  test.each<[Obstacle, string, RegExp]>([
    ['NO_TOKEN', 'UNAUTHENTICATED', /Expected an editor's token in the header .* asterism token --role editor/],
    ['OPEN_SERVER', 'FORBIDDEN', /others can reach this server, and no keys .* asterism token --new-key/],
    ['OTHER_MACHINE', 'FORBIDDEN', /came from another\. .* asterism token --new-key/],
    ['FORWARDED', 'FORBIDDEN', /forwarded by a proxy\. .* asterism token --new-key/],
    ['OTHER_HOST', 'FORBIDDEN', /names another host than localhost.* asterism token --new-key/],
    ['OTHER_SITE', 'FORBIDDEN', /a page of another site\. .* asterism token --new-key/],
  ])('tells the unknown (%s) what to do: %s', (obstacle, code, message) => {
    expect(refused({ role: 'unknown', obstacle })).toEqual([code, expect.stringMatching(message)]);
  });
});

test.each<[string, AuthConfig, string]>([
  [
    'on loopback',
    keyless,
    'for programs on this machine alone; to let editors in by tokens: npx asterism token --new-key',
  ],
  [
    'open to other machines',
    readConfig({ HOST: '0.0.0.0' }).auth,
    'off, as others can reach this server; to let editors in by tokens: npx asterism token --new-key',
  ],
  ['with keys', keyed, "for editors' tokens"],
  ['closed', closed, "for editors' tokens; queries for tokens too"],
])('start says who may write: %s', (_, auth, line) => {
  expect(whoMayWrite(auth)).toBe(line);
});
