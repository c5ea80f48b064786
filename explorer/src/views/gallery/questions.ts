/** The questions of docs/queries, taken in when the explorer is built. */
import type { Language } from '../../state/language';
import { QUESTION_WORDS } from './words';

export interface Question {
  /** The file's name without its ending. */
  readonly name: string;
  /** The file as it is: the question as a comment, then the query. */
  readonly text: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly shows: Readonly<Record<Language, string>>;
}

const FILES = import.meta.glob<string>('../../../../docs/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.graphql$/, '');

function questionOf([path, text]: [string, string]): Question {
  const name = nameOf(path);
  const [first = ''] = text.split('\n', 1);
  const en = first.replace(/^# /, '');
  const { zh = en, shows: [inEnglish, inChinese] = ['', ''] } = QUESTION_WORDS[name] ?? {};
  return { name, text: text.trim(), title: { en, zh }, shows: { en: inEnglish, zh: inChinese } };
}

/** In the order of their names. */
export const QUESTIONS: readonly Question[] = Object.entries(FILES)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(questionOf);

/** Those that hold all words of the filter, in their titles, explanations or queries. */
export function questionsWith(filter: string): readonly Question[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return QUESTIONS.filter(({ text, title, shows }) => {
    const all = [text, title.en, title.zh, shows.en, shows.zh].join('\n').toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}
