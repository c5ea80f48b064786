import { privateKey, publicHalf, publicKeys, secretKeys } from '../../../src/auth/keys';
import { jwk, jwks, newPair, newRsaPair, newSecret, privatePem, publicPem, secretJwk } from './keys-fixture';

const [pair, other] = [newPair(), newPair()];
const rsa = newRsaPair();

describe('a secret', () => {
  test('is the text itself, as UTF-8, without white space around it', () => {
    const [key, ...others] = secretKeys(' 密钥密钥密钥密钥密钥密\n');
    expect(others).toEqual([]);
    expect(key?.kid).toBeUndefined();
    expect(key?.key.export().toString()).toBe('密钥密钥密钥密钥密钥密');
  });

  test('of a JWK is what its k decodes to', () => {
    const secret = newSecret();
    const [key] = secretKeys(secretJwk(secret, { kid: 'a', alg: 'HS256', use: 'sig' }));
    expect([key?.kind, key?.kid, key?.key.export().toString()]).toEqual(['HS256', 'a', secret]);
  });

  test.each([1, 31])('of %i bytes is too short, in every form', (bytes) => {
    const short = 'x'.repeat(bytes);
    for (const text of [
      short,
      secretJwk(short),
      jwks(secretJwk(newSecret(), { kid: 'a' }), secretJwk(short, { kid: 'b' })),
    ])
      expect(() => secretKeys(text)).toThrow(`expected a secret of at least 32 bytes, got one of ${bytes}. Make one`);
  });

  test.each([
    ['a public key in PEM, which anybody could sign with', publicPem(pair)],
    ['a private key in PEM', privatePem(pair)],
    ['a public JWK', jwk(pair.publicKey)],
    ['a JWK for another algorithm', secretJwk(newSecret(), { alg: 'HS512' })],
    ['a JWK to encrypt with', secretJwk(newSecret(), { use: 'enc' })],
    ['a JWK without a secret', '{"kty":"oct"}'],
    ['a JWK with an empty one', '{"kty":"oct","k":""}'],
    ['broken JSON, as a shell without quotes leaves it', '{kty:oct,k:abcdefghijklmnopqrstuvwxyz0123456789}'],
    ['an empty set', '{"keys":[]}'],
    ['a set of something else', '{"keys":["abcdefghijklmnopqrstuvwxyz0123456789"]}'],
    ['a set without names', jwks(secretJwk(newSecret()), secretJwk(newSecret()))],
    ['a set with a name twice', jwks(secretJwk(newSecret(), { kid: 'a' }), secretJwk(newSecret(), { kid: 'a' }))],
    ['a name that is no text', secretJwk(newSecret(), { kid: 7 })],
  ])('is not %s', (_, text) => {
    expect(() => secretKeys(text)).toThrow(/^expected /);
  });
});

describe('public keys', () => {
  test.each([
    ['PEM', publicPem(pair), [undefined]],
    ['PEM with its line ends written out', publicPem(pair).replaceAll('\n', '\\n'), [undefined]],
    ['several in PEM', publicPem(pair) + publicPem(other), [undefined, undefined]],
    ['a JWK', jwk(pair.publicKey), [undefined]],
    ['a JWK with a name', jwk(pair.publicKey, { kid: 'a', alg: 'EdDSA' }), ['a']],
    ['a set', jwks(jwk(pair.publicKey, { kid: 'a' }), jwk(other.publicKey, { kid: 'b' })), ['a', 'b']],
  ])('as %s', (_, text, kids) => {
    const keys = publicKeys(text);
    expect(keys.map(({ kid }) => kid)).toEqual(kids);
    for (const { kind, key } of keys) expect([kind, key.type]).toEqual(['Ed25519', 'public']);
    expect(keys[0]?.key.equals(pair.publicKey)).toBe(true);
  });

  test.each([
    ['a private one in PEM', privatePem(pair), /private one. Put it in ASTERISM_JWT_PRIVATE_KEY/],
    ['a private one behind a public one', publicPem(pair) + privatePem(pair), /private one/],
    ['a private JWK', jwk(pair.privateKey), /private one/],
    ['RSA', publicPem(rsa), /expected an Ed25519 key as PEM or JWK, got one of type rsa/],
    ['an RSA JWK', jwk(rsa.publicKey), /got one of type rsa/],
    ['a secret', newSecret(), /got neither/],
    ['a secret as JWK', secretJwk(newSecret()), /got what is none/],
    ['a broken PEM', publicPem(pair).replace('MCow', 'MCoX'), /got what is none/],
    ['a JWK of another algorithm', jwk(pair.publicKey, { alg: 'HS256' }), /whose "alg" is another/],
  ])('are not %s', (_, text, message) => {
    expect(() => publicKeys(text)).toThrow(message);
  });
});

describe('a private key', () => {
  test.each([
    ['PEM', privatePem(pair), undefined],
    ['a JWK', jwk(pair.privateKey, { kid: 'a' }), 'a'],
  ])('as %s, whose public half checks what it signs', (_, text, kid) => {
    const key = privateKey(text);
    expect([key.kind, key.kid, key.key.type]).toEqual(['Ed25519', kid, 'private']);
    expect(publicHalf(key).kid).toBe(kid);
    expect(publicHalf(key).key.equals(pair.publicKey)).toBe(true);
  });

  test.each([
    ['a public one', publicPem(pair), /got neither/],
    ['a public JWK', jwk(pair.publicKey), /got what is none/],
    ['RSA', privatePem(rsa), /of type rsa/],
    ['two', privatePem(pair) + privatePem(other), /expected one private key, got several/],
  ])('is not %s', (_, text, message) => {
    expect(() => privateKey(text)).toThrow(message);
  });
});

test('no fault repeats what it is about', () => {
  const secret = 'hunter2hunter2';
  const texts = [
    secret,
    `{"kty":"oct","k":"${secret}"}`,
    `{"k":"${secret}`,
    `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`,
  ];
  for (const text of texts)
    for (const read of [secretKeys, publicKeys, privateKey])
      expect(() => read(text)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hunter2') }));
});
