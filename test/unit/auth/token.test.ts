import { createHmac, sign } from 'node:crypto';
import fc from 'fast-check';
import { type GraphQLError } from 'graphql';
import { type Key, privateKey, publicKeys, secretKeys } from '../../../src/auth/keys';
import { isSubject, makeToken, verifyToken } from '../../../src/auth/token';
import type { Viewer } from '../../../src/auth/viewer';
import { jwk, jwks, newPair, newSecret, publicPem, secretJwk } from './keys-fixture';

const NOW = new Date('2026-03-01T12:00:00Z');
const SECOND = 1000;
const DAY = 86_400 * SECOND;
const later = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);

const secret = newSecret();
const pair = newPair();
const [secretKey] = secretKeys(secret) as [Key];
const [publicKey] = publicKeys(publicPem(pair)) as [Key];
const signingKey = privateKey(jwk(pair.privateKey));

const alice = { subject: 'alice', role: 'editor' } as const;
const tokenOf = (key: Key, viewer: Viewer = alice): Promise<string> => makeToken(viewer, later(DAY), key, NOW);

const verify = (token: string, keys: readonly Key[], now = NOW): Promise<Viewer> =>
  verifyToken(token, { keys, maxDays: 90 }, now);

const EXPIRED = 'The token has expired. Expected one that has not: make a new one with asterism token';
const AUDIENCE = 'The token is for another service. Expected one made with asterism token for this server';
const INVALID = "The token is not valid here. Expected one made with asterism token and this server's key";

