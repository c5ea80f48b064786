/** Made-up names in two languages. */
import type { Random } from './random';

export const SYLLABLES = [
  'lu',
  'mo',
  'ra',
  'ken',
  'zhi',
  'tan',
  'vel',
  'ori',
  'qin',
  'sol',
  'bei',
  'nor',
  'xia',
  'dru',
  'eta',
];
const CHARACTERS = ['星', '云', '智', '海', '明', '远', '华', '天', '文', '心', '联', '讯', '科', '通', '图', '灵'];

export interface Name {
  readonly name: string;
  /** Absent for a third of things, as in life. */
  readonly nameZh?: string;
}

/** A name with what sort of thing it is at its end, in either language. */
export function nameOf(random: Random, ending: string, endingZh: string): Name {
  const word = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  const wordZh = Array.from({ length: 2 }, () => random.pick(CHARACTERS)).join('');
  const name = `${word[0]?.toUpperCase()}${word.slice(1)} ${ending}`;
  return random.below(3) === 0 ? { name } : { name, nameZh: `${wordZh}${endingZh}` };
}

/** "company:lumora-0042": a readable id, in an order that says nothing of how large the thing is. */
export const idOf = (kind: string, { name }: Name, index: number): string =>
  `${kind}:${name.split(' ')[0]?.toLowerCase()}-${String(index).padStart(4, '0')}`;
