/**
 * The keys that tokens are signed and checked with, read from the text of a setting: a secret as it is, PEM, a JWK or a
 * set of JWKs. Each key serves one algorithm, by its type: what a token says about itself can't make one pass for another.
 * What a text says is never repeated in an error.
 */
import { createPrivateKey, createPublicKey, createSecretKey, type JsonWebKey, type KeyObject } from 'node:crypto';

export type KeyKind = 'HS256' | 'Ed25519';

export interface Key {
  readonly kind: KeyKind;
  /** The name by which tokens pick it, where it has one: then it checks no token that names another. */
  readonly kid?: string;
  /** Secret for HS256; public or, to sign, private for Ed25519. */
  readonly key: KeyObject;
}

/** RFC 8037 names the algorithm EdDSA, RFC 9864 Ed25519: with an Ed25519 key they are one. */
export const ALGORITHMS: Readonly<Record<KeyKind, readonly string[]>> = {
  HS256: ['HS256'],
  Ed25519: ['EdDSA', 'Ed25519'],
};

/** 256 bits, as RFC 7518 (section 3.2) asks of HS256. */
export const SECRET_BYTES = 32;

const NEW_SECRET = 'Make one: asterism token --new-key hs256';
const NEW_PAIR = 'Make a pair: asterism token --new-key ed25519';

/** @throws Error with what was expected and the fix, never with the secret. */
export function secretKeys(text: string): readonly Key[] {
  if (text.includes('-----BEGIN'))
    throw new Error(
      'expected a shared secret, got a key in PEM. Put it in ASTERISM_JWT_PUBLIC_KEY or ASTERISM_JWT_PRIVATE_KEY',
    );
  const jwks = jwksOf(text);
  const keys = jwks
    ? jwks.map((jwk) => named(jwk, { kind: 'HS256', key: createSecretKey(secretOf(jwk)) }))
    : [{ kind: 'HS256', key: createSecretKey(Buffer.from(text.trim())) } satisfies Key];
  for (const { key } of keys)
    if ((key.symmetricKeySize ?? 0) < SECRET_BYTES)
      throw new Error(
        `expected a secret of at least ${SECRET_BYTES} bytes, got one of ${key.symmetricKeySize}. ${NEW_SECRET}`,
      );
  return distinct(keys);
}

function secretOf(jwk: Jwk): Buffer {
  if (jwk.kty !== 'oct' || typeof jwk.k !== 'string' || jwk.k === '')
    throw new Error(`expected a JWK with "kty": "oct" for HS256, got another. ${NEW_SECRET}`);
  return Buffer.from(jwk.k, 'base64url');
}

/** @throws Error with what was expected and the fix. */
export function publicKeys(text: string): readonly Key[] {
  const jwks = jwksOf(text);
  if (/PRIVATE KEY-----/.test(text) || jwks?.some((jwk) => 'd' in jwk))
    throw new Error('expected a public key, got a private one. Put it in ASTERISM_JWT_PRIVATE_KEY, for signing alone');
  if (!jwks) return pemBlocks(text, 'PUBLIC KEY').map((pem) => ed25519(() => createPublicKey(pem)));
  const read = (jwk: Jwk): Key => ed25519(() => createPublicKey(asJwk(jwk)));
  return distinct(jwks.map((jwk) => named(jwk, read(jwk))));
}

/** One key: with several, it would be left open which one signs. */
export function privateKey(text: string): Key {
  const jwks = jwksOf(text);
  const [key, ...others] = jwks ?? pemBlocks(text, 'PRIVATE KEY');
  if (key === undefined || others.length > 0)
    throw new Error('expected one private key, got several. Keep the one to sign with');
  if (typeof key === 'string') return ed25519(() => createPrivateKey(key));
  return named(
    key,
    ed25519(() => createPrivateKey(asJwk(key))),
  );
}

/** What checks that which a private key signs. */
export const publicHalf = (key: Key): Key => ({ ...key, key: createPublicKey(key.key) });

function ed25519(read: () => KeyObject): Key {
  let key: KeyObject | undefined;
  try {
    key = read();
  } catch {
    // The cause may quote the key.
  }
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new Error(
      `expected an Ed25519 key as PEM or JWK, got ${key ? `one of type ${key.asymmetricKeyType}` : 'what is none'}. ${NEW_PAIR}`,
    );
  return { kind: 'Ed25519', key };
}

function pemBlocks(text: string, label: string): readonly string[] {
  // In an environment variable, line ends are often written \n.
  const lines = text.replaceAll('\\n', '\n');
  const blocks = lines.match(new RegExp(`-----BEGIN ${label}-----[^-]+-----END ${label}-----`, 'g'));
  if (!blocks) throw new Error(`expected an Ed25519 ${label.toLowerCase()} as PEM or JWK, got neither. ${NEW_PAIR}`);
  return blocks;
}

type Jwk = Readonly<Record<string, unknown>>;
const asJwk = (jwk: Jwk) => ({ key: jwk as JsonWebKey, format: 'jwk' }) as const;

/** The JWKs of a text that is JSON: of one, or of a set; undefined when it is no JSON object. */
function jwksOf(text: string): readonly Jwk[] | undefined {
  if (!text.trim().startsWith('{')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('expected a JWK or {"keys": […]}, got broken JSON. In a shell, put it in single quotes');
  }
  const { keys = [value] } = value as { keys?: unknown };
  const isJwk = (jwk: unknown): jwk is Jwk => typeof jwk === 'object' && jwk !== null && 'kty' in jwk;
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every(isJwk))
    throw new Error('expected a JWK ({"kty": …}) or a set of some ({"keys": […]}), got neither');
  return keys;
}

function named({ kid, use, alg }: Jwk, key: Key): Key {
  if (alg !== undefined && !ALGORITHMS[key.kind].includes(alg as string))
    throw new Error(`expected a JWK for ${ALGORITHMS[key.kind].join(' or ')}, got one whose "alg" is another`);
  if (use !== undefined && use !== 'sig') throw new Error('expected a JWK for signatures ("use": "sig"), got another');
  if (kid === undefined) return key;
  if (typeof kid !== 'string' || kid === '') throw new Error('expected "kid" to be a text, got something else');
  return { ...key, kid };
}

function distinct(keys: readonly Key[]): readonly Key[] {
  const kids = keys.map(({ kid }) => kid);
  if (keys.length > 1 && (kids.includes(undefined) || new Set(kids).size < kids.length))
    throw new Error('expected a "kid" of its own for each of several keys, got some without or twice the same');
  return keys;
}
