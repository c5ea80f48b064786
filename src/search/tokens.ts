/**
 * How text becomes search tokens. Both databases index the same tokens, of lower-case ASCII letters and digits only,
 * so that neither's own way of cutting words (Chinese least of all) changes what is found.
 *
 * Words of descriptions are tokens as they are. Tokens of names begin with a digit that says what they are, so that a
 * query can ask for each by itself and weigh it: the rarer and surer, the heavier. A name has a bounded number of tokens
 * for each of its words, however long it is.
 */
import { createHash } from 'node:crypto';
import { SHORTEST_WITH_TYPO, shortenings } from './edits';
import { isGeneric } from './generic';
import { pinyinOf } from './pinyin';
import { SHORTEST_START, SHORTEST_WITHIN, type Spelling, spellings, typed } from './spelling';
import { type Phrase, pairs, phrase, type Word } from './words';

const WHOLE = '0';
const START = '1';
const WORD = '2';
const TYPO = '3';
const PINYIN = '4';
const INITIALS = '5';

/** Letters of a word, or of a whole name, whose beginnings are indexed: a longer query is looked up by its first. */
const DEPTH = 8;
const EVERY_LENGTH: readonly number[] = [2, 3, 4, 5, 6, 7, 8];
/**
 * Not every length of what only narrows the choice further: a query is looked up by the longest of these that it has.
 * Six letters of pinyin are two or three characters, and few names have them in common.
 */
const NAME_LENGTHS: readonly number[] = [2, 3, 4, 6, 8];
const PINYIN_LENGTHS: readonly number[] = [2, 3, 4, 6];
/** Words of a name, and of a query, in which typing mistakes are looked up: titles can be long. */
const MOST_TYPOS = 6;
/** Tokens of a description: a longer one would weigh its names down, see WHOLE_WEIGHT. */
const MOST_DESCRIBED = 300;
/** The most tokens of a query besides its whole: both together stay below what either database takes. */
const MOST_TOKENS = 500;
/**
 * How often a query asks for the whole name. BM25 gives a long text a sixth of what a short one gets for the same token:
 * enough to make up for that against all other tokens of a query of some words, each of which hundreds of entities hold.
 */
const WHOLE_WEIGHT = 256;

const encode = (text: string): string =>
  [...text].map((char) => (/[a-z0-9]/.test(char) ? char : `u${char.codePointAt(0)?.toString(16)}`)).join('');

const unique = (tokens: readonly string[]): string[] => [...new Set(tokens)];
const isLatin = (text: string): boolean => /^[a-z0-9]+$/.test(text);

/** The whole name: a digest, since names can be long and only equal ones are looked for. */
const whole = (compact: string): string => WHOLE + createHash('sha256').update(compact).digest('hex').slice(0, 12);

/** Its beginnings of these lengths; a Chinese character counts as two letters, since it says as much. */
function beginnings(text: string, lengths = EVERY_LENGTH): string[] {
  const found: string[] = [];
  let part = '';
  let size = 0;
  for (const char of text) {
    size += char > '\u2e80' ? 2 : 1;
    if (size > DEPTH) break;
    part += char;
    if (lengths.includes(size) && part.length > char.length) found.push(part);
  }
  return found;
}

const wordTokens = ({ text, cjk }: Word): string[] => {
  if (cjk) return [...text, ...pairs(text)];
  const found = beginnings(text);
  return found.length > 0 ? found : [text];
};

/**
 * What may be mistyped: the words, unless they are everywhere, and all of it as one word, for a space is easily missed
 * or hit by mistake.
 */
function typable({ words, compact }: Phrase, shortest: number): string[] {
  const latin = words.filter(({ text, cjk }) => !cjk && !isGeneric(text)).map(({ text }) => text);
  return unique([compact, ...latin.slice(0, MOST_TYPOS)]).filter(
    (text) => text.length >= shortest && isLatin(text) && /[a-z]/.test(text),
  );
}

