/** Where in its names and description an entity answers a query. */
import { oneEditApart, SHORTEST_WITH_TYPO } from './edits';
import type { Searchable } from './entity';
import { type Folded, foldWithPlaces } from './fold';
import { spelled, spellings } from './spelling';
import { type Phrase, pairs, phrase, phraseOf, type Word } from './words';

export type SearchField = 'NAME' | 'NAME_ZH' | 'ALIASES' | 'TICKERS' | 'DESCRIPTION';

/** From the code unit `start` to before the code unit `end`, as JavaScript's `slice` takes them. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Highlight {
  readonly field: SearchField;
  readonly text: string;
  /** In order, neither overlapping nor touching. */
  readonly ranges: readonly TextRange[];
}

interface Field extends Phrase {
  readonly field: SearchField;
  readonly text: string;
  readonly places: Folded;
  /** In folded text. */
  readonly found: TextRange[];
}

function fieldOf(field: SearchField, text: string): Field {
  const places = foldWithPlaces(text);
  return { ...phraseOf(places.text), field, text, places, found: [] };
}

const mark = (field: Field, start: number, length: number): void => {
  field.found.push({ start, end: start + length });
};

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Marks the query where it stands as a whole, whatever is between its words; says whether it does. */
function markWhole(field: Field, query: string, anywhere = false): boolean {
  const places = field.words.flatMap(({ text, at }) => Array.from({ length: text.length }, (_, i) => at + i));
  const found = occurrences(field.compact, query).filter((at) => anywhere || field.starts.includes(at));
  for (const at of found) {
    const start = places[at] as number;
    mark(field, start, (places[at + query.length - 1] as number) + 1 - start);
  }
  return found.length > 0;
}

/** Marks one word of the query; says whether it is there. */
function markWord(field: Field, { text, cjk }: Word): boolean {
  const before = field.found.length;
  for (const word of field.words) {
    if (cjk) for (const at of occurrences(word.text, text)) mark(field, word.at + at, text.length);
    // A description is searched by whole words.
    else if (field.field === 'DESCRIPTION' ? word.text === text : word.text.startsWith(text))
      mark(field, word.at, text.length);
  }
  return field.found.length > before;
}

/** Marks the query, or as much of it as is there; gives the words that are. */
function markLiteral(field: Field, query: Phrase): Word[] {
  // Chinese words begin anywhere.
  if (field.field !== 'DESCRIPTION' && markWhole(field, query.compact, query.words[0]?.cjk)) return [...query.words];
  return query.words.filter((word) => {
    if (markWord(field, word)) return true;
    if (word.cjk) for (const pair of pairs(word.text)) markWord(field, { ...word, text: pair });
    return false;
  });
}

/** Marks what `text` spells in pinyin; says whether it does. */
function markPinyin(names: readonly Field[], pinyin: unknown, text: string): boolean {
  let any = false;
  for (const { name, spelling } of spellings(names, pinyin))
    for (const { from, to } of spelled(spelling, text)?.units ?? []) {
      mark(name, from, to - from);
      any = true;
    }
  return any;
}

/** Marks the words, or the names, that `text` is one edit from. */
function markTypos(names: readonly Field[], text: string): void {
  for (const name of names) {
    const { words, compact } = name;
    for (const word of words)
      if (word.text.length >= SHORTEST_WITH_TYPO && oneEditApart(word.text, text))
        mark(name, word.at, word.text.length);
    if (compact.length >= SHORTEST_WITH_TYPO && oneEditApart(compact, text)) markWhole(name, compact);
  }
}

/** Inside a word, for what was found nowhere else: the "parks" of "sparks". */
function markWithin(names: readonly Field[], text: string): void {
  for (const name of names)
    for (const word of name.words) for (const at of occurrences(word.text, text)) mark(name, word.at + at, text.length);
}

/** Ranges of the original text, put together where they touch. */
function rangesOf({ found, places }: Field): TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  const original = found.map(({ start, end }) => ({
    start: places.starts[start] as number,
    end: places.ends[end - 1] as number,
  }));
  for (const { start, end } of original.sort((a, b) => a.start - b.start)) {
    const before = ranges[ranges.length - 1];
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** The names and the description in which the query is found, with the places; those without are left out. */
export function highlights(entity: Searchable, text: string): Highlight[] {
  const query = phrase(text);
  if (query.compact === '') return [];
  const tickers = Array.isArray(entity.tickers) ? (entity.tickers as string[]) : [];
  const names = [
    fieldOf('NAME', entity.name),
    fieldOf('NAME_ZH', entity.nameZh ?? ''),
    ...entity.aliases.map((alias) => fieldOf('ALIASES', alias)),
    ...tickers.map((ticker) => fieldOf('TICKERS', ticker)),
  ];
  const description = fieldOf('DESCRIPTION', entity.description ?? '');
  const literal = new Set(names.flatMap((name) => markLiteral(name, query)));
  markLiteral(description, query);
  const missing = query.words.filter((word) => !literal.has(word));
  // What the names don't say as it is written they may say otherwise.
  if (missing.length > 0 && !markPinyin(names, entity.pinyin, query.compact)) {
    const unspelt = missing.filter(({ text }) => !markPinyin(names, entity.pinyin, text));
    for (const word of unspelt) markTypos(names, word.text);
    if (unspelt.length > 0 && query.words.length > 1) markTypos(names, query.compact);
    if (names.every(({ found }) => found.length === 0)) for (const word of unspelt) markWithin(names, word.text);
  }
  return [...names, description]
    .filter(({ found }) => found.length > 0)
    .map((field) => ({ field: field.field, text: field.text, ranges: rangesOf(field) }));
}
