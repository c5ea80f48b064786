/** What was answered before, given again while the graph is as it was. */
import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Facts } from '../auth/loopback';
import type { Caller } from '../auth/viewer';
import type { TracedRequest } from './operation-plugin';
import { questionOf } from './question';
import { type Answer, createResponseCache } from './response-cache';
import type { SharedAnswers } from './shared-answers';
import { createWorth } from './worth';

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
  /** What other copies of the server have answered, where there are any. */
  readonly shared?: SharedAnswers | undefined;
}

/** An answer that was not worked out for this request, and where it was kept. */
export interface Known extends Answer {
  readonly from: 'hit' | 'shared';
}

/** A question that may be answered from what is known, or whose answer may be kept. */
export interface Asked {
  readonly question: string;
  readonly viewer: Caller;
  /** Taken before anything was read for it. */
  readonly revision: string;
  readonly known: Known | undefined;
  /** What was sent, and when its answer began to be worked out, on `performance.now()`. */
  readonly sent: string;
  readonly beganMs: number;
}

export interface Answers<Ctx> {
  /** Undefined when the request must be worked out, and its answer not be kept. Never rejects. */
  lookUp(request: FastifyRequest): Promise<Asked | undefined>;
  /** Keeps the whole answer to a query, if it is of one revision of the graph. */
  keep(asked: Asked, whole: WholeAnswer, context: Ctx): void;
}

export function createAnswers<Ctx>(hooks: AnswersHooks<Ctx>): Answers<Ctx> {
  const cache = createResponseCache(hooks.mostBytes);
  const { shared } = hooks;
  const worth = shared && createWorth();

  async function fetched(revision: string, question: string, sent: string): Promise<Known | undefined> {
    if (!shared || !worth?.asking(sent)) return undefined;
    const found = await shared.find(revision, question);
    if (!found) return undefined;
    const answer = answerOf(found.type, found.body);
    if (cache.isOf(revision)) cache.set(question, answer);
    return { ...answer, from: 'shared' };
  }

  return {
    async lookUp(request) {
      const sent = questionOf(request);
      if (sent === undefined) return undefined;
      try {
        const viewer = await hooks.admit(request.raw);
        const now = hooks.revision();
        const revision = typeof now === 'string' ? now : await now;
        const question = `${viewer.role} ${sent}`;
        const kept = cache.get(revision, question);
        const known = kept ? ({ ...kept, from: 'hit' } as const) : await fetched(revision, question, sent);
        return { question, viewer, revision, known, sent, beganMs: performance.now() };
      } catch {
        // Told where it is worked out, with all that belongs to a refusal.
        return undefined;
      }
    },
    keep({ question, revision, sent, beganMs }, { type, text }, context) {
      if (!hooks.readAt(context, revision)) return;
      const answer = answerOf(type, text);
      if (cache.isOf(revision)) cache.set(question, answer);
      if (worth?.offering(sent, performance.now() - beganMs)) shared?.offer(revision, question, answer);
    },
  };
}

/** The answer to a query, without any error. */
export interface WholeAnswer {
  /** The header content-type. */
  readonly type: string;
  readonly text: string;
}

/** Undefined for all but a whole answer. Errors come first in the text. */
export function wholeAnswer(
  request: TracedRequest,
  { status = 200, headers, body }: HTTPGraphQLResponse,
): WholeAnswer | undefined {
  const type = headers.get('content-type');
  if (request.checked?.operation.operation !== 'query' || request.registers || status !== 200 || type === undefined)
    return undefined;
  // Another header may be about this one time.
  if (headers.size > 1 || body.kind !== 'complete' || !body.string.startsWith('{"data":{')) return undefined;
  return { type, text: body.string };
}

/** With its body as what it is sent fastest. */
const answerOf = (type: string, body: string | Buffer): Answer => ({
  type,
  body: body.length <= MOST_AS_TEXT ? body.toString() : Buffer.from(body),
});
