/** Names folded so that spellings of one name are equal and two names are not. */
import { fold } from '../../search/fold';
import { phraseOf, type Word } from '../../search/words';

const SIGNS: readonly [RegExp, string][] = [
  [/\+/g, ' plus '],
  [/\*/g, ' star '],
];

export const nameWords = (name: string): readonly Word[] =>
  phraseOf(SIGNS.reduce((text, [sign, word]) => text.replace(sign, word), fold(name))).words;

const DIGIT = /\p{N}/u;

/**
 * The same for "GPT-4o", "gpt 4o" and "GPT4o", and for "Command R+" and "Command R Plus". Numbers that are written
 * apart stay apart: "Gemma 2 2B" is not "Gemma 22B".
 */
export function nameKey(name: string): string {
  let key = '';
  for (const { text } of nameWords(name))
    key += key !== '' && DIGIT.test(key.at(-1) as string) && DIGIT.test(text[0] as string) ? `.${text}` : text;
  return key === '' ? fold(name).trim() : key;
}
