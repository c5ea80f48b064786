import type { Place } from './types';

/** A fault in a bundle: where it is, what was expected, what came, and how to mend it. */
export interface Fault {
  readonly file: string;
  /** 1-based; 0 when the fault belongs to the whole file or folder. */
  readonly line: number;
  readonly message: string;
  /** Where it is in a bundle that is one value, as far as known: ["companies", 0, "id"]. */
  readonly path?: readonly (string | number)[];
}

/** A fault of one key of what stands somewhere. */
export const faultAt = ({ file, lineOf, path }: Place, key: string, message: string): Fault => ({
  file,
  line: lineOf(key),
  message,
  ...(path && { path: [...path, key] }),
});

export const faultLine = ({ file, line, message }: Fault): string => `${line ? `${file}:${line}` : file}: ${message}`;

/** Thrown with every fault found, when a bundle can't be taken. */
export class BundleError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'BundleError';
  }
}

/** The candidate nearest to `word` by edit distance, if it is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Two slips in a word of three letters make another word.
  let bestDistance = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 4))) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance, given up (as `limit`) once it can't be under the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return row[b.length] as number;
}

/** " Did you mean …?" when something near `word` exists, or nothing. */
export function hint(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : ` Did you mean ${found}?`;
}
