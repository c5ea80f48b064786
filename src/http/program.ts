/**
 * Which plain GET requests may pass the protection against forged requests.
 *
 * A page of another site can make a browser send a GET without being asked: as an image, a script, a form. Apollo
 * therefore refuses every request that a browser would send without a preflight. But a plain GET is also what curl and
 * most programs send, and GraphQL over HTTP wants it answered. What no page can do is make a browser hide that it is
 * one: its User-Agent says so, and changing that needs a preflight, as any header outside of the safelist does
 * (https://fetch.spec.whatwg.org/#cors-safelisted-request-header). So a GET with the User-Agent of a program, and with
 * nothing that browsers alone send, was not forged.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** What the common browsers begin with, and have since the nineties. */
const BROWSER_AGENT = /mozilla|opera/i;
const FROM_BROWSERS = ['origin', 'referer', 'cookie', 'sec-fetch-site'] as const;
/** A proxy may have put its own User-Agent in place of a browser's, as some CDNs do: then nothing is known. */
const FROM_PROXIES = ['via', 'forwarded', 'x-forwarded-for'] as const;

/** Whether a request certainly comes from a program, not from a browser that some page made send it. */
export function sentByProgram(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'];
  if (!agent || BROWSER_AGENT.test(agent)) return false;
  return [...FROM_BROWSERS, ...FROM_PROXIES].every((name) => headers[name] === undefined);
}

/** A header that Apollo takes as proof of a preflight (`csrfPrevention`). */
export const PREFLIGHT_PROOF = 'apollo-require-preflight';
