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
export function questionOf(request: FastifyRequest): string | undefined {
  const { method, url, headers } = request;
  const asked = method === 'POST' ? posted(request) : got(method, url, headers);
  if (asked === undefined || asked.length > MOST_CHARACTERS) return undefined;
  return `${method} ${headers.accept ?? ''}\n${asked}`;
}

type Headers = FastifyRequest['headers'];

const posted = (request: FastifyRequest): string | undefined =>
  isPlainPost(request) && request.body instanceof JsonText ? request.body.text : undefined;

/** Whether it sends JSON, as no form of another site can. */
export function isPlainPost({ method, url, headers }: FastifyRequest): boolean {
  const type = headers['content-type'] ?? '';
  return method === 'POST' && url === PATH && (type === 'application/json' || JSON_TYPE.test(type));
}

function got(method: string, url: string, headers: Headers): string | undefined {
  if (method !== 'GET' || headers['content-type'] !== undefined) return undefined;
  return sentByProgram(headers) || headers[PREFLIGHT_PROOF] ? url : undefined;
}
