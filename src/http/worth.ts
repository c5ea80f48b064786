/** Which operations are worth sharing: those that take longer to work out than to fetch from another copy. */
import { createHash } from 'node:crypto';

export interface Worth {
  /** Whether to ask others before working it out: it took long when it was last worked out here, or never was. */
  asking(sent: string): boolean;
  /** Told how long one took; whether it is worth offering. */
  offering(sent: string, tookMs: number): boolean;
}

/** Fetching takes a fraction of a millisecond, but also processor time here and at Redis. */
const LEAST_MS = 5;
const MOST_OPERATIONS = 1_000;
/** The document of a request, or its hash, wherever that is in the text: variables aside, requests with it cost alike. */
const DOCUMENT = /"(?:query|sha256Hash|documentId)" *: *"(?:[^"\\]|\\.)*"/;

export function createWorth(): Worth {
  // In the order of their last working out: a Map keeps the order of insertion.
  const took = new Map<string, number>();
  return {
    asking: (sent) => (took.get(operationOf(sent)) ?? LEAST_MS) >= LEAST_MS,
    offering(sent, tookMs) {
      const operation = operationOf(sent);
      took.delete(operation);
      took.set(operation, tookMs);
      const [oldest] = took.keys();
      if (took.size > MOST_OPERATIONS && oldest !== undefined) took.delete(oldest);
      return tookMs >= LEAST_MS;
    },
  };
}

const operationOf = (sent: string): string =>
  createHash('sha256')
    .update(DOCUMENT.exec(sent)?.[0] ?? sent)
    .digest('base64url');
