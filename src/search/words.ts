/** How folded text is cut into words, the same for the index, the queries, the ranking and the highlights. */
import { fold, isSimple } from './fold';

/** Written without spaces: cut into characters and pairs of them rather than words. */
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
// Cut where the script changes, too: "AI大模型" is two words.
const WORD = new RegExp(`([${CJK}]+)|(?:(?![${CJK}])[\\p{L}\\p{N}])+`, 'gu');

/** The same, for simple folded text. */
const SIMPLE_WORD = /([\u4e00-\u9fff]+)|[a-z0-9]+/g;

export interface Word {
  readonly text: string;
  /** Where it begins in the folded text, in UTF-16 code units. */
  readonly at: number;
  /** A run of Chinese (or Japanese) characters. */
  readonly cjk: boolean;
}

/** A text as its words. */
export interface Phrase {
  readonly words: readonly Word[];
  /** The words without anything between them: "GPT-4", "GPT 4" and "gpt4" are all "gpt4". */
  readonly compact: string;
  /** Where each word begins in `compact`. */
  readonly starts: readonly number[];
}

export function phraseOf(folded: string): Phrase {
  const words: Word[] = [];
  const starts: number[] = [];
  let compact = '';
  for (const match of folded.matchAll(isSimple(folded) ? SIMPLE_WORD : WORD)) {
    words.push({ text: match[0], at: match.index, cjk: match[1] !== undefined });
    starts.push(compact.length);
    compact += match[0];
  }
  return { words, compact, starts };
}

export const phrase = (text: string): Phrase => phraseOf(fold(text));

/** A run of Chinese characters as overlapping pairs; a single one as itself. */
export function pairs(run: string): string[] {
  const chars = [...run];
  return chars.length === 1 ? [run] : chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}
