import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { ConfigError, readConfig } from '../../../src/config';
import { cleanUp, temporaryFolder } from '../../start/server-process';
import { jwk, newPair, newSecret, privatePem, publicPem } from './keys-fixture';

afterAll(cleanUp);

const pair = newPair();
const fault = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

function file(content: string): string {
  const path = join(temporaryFolder(), 'key');
  writeFileSync(path, content);
  return path;
}

test('keys may be in files, as secrets are mounted', () => {
  const secret = newSecret();
  const { auth } = readConfig({
    ASTERISM_JWT_SECRET_FILE: file(`${secret}\n`),
    ASTERISM_JWT_PUBLIC_KEY_FILE: file(publicPem(pair)),
    ASTERISM_JWT_PRIVATE_KEY_FILE: file(privatePem(pair)),
  });
  expect(auth.keys.map(({ kind }) => kind)).toEqual(['HS256', 'Ed25519', 'Ed25519']);
  expect(auth.keys[0]?.key.export().toString()).toBe(secret);
  expect(auth.loopback).toBe(false);
});

test('a private key alone signs and checks; before a secret it signs', () => {
  for (const env of [{}, { ASTERISM_JWT_SECRET: newSecret() }]) {
    const { auth } = readConfig({ ...env, ASTERISM_JWT_PRIVATE_KEY: jwk(pair.privateKey, { kid: 'a' }) });
    expect([auth.signWith?.kind, auth.signWith?.key.type]).toEqual(['Ed25519', 'private']);
    expect(auth.keys.map(({ key }) => key.type)).not.toContain('private');
    expect(auth.keys.at(-1)?.kid).toBe('a');
  }
});

test('the secret signs, and public keys sign nothing', () => {
  expect(readConfig({ ASTERISM_JWT_SECRET: newSecret() }).auth.signWith?.kind).toBe('HS256');
  expect(readConfig({ ASTERISM_JWT_PUBLIC_KEY: publicPem(pair) }).auth.signWith).toBeUndefined();
});

test('all faults come at once, with the fix, and without what is secret', () => {
  const missing = join(temporaryFolder(), 'missing');
  const faults = fault({
    ASTERISM_JWT_SECRET: 'hunter2',
    ASTERISM_JWT_PUBLIC_KEY: privatePem(pair),
    ASTERISM_JWT_PRIVATE_KEY_FILE: missing,
    ASTERISM_JWT_MAX_DAYS: '0',
    ASTERISM_REQUIRE_TOKEN: 'yes',
  });
  expect(faults).toEqual([
    'ASTERISM_JWT_SECRET: expected a secret of at least 32 bytes, got one of 7. Make one: asterism token --new-key hs256',
    'ASTERISM_JWT_PUBLIC_KEY: expected a public key, got a private one. Put it in ASTERISM_JWT_PRIVATE_KEY, for signing alone',
    `ASTERISM_JWT_PRIVATE_KEY_FILE: expected a file that this process can read, got "${missing}" (ENOENT)`,
    expect.stringMatching(/^ASTERISM_JWT_MAX_DAYS: expected a whole number from 1/),
    'ASTERISM_REQUIRE_TOKEN: expected true or false, got "yes". Example: true',
  ]);
});

test.each(['ASTERISM_JWT_SECRET', 'ASTERISM_JWT_PUBLIC_KEY', 'ASTERISM_JWT_PRIVATE_KEY'])(
  '%s and its file are too much',
  (name) => {
    const key =
      { ASTERISM_JWT_SECRET: newSecret(), ASTERISM_JWT_PUBLIC_KEY: publicPem(pair) }[name] ?? privatePem(pair);
    expect(fault({ [name]: key, [`${name}_FILE`]: file(key) })).toEqual([
      `${name}: expected it or ${name}_FILE, got both. Unset one.`,
    ]);
  },
);

test('to require tokens without keys would let nobody in, so it is a fault', () => {
  expect(fault({ ASTERISM_REQUIRE_TOKEN: 'true' })).toEqual([
    expect.stringMatching(/^ASTERISM_REQUIRE_TOKEN: expected keys .*asterism token --new-key/),
  ]);
  for (const env of [{ ASTERISM_JWT_SECRET: newSecret() }, { ASTERISM_JWT_PUBLIC_KEY_FILE: file(publicPem(pair)) }])
    expect(readConfig({ ASTERISM_REQUIRE_TOKEN: 'true', ...env }).auth.requireToken).toBe(true);
  expect(fault({ ASTERISM_REQUIRE_TOKEN: 'true', ASTERISM_JWT_SECRET: 'short' })).toHaveLength(1);
});

test('the settings, printed by mistake, show no key', () => {
  const secret = newSecret();
  const config = readConfig({ ASTERISM_JWT_SECRET: secret, ASTERISM_JWT_PRIVATE_KEY: jwk(pair.privateKey) });
  const { d = '' } = pair.privateKey.export({ format: 'jwk' });
  for (const shown of [JSON.stringify(config), inspect(config, { depth: 20, showHidden: true })])
    for (const hidden of [secret, Buffer.from(secret).toString('base64'), d]) expect(shown).not.toContain(hidden);
});
