/** Key material of tests, made anew each run. */
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

export const newSecret = (): string => randomBytes(32).toString('base64url');

export interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export const newPair = (): Pair => generateKeyPairSync('ed25519');
export const newRsaPair = (): Pair => generateKeyPairSync('rsa', { modulusLength: 2048 });

export const publicPem = ({ publicKey }: Pair): string => publicKey.export({ type: 'spki', format: 'pem' }).toString();
export const privatePem = ({ privateKey }: Pair): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export const jwk = (key: KeyObject, more: object = {}): string =>
  JSON.stringify({ ...key.export({ format: 'jwk' }), ...more });

export const secretJwk = (secret: string, more: object = {}): string =>
  JSON.stringify({ kty: 'oct', k: Buffer.from(secret).toString('base64url'), ...more });

export const jwks = (...texts: readonly string[]): string =>
  JSON.stringify({ keys: texts.map((text) => JSON.parse(text)) });
