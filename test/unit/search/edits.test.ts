import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { oneEditApart, shortenings } from '../../../src/search/edits';

const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 12 });

/** One edit of a word, by letters: left out, added, replaced, or two swapped. */
const edited = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 4, maxLength: 14 }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(...'abcdx'),
  )
  .map(([text, at, how, letter]) => {
    const i = at % text.length;
    const [before, here, after] = [text.slice(0, i), text.charAt(i), text.slice(i + 1)];
    const other = [
      before + after,
      before + letter + here + after,
      before + letter + after,
      before + after.charAt(0) + here + after.slice(1),
    ];
    return [text, other[how] as string] as const;
  });

test.each([
  ['tencent', 'tencnet', true],
  ['tencent', 'tecent', true],
  ['tencent', 'tencentt', true],
  ['tencent', 'tencemt', true],
  ['tencent', 'tencent', false],
  ['tencent', 'tcenent', false],
  ['gpt4', 'gpt5', false],
  ['gpt4', 'gpt', false],
  ['gpt4o', 'gtp4o', true],
])('%s and %s: one edit apart %s', (a, b, is) => {
  expect(oneEditApart(a, b)).toBe(is);
  expect(oneEditApart(b, a)).toBe(is);
});

const swappedOnce = (a: string, b: string): boolean =>
  [...a].some((_, i) => i > 0 && a.slice(0, i - 1) + a.charAt(i) + a.charAt(i - 1) + a.slice(i + 1) === b);

test('is a distance of one, or a swap of neighbours', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(oneEditApart(a, b)).toBe(distance(a, b) === 1 || (a !== b && swappedOnce(a, b)));
    }),
  );
});

test('what is one edit apart has a shortening in common, however long it is', () => {
  fc.assert(
    fc.property(edited, ([a, b]) => {
      expect(a === b || oneEditApart(a, b)).toBe(true);
      const known = new Set(shortenings(a));
      expect(shortenings(b).some((part) => known.has(part))).toBe(true);
    }),
  );
});

test('a long word has no more of them than a short one', () => {
  expect(shortenings('abcdefghijklmnopqrstuvwxyz')).toHaveLength(8);
  expect(shortenings('abc')).toEqual(['abc', 'bc', 'ac', 'ab']);
});