function nameTokens(name: Phrase): string[] {
  if (name.compact === '') return [];
  return [
    whole(name.compact),
    ...beginnings(name.compact, NAME_LENGTHS).map((part) => START + encode(part)),
    ...name.words.flatMap(wordTokens).map((part) => WORD + encode(part)),
    ...typable(name, SHORTEST_WITH_TYPO)
      .flatMap(shortenings)
      .map((part) => TYPO + part),
  ];
}

/** Beginnings of the pinyin from each character on; inside a name only those that `spelled` takes. */
function spellingTokens({ units, full, initials }: Spelling): string[] {
  const found: string[] = [];
  let at = 0;
  for (const [i, unit] of units.entries()) {
    const shortest = i === 0 ? SHORTEST_START : SHORTEST_WITHIN;
    const rest = full.slice(at);
    found.push(
      ...beginnings(rest, PINYIN_LENGTHS)
        .filter(({ length }) => length >= shortest)
        .map((part) => PINYIN + part),
    );
    // Inside a name whole syllables are looked for, too, even if they are shorter.
    let end = 0;
    for (const { typed } of units.slice(i)) {
      end += typed.length;
      if (end >= shortest) break;
      if (end >= SHORTEST_START) found.push(PINYIN + rest.slice(0, end));
    }
    at += unit.typed.length;
  }
  const depth = Math.min(DEPTH, initials.length);
  for (let length = SHORTEST_START; length <= depth; length++) found.push(INITIALS + initials.slice(0, length));
  return found.filter((token) => isLatin(token));
}

const descriptionTokens = (text: string): string[] =>
  phrase(text)
    .words.flatMap(({ text, cjk }) => (cjk ? pairs(text) : [text]))
    .map(encode);

/**
 * What the full-text index holds of an entity: the tokens of its names, then those of its description. `pinyin` is
 * `pinyinOf(names)`, if that is at hand.
 */
export function indexText(names: readonly string[], description: string, pinyin = pinyinOf(names)): string {
  const phrases = names.map(phrase);
  return unique([
    ...phrases.flatMap(nameTokens),
    ...spellings(phrases, pinyin).flatMap(({ spelling }) => spellingTokens(spelling)),
    ...unique(descriptionTokens(description)).slice(0, MOST_DESCRIBED),
  ]).join(' ');
}

const last = (found: readonly string[]): string[] => found.slice(-1);
const times = (n: number, tokens: readonly string[]): string[] => Array.from({ length: n }, () => tokens).flat();

/**
 * Tokens of a query, the surest first. A token given several times counts as often in both databases' own ranking
 * (BM25), which decides what is proposed when more entities match than are looked at: the whole name, which is rare,
 * outweighs all else together, then come names before descriptions.
 */
export function queryTokens(text: string): string[] {
  const query = phrase(text);
  const { words, compact } = query;
  if (compact === '') return [];
  const latin = words.filter(({ cjk }) => !cjk).map((word) => word.text);
  const spelt = unique([compact, ...latin])
    .filter((part) => isLatin(part) && part.length >= SHORTEST_START)
    .map(typed);
  const mistyped = typable(query, SHORTEST_WITH_TYPO - 1);
  const weighed = [
    ...times(
      2,
      last(beginnings(compact, NAME_LENGTHS)).map((part) => START + encode(part)),
    ),
    ...times(
      2,
      unique(words.flatMap((word) => (word.cjk ? pairs(word.text) : last(wordTokens(word))))).map(
        (part) => WORD + encode(part),
      ),
    ),
    ...unique(spelt.flatMap((part) => last(beginnings(part, PINYIN_LENGTHS)).map((part) => PINYIN + part))),
    ...unique(spelt.map((part) => INITIALS + part.slice(0, DEPTH))),
    ...unique(mistyped.flatMap(shortenings).map((part) => TYPO + part)),
    ...unique(descriptionTokens(text)),
  ];
  return [...times(WHOLE_WEIGHT, [whole(compact)]), ...weighed.slice(0, MOST_TOKENS)];
}
