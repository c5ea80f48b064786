/**
 * Which revision a Neo4j database has. It tells with every answer: the bookmark names the newest transaction that the
 * answer may have seen, whoever wrote it, and is the same for every process that asks.
 */
import { StoreError } from './errors';

/** What was known when something was sent to the database. */
export interface Sent {
  /** On `performance.now()`. */
  readonly atMs: number;
  /** Among all that was sent and learned. */
  readonly order: number;
  readonly revision: string | undefined;
}

export interface Revisions {
  /** To be called before something is sent. */
  sending(): Sent;
  /**
   * Takes the bookmarks that came with an answer, and gives the revision that the answer is of; undefined where the database
   * moved on meanwhile, or may have: what is sent sees at least what was known then, since sessions share their bookmarks.
   */
  answered(sent: Sent, bookmarks: readonly string[]): string | undefined;
  /** Something was written here: nothing is known until the database was asked. */
  forget(): void;
  /** The revision, at most so old; asks the database when nothing known is as young. */
  at(staleMs: number): string | Promise<string>;
}

interface Check {
  readonly atMs: number;
  readonly answer: Promise<string>;
}

/** @param ask sends a question to the database and gives the bookmarks of the answer. */
export function createRevisions(ask: () => Promise<readonly string[]>): Revisions {
  let revision: string | undefined;
  let asOfMs = Number.NEGATIVE_INFINITY;
  let order = 0;
  let learned = 0;
  let running: Check | undefined;
  let next: Promise<string> | undefined;

  const sending = (): Sent => ({ atMs: performance.now(), order: ++order, revision });

  function forget(): void {
    revision = undefined;
    asOfMs = Number.NEGATIVE_INFINITY;
    learned = ++order;
  }

  function answered(sent: Sent, bookmarks: readonly string[]): string | undefined {
    const [found] = bookmarks;
    if (found === undefined || bookmarks.length > 1) return undefined;
    if (found === revision) asOfMs = Math.max(asOfMs, sent.atMs);
    else if (sent.order > learned) {
      revision = found;
      asOfMs = sent.atMs;
      learned = ++order;
    }
    // Sent before the other was learned, this may be older or newer.
    else forget();
    return found === sent.revision ? found : undefined;
  }

  async function untilKnown(): Promise<string> {
    for (;;) {
      const sent = sending();
      const bookmarks = await ask();
      if (bookmarks.length !== 1) throw new StoreError('UNAVAILABLE', 'Expected one bookmark of Neo4j, got others.');
      answered(sent, bookmarks);
      if (revision !== undefined) return revision;
    }
  }

  function check(): Promise<string> {
    const answer = untilKnown().finally(() => {
      running = undefined;
    });
    running = { atMs: performance.now(), answer };
    return answer;
  }

  /** One that is sent from now on, for all who wait for one. */
  function fresh(): Promise<string> {
    if (!running) return check();
    next ??= running.answer
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return running?.answer ?? check();
      });
    return next;
  }

  return {
    sending,
    answered,
    forget,
    at(staleMs) {
      const now = performance.now();
      if (revision === undefined || now - asOfMs > staleMs)
        return running && now - running.atMs <= staleMs ? running.answer : fresh();
      // Asked again before it is too old, nobody waits while many ask.
      if (now - asOfMs > staleMs / 2 && !running) check().catch(() => undefined);
      return revision;
    },
  };
}
