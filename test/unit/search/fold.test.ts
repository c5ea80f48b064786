import fc from 'fast-check';
import { fold, foldWithPlaces } from '../../../src/search/fold';

test.each([
  ['ＧＰＴ－４', 'gpt-4'],
  ['Ｑｗｅｎ', 'qwen'],
  ['Café', 'cafe'],
  ['MÜNCHEN', 'munchen'],
  ['İstanbul', 'istanbul'],
  ['ΟΔΟΣ οδος', 'οδοσ οδοσ'],
  ['ﬁnd', 'find'],
  ['①', '1'],
  ['百度', '百度'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const anyText = fc.string({
  unit: fc.constantFrom(...'aZ9é百度源ｱﾞガ ・-．ＡﬁΣςßİ①한ᄒ', '𠮷', 'e\u0301', '\u0301', '😀'),
});

test('folding twice is folding once, and knows no case, width or form', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(fold(text.normalize(form))).toBe(folded);
    }),
  );
});

const full = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test('full-width and upper-case writing of a text is the same text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fold(full(text))).toBe(fold(text));
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }),
  );
});

test('the places of a folded text cover the original in order', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      const { text: folded, starts, ends } = foldWithPlaces(text);
      expect(folded).toBe(fold(text));
      expect(starts).toHaveLength(folded.length);
      for (let i = 0; i < folded.length; i++) {
        const [start = -1, end = -1] = [starts[i], ends[i]];
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        // What a place holds folds to what stands there.
        expect(fold(text.slice(start, end))).toContain(folded[i]);
      }
    }),
  );
});

test('a letter and its marks are one place, however they are written', () => {
  expect(foldWithPlaces('Cafe\u0301s')).toMatchObject({
    text: 'cafes',
    starts: [0, 1, 2, 3, 5],
    ends: [1, 2, 3, 5, 6],
  });
  expect(foldWithPlaces('ﬁn')).toMatchObject({ text: 'fin', starts: [0, 0, 1], ends: [1, 1, 2] });
});
