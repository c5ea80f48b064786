import { isSubject, makeToken } from '../auth/token';
import type { Role } from '../auth/viewer';
import { readConfig } from '../config';
import { EXIT } from './exit';

export interface TokenOptions {
  readonly role?: Role;
  readonly subject?: string;
  readonly expires?: string;
  readonly json?: boolean;
}

const DAY = 86_400_000;
const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: DAY };
const STANDARD_DAYS = 30;

/** Prints a token made with the key of the settings, and nothing else: or, as JSON, with what it says. */
export async function tokenCommand({ role, subject, expires, json = false }: TokenOptions): Promise<number> {
  const refuse = (message: string): number => {
    console.error(message);
    return EXIT.USAGE;
  };
  if (!role) return refuse('Expected --role reader or --role editor, got none. Or make a key: --new-key');
  if (!isSubject(subject))
    return refuse('Expected --subject NAME, one line of up to 100 characters, for whom it is; got none or another');
  const { signWith, keys, maxDays } = readConfig().auth;
  if (!signWith)
    return refuse(
      keys.length > 0
        ? 'Expected ASTERISM_JWT_PRIVATE_KEY to sign with, got public keys alone. Set it, or make the token where it is set.'
        : 'Expected a key to sign with, got none. Make one (asterism token --new-key) and set ASTERISM_JWT_SECRET or ' +
            'ASTERISM_JWT_PRIVATE_KEY.',
    );
  const life = expires === undefined ? Math.min(STANDARD_DAYS, maxDays) * DAY : duration(expires);
  if (life === undefined || life > maxDays * DAY)
    return refuse(
      `Expected --expires as a number of minutes, hours or days, such as 90m, 12h or 30d, at most ${maxDays}d ` +
        `(ASTERISM_JWT_MAX_DAYS); got ${JSON.stringify(expires)}`,
    );
  // Tokens count in seconds.
  const now = new Date(Math.floor(Date.now() / 1000) * 1000);
  const until = new Date(now.getTime() + life);
  const token = await makeToken({ subject, role }, until, signWith, now);
  console.log(json ? JSON.stringify({ token, subject, role, expires: until }, null, 2) : token);
  return EXIT.OK;
}

/** Milliseconds. */
function duration(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? 0);
  return milliseconds > 0 ? milliseconds : undefined;
}
