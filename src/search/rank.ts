/**
 * The order of search results. The database only proposes candidates; the score is worked out here, from the names,
 * their pinyin and the description alone, so that every database gives the same order.
 */
import { oneEditApart, SHORTEST_WITH_TYPO } from './edits';
import { type Name, type Searchable, type Words, wordsOf } from './entity';
import { type SpellingMatch, spelled } from './spelling';
import { type Phrase, pairs, phrase, type Word } from './words';

export { type Searchable, tickerNames } from './entity';

/** A tier of scores: no match of one tier scores as high as any of the tier before. */
type Tier = readonly [least: number, width: number];

const PREFERRED = 1;
const ALIAS = 0.97;
const START: Tier = [0.8, 0.1];
const WORD_START: Tier = [0.7, 0.1];
const WITHIN: Tier = [0.6, 0.1];
const ALL_WORDS: Tier = [0.55, 0.05];
const ALL_WORDS_OF_SEVERAL_NAMES = 0.5;
const PINYIN: Readonly<Record<SpellingMatch, Tier>> = {
  full: [0.49, 0],
  initials: [0.48, 0],
  start: [0.44, 0.03],
  initialsStart: [0.42, 0.01],
  within: [0.4, 0.01],
};
const ALL_WORDS_WITH_PINYIN = 0.39;
const NAME_WITH_TYPO: Tier = [0.36, 0.02];
const ALL_WORDS_WITH_TYPO = 0.32;
const DESCRIPTION = 0.3;
const ALL_WORDS_WITH_DESCRIPTION = 0.25;
const SOME_WORDS = 0.2;

/** An alias stays below a preferred name that matches as well, and within its tier. */
const inTier = ([least, width]: Tier, share: number, preferred = true): number =>
  least + width * Math.min(1, share) * (preferred ? 0.99 : 0.95);

/** How well one name answers the query by its letters, from 0 to 1. */
function nameScore(name: Name, query: Phrase): number {
  const { compact, preferred } = name;
  if (compact === query.compact) return preferred ? PREFERRED : ALIAS;
  const share = query.compact.length / Math.max(1, compact.length);
  if (compact.startsWith(query.compact)) return inTier(START, share, preferred);
  // Chinese words are not told apart: what stands after a Latin word is no more of a beginning than what doesn't.
  if (!query.words[0]?.cjk && name.starts.some((start) => compact.startsWith(query.compact, start)))
    return inTier(WORD_START, share, preferred);
  if (within(name, query)) return inTier(WITHIN, share, preferred);
  if (query.words.every((word) => inName(name, word))) return inTier(ALL_WORDS, share, preferred);
  return 0;
}

/** Inside a word, and not across two: "tain" is in "maintain", not in "meta interest". Chinese has no such words. */
const within = ({ words, compact }: Phrase, query: Phrase): boolean =>
  query.words[0]?.cjk
    ? compact.includes(query.compact)
    : query.words.length === 1 && words.some(({ text }) => text.includes(query.compact));

const inName = ({ words }: Phrase, { text, cjk }: Word): boolean =>
  words.some((word) => (cjk ? word.text.includes(text) : word.text.startsWith(text)));

const inDescription = ({ words }: Phrase, { text, cjk }: Word): boolean =>
  words.some((word) => (cjk ? word.text.includes(text) : word.text === text));

const mistyped = ({ words }: Phrase, { text, cjk }: Word): boolean =>
  !cjk && words.some((word) => word.text.length >= SHORTEST_WITH_TYPO && !word.cjk && oneEditApart(word.text, text));

/** The share of a word that is there. Chinese may be there in part: most of its pairs, for one pair is in many names. */
function shareOf(word: Word, is: (word: Word) => boolean): number {
  if (!word.cjk) return is(word) ? 1 : 0;
  const parts = pairs(word.text);
  const there = parts.filter((text) => is({ ...word, text })).length / parts.length;
  return there > 0.5 ? there : 0;
}

/**
 * When only some of the words are there: the share of them by length, since "ERNIE" says more than "4", and less for
 * those that only the description has. Less than half of what was asked for is something else.
 */
function someWords(
  { words, compact }: Phrase,
  named: (word: Word) => boolean,
  described: (word: Word) => boolean,
): number {
  let found = 0;
  let value = 0;
  for (const word of words) {
    const inNames = shareOf(word, named);
    const anywhere = shareOf(word, (part) => named(part) || described(part));
    found += word.text.length * anywhere;
    value += word.text.length * (inNames + 0.8 * (anywhere - inNames));
  }
  return found * 2 < compact.length ? 0 : (SOME_WORDS * value) / compact.length;
}

/** How an entity answers by anything but the letters of a single name. */
class Loosely {
  constructor(
    private readonly entity: Words,
    private readonly query: Phrase,
  ) {}

  score(): number {
    const { entity, query } = this;
    if (query.words.every((word) => this.literal(word))) return ALL_WORDS_OF_SEVERAL_NAMES;

    const byPinyin = this.spells(query.compact);
    if (byPinyin > 0) return byPinyin;
    if (query.words.every((word) => this.known(word))) return ALL_WORDS_WITH_PINYIN;

    const nearly = entity.names.filter(
      ({ compact }) => compact.length >= SHORTEST_WITH_TYPO && oneEditApart(compact, query.compact),
    );
    if (nearly.length > 0) return Math.max(...nearly.map(({ preferred }) => inTier(NAME_WITH_TYPO, 1, preferred)));
    if (query.words.every((word) => this.guessed(word))) return ALL_WORDS_WITH_TYPO;

    if (entity.description.compact.includes(query.compact) && query.words.every((word) => this.described(word)))
      return DESCRIPTION;
    if (query.words.every((word) => this.guessed(word) || this.described(word))) return ALL_WORDS_WITH_DESCRIPTION;
    return someWords(
      query,
      (word) => this.literal(word),
      (word) => this.described(word),
    );
  }

  private literal(word: Word): boolean {
    return this.entity.names.some((name) => inName(name, word));
  }

  private spells(text: string): number {
    let best = 0;
    for (const { name, spelling } of this.entity.spellings) {
      const match = spelled(spelling, text);
      if (match) best = Math.max(best, inTier(PINYIN[match.how], text.length / spelling.full.length, name.preferred));
    }
    return best;
  }

  private known(word: Word): boolean {
    return this.literal(word) || (!word.cjk && this.spells(word.text) > 0);
  }

  private guessed(word: Word): boolean {
    return this.known(word) || this.entity.names.some((name) => mistyped(name, word));
  }

  private described(word: Word): boolean {
    return inDescription(this.entity.description, word);
  }
}

/**
 * How well entities answer a query: a function from an entity to a score from 0 (not at all) to 1 (a preferred name is
 * the query), of three digits.
 */
export function scorer(text: string): (entity: Searchable) => number {
  const query = phrase(text);
  if (query.compact === '') return () => 0;
  return (entity) => {
    const words = wordsOf(entity);
    const best = Math.max(...words.names.map((name) => nameScore(name, query)));
    return Math.round((best || new Loosely(words, query).score()) * 1000) / 1000;
  };
}
