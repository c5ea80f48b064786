/** The settings of who may, put together. */
import { readFileSync } from 'node:fs';
import type { AuthConfig } from './access';
import { type Key, publicHalf } from './keys';
import { isLoopbackHost } from './loopback';

export interface AuthValues {
  readonly ASTERISM_JWT_SECRET: readonly Key[];
  readonly ASTERISM_JWT_SECRET_FILE: readonly Key[];
  readonly ASTERISM_JWT_PUBLIC_KEY: readonly Key[];
  readonly ASTERISM_JWT_PUBLIC_KEY_FILE: readonly Key[];
  readonly ASTERISM_JWT_PRIVATE_KEY: Key | undefined;
  readonly ASTERISM_JWT_PRIVATE_KEY_FILE: Key | undefined;
  readonly ASTERISM_JWT_MAX_DAYS: number;
  readonly ASTERISM_REQUIRE_TOKEN: boolean;
  readonly ASTERISM_FEDERATION: boolean;
  readonly HOST: string;
}

const KEY_SETTINGS = ['ASTERISM_JWT_SECRET', 'ASTERISM_JWT_PUBLIC_KEY', 'ASTERISM_JWT_PRIVATE_KEY'] as const;

/** A setting that names the file in which another's value is. */
export const inFile =
  <T>(parse: (text: string) => T) =>
  (path: string): T => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new Error(`expected a file that this process can read, got ${JSON.stringify(path)} (${code})`);
    }
    return parse(text);
  };

/** What is wrong with the settings together, a line each. */
export function authFaults(env: NodeJS.ProcessEnv, requireToken: boolean): string[] {
  const faults = KEY_SETTINGS.filter((name) => env[name] && env[`${name}_FILE`]).map(
    (name) => `${name}: expected it or ${name}_FILE, got both. Unset one.`,
  );
  if (requireToken && !KEY_SETTINGS.some((name) => env[name] || env[`${name}_FILE`]))
    faults.push(
      'ASTERISM_REQUIRE_TOKEN: expected keys to check tokens with beside it, got none, so nobody could read. ' +
        'Make some (asterism token --new-key) and set ASTERISM_JWT_SECRET or ASTERISM_JWT_PUBLIC_KEY.',
    );
  return faults;
}

export function authOf(v: AuthValues): AuthConfig {
  const secrets = [...v.ASTERISM_JWT_SECRET, ...v.ASTERISM_JWT_SECRET_FILE];
  const privateKey = v.ASTERISM_JWT_PRIVATE_KEY ?? v.ASTERISM_JWT_PRIVATE_KEY_FILE;
  const published = [...v.ASTERISM_JWT_PUBLIC_KEY, ...v.ASTERISM_JWT_PUBLIC_KEY_FILE];
  const keys = [...secrets, ...published, ...(privateKey ? [publicHalf(privateKey)] : [])];
  const signWith = privateKey ?? secrets[0];
  return {
    keys,
    ...(signWith && { signWith }),
    maxDays: v.ASTERISM_JWT_MAX_DAYS,
    requireToken: v.ASTERISM_REQUIRE_TOKEN,
    // A subgraph's callers come through its router, from wherever they are.
    loopback: keys.length === 0 && isLoopbackHost(v.HOST) && !v.ASTERISM_FEDERATION,
  };
}
