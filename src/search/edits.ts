/** Typing mistakes: one letter added, left out or replaced, or two neighbours swapped. */

/** Shortest word of a name in which a mistake is looked for: with fewer letters, most words are one edit apart. */
export const SHORTEST_WITH_TYPO = 4;

/**
 * Characters looked at by the index. Two words that are one edit apart have a shortening of their first seven characters
 * in common, however long they are, so more would only cost space (as in Garbe's SymSpell).
 */
const DEPTH = 7;

/** The beginning of a word, and all that is left of it without one of its characters. */
export function shortenings(word: string): string[] {
  const beginning = word.slice(0, DEPTH);
  const found = new Set([beginning]);
  for (let i = 0; i < beginning.length; i++) found.add(beginning.slice(0, i) + beginning.slice(i + 1));
  return [...found];
}

const LETTERS = /^[a-z]*$/;

/** Whether `a` and `b` differ by exactly one edit, and in letters only: GPT-4 is no mistake for GPT-5. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (!LETTERS.test(left) || !LETTERS.test(right)) return false;
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || (left.length <= 1 && right.length <= 1);
}
