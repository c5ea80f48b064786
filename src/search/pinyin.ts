/** The pinyin of Chinese names, made once when they are written. Searching reads what was kept, without the library. */
import { fold } from './fold';

const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;

export const hasHan = (text: string): boolean => HAN.test(text);

/** What stands for a character that the library can't read: no query is it. */
const UNREADABLE = '?';

let library: typeof import('pinyin-pro') | undefined;

function syllables(run: string): string[] {
  // Loaded when the first Chinese name is written: it takes 0.1 s and 25 MB, and most processes that only read need none.
  library ??= require('pinyin-pro') as typeof import('pinyin-pro');
  const { pinyin } = library;
  const chars = [...run];
  // A run, not each character: the library knows words, in which 长 is "chang" or "zhang".
  const read = pinyin(run, { toneType: 'none', type: 'array' });
  const each = read.length === chars.length ? read : chars.map((char) => pinyin(char, { toneType: 'none' }));
  return each.map((syllable) => fold(syllable).replace(/[^a-z]/g, '') || UNREADABLE);
}

/**
 * The pinyin of each of the names that holds Chinese characters, in the order of the names: a syllable a character,
 * without tones, ü as u, separated by spaces; what is not Chinese is left out. Characters with several readings have
 * the usual one of the word they are in.
 */
export const pinyinOf = (names: readonly string[]): string[] =>
  names
    .map(fold)
    .filter(hasHan)
    .map((name) => [...name.matchAll(HAN_RUN)].flatMap(([run]) => syllables(run)).join(' '));
