/** Text folded for comparison, and the way back from folded text to the places it came from. */

/** ASCII and the common Chinese characters: most names, which are folded and cut a few times faster than others. */
const SIMPLE = /^[ -~\u4e00-\u9fff]*$/;
export const isSimple = (text: string): boolean => SIMPLE.test(text);

/**
 * Folds away what people don't mean when they type: compatibility forms (full width, ligatures), case and diacritics.
 * Each code point is folded on its own, whatever stands next to it, which is what lets `foldWithPlaces` map places back:
 * hence decomposed forms, and one sigma. By way of upper case, so that "Straße" is "STRASSE".
 */
export const fold = (text: string): string =>
  isSimple(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').toUpperCase().toLowerCase().replace(/\p{M}/gu, '').replaceAll('ς', 'σ');

export interface Folded {
  readonly text: string;
  /** Where each UTF-16 code unit of `text` came from in the original: first unit, and the one after the last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** As `fold`, with the place of every code unit in the original text. */
export function foldWithPlaces(original: string): Folded {
  let text = '';
  let at = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const char of original) {
    const folded = fold(char);
    const end = at + char.length;
    // A mark that folds away belongs to the letter before it: "é" may be written as two.
    if (folded === '' && ends.length > 0) {
      const before = ends[ends.length - 1];
      for (let i = ends.length - 1; i >= 0 && ends[i] === before; i--) ends[i] = end;
    }
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}
