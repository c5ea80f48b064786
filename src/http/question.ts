/** What makes two requests the same question. */
import type { FastifyRequest } from 'fastify';
import { JsonText } from './json-text';
import { PATH } from './path';
import { PREFLIGHT_PROOF, sentByProgram } from './program';

/** A longer one is rarely sent twice, and would be kept with its answer. */
const MOST_CHARACTERS = 65_536;
const JSON_TYPE = /^application\/json *(; *charset=utf-8 *)?$/i;

/**
 * The question of a request, with all of it that decides how the answer reads: what was sent, to the letter, and what
 * media type is wanted. Undefined where the request has to be looked at: it may be forged, or is out of the ordinary.
 */
export function questionOf({ method, url, headers, body }: FastifyRequest): string | undefined {
  const asked = method === 'POST' ? posted(url, headers, body) : got(method, url, headers);
  if (asked === undefined || asked.length > MOST_CHARACTERS) return undefined;
  return `${method} ${headers.accept ?? ''}\n${asked}`;
}

type Headers = FastifyRequest['headers'];

/** A form of another site can't send JSON. */
function posted(url: string, headers: Headers, body: unknown): string | undefined {
  const type = headers['content-type'] ?? '';
  if (url !== PATH || !(body instanceof JsonText)) return undefined;
  return type === 'application/json' || JSON_TYPE.test(type) ? body.text : undefined;
}

function got(method: string, url: string, headers: Headers): string | undefined {
  if (method !== 'GET' || headers['content-type'] !== undefined) return undefined;
  return sentByProgram(headers) || headers[PREFLIGHT_PROOF] ? url : undefined;
}