async function refusal(verified: Promise<Viewer>): Promise<string> {
  const error = await verified.then(
    () => undefined,
    (thrown: GraphQLError) => thrown,
  );
  expect(error?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', http: { status: 401 } });
  return error?.message ?? '';
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const hmac = (input: string, key = secret, hash = 'sha256'): string =>
  createHmac(hash, key).update(input).digest('base64url');
const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

const claims = {
  iss: 'asterism',
  aud: 'asterism',
  sub: 'alice',
  role: 'editor',
  iat: seconds(NOW),
  exp: seconds(later(DAY)),
};

/** A token made by hand, signed with our secret. */
function made(more: object, header: object = {}): string {
  const input = `${part({ alg: 'HS256', typ: 'JWT', ...header })}.${part({ ...claims, ...more })}`;
  return `${input}.${hmac(input)}`;
}

test.each([
  ['a secret', secretKey, secretKey],
  ['a key pair', signingKey, publicKey],
])('what is made with %s is known again', async (_, signWith, checkWith) => {
  for (const role of ['reader', 'editor'] as const) {
    const viewer = { ...alice, role };
    expect(await verify(await tokenOf(signWith, viewer), [checkWith])).toEqual(viewer);
  }
});

test('the token by hand, on which the attacks below stand, is valid', async () => {
  expect(await verify(made({}), [secretKey])).toEqual(alice);
  expect(await verify(made({ aud: ['elsewhere', 'asterism'] }), [secretKey])).toEqual(alice);
});

test('Ed25519 goes by both of its names', async () => {
  for (const alg of ['EdDSA', 'Ed25519']) {
    const input = `${part({ alg })}.${part(claims)}`;
    const token = `${input}.${sign(null, Buffer.from(input), pair.privateKey).toString('base64url')}`;
    expect(await verify(token, [publicKey])).toEqual(alice);
  }
});

describe('refused', () => {
  test('with the public key for a secret', async () => {
    const pem = publicPem(pair);
    const raw = pair.publicKey.export({ format: 'jwk' }).x ?? '';
    for (const key of [pem, pem.trim(), raw, Buffer.from(raw, 'base64url')]) {
      const input = `${part({ alg: 'HS256' })}.${part(claims)}`;
      const token = `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
      expect(await refusal(verify(token, [publicKey]))).toBe(INVALID);
      expect(await refusal(verify(token, [publicKey, secretKey]))).toBe(INVALID);
    }
  });

  test.each(['none', 'None', 'NONE', '', 'HS384', 'HS512', 'RS256', 'hs256', undefined])(
    'with "alg": %j',
    async (alg) => {
      const input = `${part({ alg })}.${part(claims)}`;
      for (const signature of ['', hmac(input), hmac(input, secret, 'sha512')])
        expect(await refusal(verify(`${input}.${signature}`, [secretKey, publicKey]))).toBe(INVALID);
    },
  );

  test.each([
    ['jwk', { jwk: JSON.parse(secretJwk('x'.repeat(32))) }],
    ['jku', { jku: 'https://evil.example/keys.json' }],
    ['x5u', { x5u: 'https://evil.example/cert.pem' }],
    ['kid that is a path', { kid: '../../../../dev/null' }],
  ])('with a key that the token brings: %s', async (_, header) => {
    const input = `${part({ alg: 'HS256', ...header })}.${part(claims)}`;
    for (const key of ['x'.repeat(32), ''])
      expect(await refusal(verify(`${input}.${hmac(input, key)}`, [secretKey]))).toBe(INVALID);
  });

  test('with an extension that must be understood', async () => {
    expect(await refusal(verify(made({}, { crit: ['b64'], b64: false }), [secretKey]))).toBe(INVALID);
    expect(await refusal(verify(made({}, { crit: ['exp'], exp: 1 }), [secretKey]))).toBe(INVALID);
  });

  test.each([
    ['no exp', { exp: undefined }],
    ['an exp that is no number', { exp: String(claims.exp) }],
    ['an exp beyond counting', { exp: 1e300 }],
    ['no iat', { iat: undefined }],
    ['an iat to come', { iat: seconds(later(60 * SECOND)) }],
    ['an nbf to come', { nbf: seconds(later(60 * SECOND)) }],
    ['a life of over 90 days', { exp: claims.iat + 90 * 86_400 + 1 }],
    ['no role', { role: undefined }],
    ['another role', { role: 'admin' }],
    ['several roles', { role: ['editor'] }],
    ['a role of other case', { role: 'Editor' }],
    ['no sub', { sub: undefined }],
    ['an empty sub', { sub: ' ' }],
    ['a sub that is no text', { sub: 7 }],
    ['a sub of two lines', { sub: 'alice\nadmin' }],
    ['a sub without end', { sub: 'a'.repeat(101) }],
  ])('with %s', async (_, more) => {
    expect(await refusal(verify(made(more), [secretKey]))).toBe(INVALID);
  });

  test.each([
    ['another audience', { aud: 'elsewhere' }],
    ['no audience', { aud: undefined }],
    ['an audience of nobody', { aud: [] }],
    ['another issuer', { iss: 'elsewhere' }],
    ['no issuer', { iss: undefined }],
  ])('with %s, as of another service', async (_, more) => {
    expect(await refusal(verify(made(more), [secretKey]))).toBe(AUDIENCE);
  });

  test('when it is over, by more than clocks may be apart', async () => {
    const token = await tokenOf(secretKey);
    expect(await verify(token, [secretKey], later(DAY + 29 * SECOND))).toEqual(alice);
    expect(await refusal(verify(token, [secretKey], later(DAY + 30 * SECOND)))).toBe(EXPIRED);
    expect(await verify(token, [secretKey], later(-30 * SECOND))).toEqual(alice);
    expect(await refusal(verify(token, [secretKey], later(-31 * SECOND)))).toBe(INVALID);
  });

  test('when it is over or of another service, and not signed by us, without telling so much', async () => {
    const [strange] = secretKeys(newSecret()) as [Key];
    for (const token of [made({ exp: claims.iat - 3600 }), made({ aud: 'elsewhere' }), made({})])
      expect(await refusal(verify(token, [strange]))).toBe(INVALID);
  });

  test.each(['', '.', '..', 'a.b', 'a.b.c', 'a.b.c.d.e', `${part({ alg: 'HS256' })}..`, 'e30.e30.e30', '💥.💥.💥'])(
    'as no token at all: %j',
    async (token) => {
      expect(await refusal(verify(token, [secretKey, publicKey]))).toBe(INVALID);
    },
  );

  test('when it is longer than any of ours, unread', async () => {
    expect(await verify(made({ more: 'x'.repeat(2500) }), [secretKey])).toEqual(alice);
    expect(await refusal(verify(made({ more: 'x'.repeat(4000) }), [secretKey]))).toBe(INVALID);
  });

  test('without keys', async () => {
    expect(await refusal(verify(made({}), []))).toBe(INVALID);
  });

  test('after any change of a character that means anything', async () => {
    const valid = made({});
    const change = fc.tuple(fc.nat(valid.length - 1), fc.constantFrom(...'AZaz09-_.'));
    await fc.assert(
      fc.asyncProperty(change, async ([at, character]) => {
        const changed = valid.slice(0, at) + character + valid.slice(at + 1);
        // The last character of 43 has two bits that mean nothing.
        const same = changed
          .split('.')
          .map((text) => Buffer.from(text, 'base64url').toString('hex'))
          .join();
        fc.pre(
          same !==
            valid
              .split('.')
              .map((text) => Buffer.from(text, 'base64url').toString('hex'))
              .join(),
        );
        expect(await refusal(verify(changed, [secretKey, publicKey]))).toBe(INVALID);
      }),
    );
  });
});

describe('keys in turn', () => {
  const [first, second] = [newPair(), newPair()];
  const sign1 = privateKey(jwk(first.privateKey, { kid: '1' }));
  const sign2 = privateKey(jwk(second.privateKey, { kid: '2' }));
  const both = publicKeys(jwks(jwk(first.publicKey, { kid: '1' }), jwk(second.publicKey, { kid: '2' })));

  test('tokens of both keys are valid while both are set, and of one when one is', async () => {
    for (const key of [sign1, sign2]) expect(await verify(await tokenOf(key), both)).toEqual(alice);
    expect(await refusal(verify(await tokenOf(sign1), both.slice(1)))).toBe(INVALID);
  });

  test('a name picks its key and no other', async () => {
    const misnamed = { ...sign1, kid: '2' };
    expect(await refusal(verify(await tokenOf(misnamed), both))).toBe(INVALID);
    const unknown = { ...sign1, kid: '3' };
    expect(await refusal(verify(await tokenOf(unknown), both))).toBe(INVALID);
  });

  test('a token without a name, and a key without one, are tried', async () => {
    const { kid: _, ...unnamed } = sign2;
    expect(await verify(await tokenOf(unnamed), both)).toEqual(alice);
    const pem = publicKeys(publicPem(first) + publicPem(second));
    expect(await verify(await tokenOf(sign2), pem)).toEqual(alice);
    const expired = await makeToken(alice, later(-DAY), unnamed, later(-2 * DAY));
    expect(await refusal(verify(expired, both))).toBe(EXPIRED);
  });

  test('secrets and pairs at once', async () => {
    const keys = [secretKey, ...both];
    for (const key of [secretKey, sign1, sign2]) expect(await verify(await tokenOf(key), keys)).toEqual(alice);
  });
});

test.each(['alice', '小明', 'build-bot@example.org', 'Anne O’Hara'])('%s is a subject', (name) => {
  expect(isSubject(name)).toBe(true);
});

test.each(['', ' ', 'a\u0000', 'a\u202Eb', 'a\u2028b', 'a\r\nb', undefined, null, {}])('%j is no subject', (name) => {
  expect(isSubject(name)).toBe(false);
});
