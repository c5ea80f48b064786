import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { SECRET_BYTES } from '../auth/keys';
import { EXIT } from './exit';

export type NewKey = 'hs256' | 'ed25519';

const rotate = (setting: string): string =>
  `To replace it later, put {"keys": [NEW, OLD]} in place of ${setting} until the tokens that the old one signed have expired.`;

const ADVICE: Readonly<Record<NewKey, string>> = {
  hs256:
    'Put this in the environment of the server, and of whoever makes tokens. Whoever has it can make tokens: keep it out ' +
    `of the repository. ${rotate('it')}`,
  ed25519:
    'Put the public key in the environment of the server, and the private one in that of whoever makes tokens, nowhere ' +
    `else. ${rotate('the public one')}`,
};

/** Prints new key material as settings, and on standard error where they go. */
export function newKey(kind: NewKey, json = false): number {
  const settings = kind === 'hs256' ? secret() : pair();
  if (json) console.log(JSON.stringify(settings, null, 2));
  else for (const [name, jwk] of Object.entries(settings)) console.log(`${name}='${jwk}'`);
  console.error(ADVICE[kind]);
  return EXIT.OK;
}

const newKid = (): string => randomBytes(6).toString('base64url');

function secret() {
  const k = randomBytes(SECRET_BYTES).toString('base64url');
  return { ASTERISM_JWT_SECRET: JSON.stringify({ kty: 'oct', kid: newKid(), alg: 'HS256', k }) };
}

function pair() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const kid = newKid();
  const jwk = (key: typeof publicKey): string =>
    JSON.stringify({ ...key.export({ format: 'jwk' }), kid, alg: 'EdDSA' });
  return { ASTERISM_JWT_PRIVATE_KEY: jwk(privateKey), ASTERISM_JWT_PUBLIC_KEY: jwk(publicKey) };
}
