/** Tokens: JWTs (RFC 7519) that name a subject and a role, for this server alone and for a time. */
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose';
import { tokenRefused } from './errors';
import { ALGORITHMS, type Key } from './keys';
import { ROLES, type Role, type Viewer } from './viewer';

/** Both who makes tokens and whom they are for. */
const PARTY = 'asterism';
/** How far the clocks of makers and checkers may be apart, in seconds. */
const TOLERANCE = 30;
/** No token of ours comes near it, and a longer one isn't looked at. */
const MOST_CHARACTERS = 4096;
const DAY = 86_400;

export interface Validity {
  readonly keys: readonly Key[];
  /** The longest that a token may be valid, in days from its making. */
  readonly maxDays: number;
}

const REFUSALS = {
  expired: 'The token has expired. Expected one that has not: make a new one with asterism token',
  audience: 'The token is for another service. Expected one made with asterism token for this server',
  invalid: "The token is not valid here. Expected one made with asterism token and this server's key",
} as const;

/**
 * The viewer whom a token names.
 * @throws GraphQLError UNAUTHENTICATED. That a token has expired, or is for another service, is told only of one that a key
 * of ours has signed.
 */
export async function verifyToken(token: string, { keys, maxDays }: Validity, now = new Date()): Promise<Viewer> {
  for (const key of candidates(token, keys)) {
    try {
      const { payload } = await jwtVerify(token, key.key, {
        algorithms: [...ALGORITHMS[key.kind]],
        issuer: PARTY,
        audience: PARTY,
        requiredClaims: ['exp', 'iat', 'sub', 'role'],
        maxTokenAge: maxDays * DAY,
        clockTolerance: TOLERANCE,
        currentDate: now,
      });
      return viewerNamed(payload, maxDays);
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw refused(error);
    }
  }
  throw tokenRefused(REFUSALS.invalid);
}

/** The keys that may have signed a token: of its algorithm, and of its key's name where both name one. */
function candidates(token: string, keys: readonly Key[]): readonly Key[] {
  try {
    if (token.length > MOST_CHARACTERS) return [];
    const { alg, kid } = decodeProtectedHeader(token);
    return keys.filter(
      (key) =>
        ALGORITHMS[key.kind].includes(alg ?? '') && (key.kid === undefined || kid === undefined || key.kid === kid),
    );
  } catch {
    return [];
  }
}

function refused(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return tokenRefused(REFUSALS.expired);
  if (error instanceof errors.JWTClaimValidationFailed && ['iss', 'aud'].includes(error.claim))
    return tokenRefused(REFUSALS.audience);
  return tokenRefused(REFUSALS.invalid);
}

interface Claims {
  readonly sub?: unknown;
  readonly role?: unknown;
  readonly iat?: number;
  readonly exp?: number;
}

function viewerNamed({ sub, role, iat = 0, exp = Number.POSITIVE_INFINITY }: Claims, maxDays: number): Viewer {
  if (!isSubject(sub) || !isRole(role) || exp - iat > maxDays * DAY)
    throw new Error('claims that no token of ours has');
  return { subject: sub, role };
}

export const isRole = (value: unknown): value is Role => ROLES.includes(value as Role);

/** One line of up to 100 characters: it is written down with what its bearer changes. */
export const isSubject = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(value) && value.trim() !== '';

/** Makes a token for a viewer, from now until it expires, in whole seconds. */
export function makeToken(
  { subject, role }: Viewer,
  expires: Date,
  { kind, kid, key }: Key,
  now = new Date(),
): Promise<string> {
  return new SignJWT({ role })
    .setProtectedHeader({ alg: kind === 'HS256' ? 'HS256' : 'EdDSA', typ: 'JWT', ...(kid !== undefined && { kid }) })
    .setIssuer(PARTY)
    .setAudience(PARTY)
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(expires)
    .sign(key);
}
