/** Which operations are worth sharing: those that take longer to work out than to fetch from another copy. */
import { createHash } from 'node:crypto';
import { createRecent } from '../recent';

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
  const took = createRecent<number>(MOST_OPERATIONS, () => 1);
  return {
    asking: (sent) => (took.get(operationOf(sent)) ?? LEAST_MS) >= LEAST_MS,
    offering(sent, tookMs) {
      took.set(operationOf(sent), tookMs);
      return tookMs >= LEAST_MS;
    },
  };
}

const operationOf = (sent: string): string =>
  createHash('sha256')
    .update(DOCUMENT.exec(sent)?.[0] ?? sent)
    .digest('base64url');
