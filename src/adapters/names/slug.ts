/** Slugs of ids: readable, and the same for the same name in every snapshot. */
import { createHash } from 'node:crypto';
import { fold } from '../../search/fold';
import { pinyinOf } from '../../search/pinyin';

const GREEK = [
  ...['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa', 'lambda', 'mu', 'nu'],
  ...['xi', 'omicron', 'pi', 'rho', '', 'sigma', 'tau', 'upsilon', 'phi', 'chi', 'psi', 'omega'],
];

const spelt = (text: string): string =>
  text
    .replace(/\p{Script=Han}+/gu, (run) => ` ${pinyinOf([run])[0] ?? ''} `)
    .replace(/[α-ω]/g, (letter) => ` ${GREEK[(letter.codePointAt(0) as number) - 0x3b1]} `)
    .replace(/\+/g, ' plus ')
    .replace(/\*/g, ' star ')
    .replace(/[^\p{ASCII}]/gu, (char) => (/\p{L}|\p{N}/u.test(char) ? `u${char.codePointAt(0)?.toString(16)}` : ' '));

/** Six hexadecimal digits that stand for a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

/** Longer slugs are cut and end in a digest of the whole. */
const LONGEST = 80;

const cut = (whole: string, longest: number): string => whole.slice(0, longest).replace(/[-.]+$/, '');

function whole(text: string): string {
  return spelt(fold(text))
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-*\.-+|-+\.-*/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** Lower-case letters, digits, "." and "-": Chinese in pinyin, Greek letters by name, "+" as "plus". */
export function slug(text: string, longest = LONGEST): string {
  const made = whole(text);
  if (made === '') return `u${digest(text)}`;
  return made.length <= longest ? made : `${cut(made, longest - 7)}-${digest(text)}`;
}

/** The beginning of a text as a slug, and a digest of `key`, which tells it from others that begin alike. */
export const keyedSlug = (text: string, key: string, longest = 50): string =>
  `${cut(whole(text), longest)}-${digest(key)}`;
