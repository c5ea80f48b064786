/** Answers that copies of the server share, in Redis: one copy works out what the others then give. */
import { createHash } from 'node:crypto';
import Redis from 'ioredis';
import { createCircuit } from './circuit';
import type { Answer } from './response-cache';

/** Neither fails, nor holds up a request for long: without Redis there is just nothing to share. */
export interface SharedAnswers {
  /** What another copy has worked out; undefined when there is nothing, or it does not come soon. */
  find(revision: string, question: string): Promise<Answer | undefined>;
  /** Leaves an answer to the others. Doesn't wait for it. */
  offer(revision: string, question: string, answer: Answer): void;
  close(): void;
}

export interface SharedAnswersOptions {
  /** As redis://HOST:PORT; it may hold a password, so it is never told. */
  readonly url: string;
  /** All but question and revision that an answer depends on: the database, the schema, the release, the settings. */
  readonly scope: string;
  /** Bytes that this copy may offer while one answer lasts. */
  readonly mostBytes: number;
}

/** Answers of older revisions are never asked for; they go by themselves. */
const LASTS_MS = 60_000;
/** A larger one takes longer to carry than is worth it. */
const LARGEST_BYTES = 256 * 1024;
/** Longer than Redis takes at its worst within a data centre; a request waits no longer. */
const DEADLINE_MS = 50;
const PAUSE_MS = 5_000;

/** Doesn't wait for Redis, and goes on without it while it is away or slow. */
export function openSharedAnswers({ url, scope, mostBytes }: SharedAnswersOptions): SharedAnswers {
  const client = new Redis(url, {
    // Nothing waits for a connection: it is there, or it is as if nothing were shared.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
    connectTimeout: 5_000,
    // A network that drops packets leaves a connection that looks alive.
    socketTimeout: 5_000,
    disconnectTimeout: 100,
  });
  // The relay of changes tells of a Redis that is away; without a listener ioredis would write it to the console.
  client.on('error', () => undefined);
  const attempt = createCircuit({ deadlineMs: DEADLINE_MS, pauseMs: PAUSE_MS });
  const mayOffer = createAllowance(mostBytes, LASTS_MS);
  const connected = (): boolean => client.status === 'ready';

  /** Tells nothing of what was asked: a hash of all that the answer depends on. */
  const keyOf = (revision: string, question: string): string =>
    `asterism:answer:${createHash('sha256')
      .update(JSON.stringify([scope, revision, question]))
      .digest('base64url')}`;

  return {
    async find(revision, question) {
      const found = connected() && (await attempt(() => client.getBuffer(keyOf(revision, question))));
      return found ? decode(found) : undefined;
    },
    offer(revision, question, answer) {
      const value = encode(answer);
      if (value.length > LARGEST_BYTES || !connected() || !mayOffer(value.length)) return;
      void attempt(() => client.set(keyOf(revision, question), value, 'PX', LASTS_MS));
    },
    close: () => client.disconnect(),
  };
}

/** The content type, a line feed, and the body. */
const encode = ({ type, body }: Answer): Buffer => Buffer.concat([Buffer.from(`${type}\n`), Buffer.from(body)]);

function decode(value: Buffer): Answer | undefined {
  const end = value.indexOf('\n');
  return end < 0 ? undefined : { type: value.toString('utf8', 0, end), body: value.subarray(end + 1) };
}

/** So much in every stretch of time: what lasts as long takes, of one copy, at most twice as much. */
function createAllowance(most: number, everyMs: number): (bytes: number) => boolean {
  let until = 0;
  let left = 0;
  return (bytes) => {
    const now = performance.now();
    if (now >= until) {
      until = now + everyMs;
      left = most;
    }
    if (bytes > left) return false;
    left -= bytes;
    return true;
  };
}
