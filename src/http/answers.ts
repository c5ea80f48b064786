/** What was answered before, given again while the graph is as it was. */
import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Facts } from '../auth/loopback';
import type { Caller } from '../auth/viewer';
import type { TracedRequest } from './operation-plugin';
import { questionOf } from './question';
import { type Answer, createResponseCache } from './response-cache';

/** Node sends a text in one piece with its headers, and a buffer in a second, but must encode the text each time. */
const MOST_AS_TEXT = 4_096;

/** What decides whether an answer still stands, and for whom. */
export interface AnswersHooks<Ctx> {
  /** Bytes of answers that are kept. */
  readonly mostBytes: number;
  /** Who asks: answers differ by the role alone. Rejects when they may not ask, or nothing can be answered now. */
  readonly admit: (facts: Facts) => Promise<Caller>;
  /** The revision of the graph just now; rejects when it can't be told. */
  readonly revision: () => string | Promise<string>;
  /** Whether all that was read within the context is of the revision. */
  readonly readAt: (context: Ctx, revision: string) => boolean;
}

/** A question that may be answered from what is known, or whose answer may be kept. */
export interface Asked {
  readonly question: string;
  readonly viewer: Caller;
  /** Taken before anything was read for it. */
  readonly revision: string;
  readonly known: Answer | undefined;
}

export interface Answers<Ctx> {
  /** Undefined when the request must be worked out, and its answer not be kept. Never rejects. */
  lookUp(request: FastifyRequest): Promise<Asked | undefined>;
  /** Keeps what was answered, if it is the whole answer to a query, of one revision of the graph. */
  keep(asked: Asked, request: TracedRequest, response: HTTPGraphQLResponse, context: Ctx): void;
}

export function createAnswers<Ctx>(hooks: AnswersHooks<Ctx>): Answers<Ctx> {
  const cache = createResponseCache(hooks.mostBytes);
  return {
    async lookUp(request) {
      const sent = questionOf(request);
      if (sent === undefined) return undefined;
      try {
        const viewer = await hooks.admit(request.raw);
        const now = hooks.revision();
        const revision = typeof now === 'string' ? now : await now;
        const question = `${viewer.role} ${sent}`;
        return { question, viewer, revision, known: cache.get(revision, question) };
      } catch {
        // Told where it is worked out, with all that belongs to a refusal.
        return undefined;
      }
    },
    keep({ question, revision }, request, response, context) {
      const answer = wholeAnswer(request, response);
      if (answer && hooks.readAt(context, revision) && cache.isOf(revision)) cache.set(question, answer);
    },
  };
}

/** The answer to a query without any error; undefined for all else. Errors come first in the text, and are never kept. */
function wholeAnswer(request: TracedRequest, { status = 200, headers, body }: HTTPGraphQLResponse): Answer | undefined {
  const type = headers.get('content-type');
  if (request.operation !== 'query' || request.registers || status !== 200 || type === undefined) return undefined;
  // Another header may be about this one time.
  if (headers.size > 1 || body.kind !== 'complete' || !body.string.startsWith('{"data":{')) return undefined;
  const { string } = body;
  return { type, body: string.length <= MOST_AS_TEXT ? string : Buffer.from(string) };
}
