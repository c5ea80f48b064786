/**
 * How text becomes search tokens. Both databases index the same tokens, of lower-case ASCII letters and digits only,
 * so that neither's own way of cutting words (Chinese least of all) changes what is found.
 */

/** Text folded for comparison: compatibility forms (full width), case, diacritics. */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}]+/gu;

/** Splits folded text into runs: words of letters and digits, and runs of Chinese (or Japanese) characters. */
function runs(text: string): string[] {
  const found: string[] = [];
  for (const [run] of fold(text).matchAll(WORD)) {
    // A word may hold Chinese characters next to Latin ones ("AI大模型"): cut where the script changes.
    let part = '';
    for (const char of run) {
      if (part !== '' && HAN.test(char) !== HAN.test(part)) {
        found.push(part);
        part = '';
      }
      part += char;
    }
    found.push(part);
  }
  return found;
}

const encode = (text: string): string =>
  [...text].map((char) => (/[a-z0-9]/.test(char) ? char : `u${char.codePointAt(0)?.toString(16)}`)).join('');

function pairs(run: string): string[] {
  const chars = [...run];
  return chars.length === 1 ? [run] : chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}

const SHORTEST_PREFIX = 2;

function prefixes(word: string): string[] {
  const chars = [...word];
  return chars.slice(SHORTEST_PREFIX).map((_, i) => chars.slice(0, SHORTEST_PREFIX + i).join(''));
}

const unique = (tokens: string[]): string[] => [...new Set(tokens)];

/** Tokens of a query: words whole, Chinese runs as pairs of characters. */
export const queryTokens = (text: string): string[] =>
  unique(
    runs(text)
      .flatMap((run) => (HAN.test(run) ? pairs(run) : [run]))
      .map(encode),
  );

/** Tokens that find an entity by its names: words and their beginnings, Chinese characters singly and in pairs. */
const nameTokens = (text: string): string[] =>
  runs(text)
    .flatMap((run) => (HAN.test(run) ? [...run, ...pairs(run)] : [run, ...prefixes(run)]))
    .map(encode);

/** What the full-text index holds of an entity: the tokens of its names, then those of its description. */
export const indexText = (names: readonly string[], description: string): string =>
  unique([...names.flatMap(nameTokens), ...queryTokens(description)]).join(' ');
