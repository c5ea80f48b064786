/** Which known names are near one that is not known: for a person to choose from, never to choose by. */
import { distance } from 'fastest-levenshtein';
import { isGeneric } from '../../search/generic';
import { nameKey, nameWords } from './key';

export interface Candidate {
  readonly id: string;
  /** The name of it that is near. */
  readonly name: string;
}

export interface KnownName extends Candidate {
  readonly key: string;
}

/** One slip in four letters. */
const allowed = (key: string): number => Math.max(1, Math.floor(key.length / 4));

const tellingWordsOf = (name: string): string[] =>
  nameWords(name)
    .map(({ text }) => text)
    .filter((text) => (text.length > 1 || /\d/.test(text)) && text !== 'ai' && !isGeneric(text));

/** Cut once a name: every unresolved name is held against every known one. */
const cut = new Map<string, readonly string[]>();

function tellingWords(name: string): readonly string[] {
  const words = cut.get(name) ?? tellingWordsOf(name);
  cut.set(name, words);
  return words;
}

/** Numbers are no slips: a B100 is no mistake for a B300. */
const digits = (key: string): string => key.replace(/[^0-9.]/g, '');

/** 0 for all but equal, higher for farther, null for not near: words in common weigh as much as three slips. */
function farness(name: string, key: string, words: readonly string[], known: KnownName): number | null {
  const limit = allowed(key);
  if (Math.abs(key.length - known.key.length) <= limit && digits(key) === digits(known.key)) {
    const slips = distance(key, known.key);
    if (slips <= limit) return slips;
  }
  const others = tellingWords(known.name);
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  if (few.length > 0 && few.every((word) => many.includes(word))) return 3 + many.length - few.length;
  const [short, long] = name.length <= known.name.length ? [name, known.name] : [known.name, name];
  return /\p{Script=Han}{2}/u.test(short) && long.includes(short) ? 4 : null;
}

/** The nearest of the known names, one an entity, the nearest first. */
export function nearNames(name: string, known: Iterable<KnownName>, most = 5): Candidate[] {
  const [key, words] = [nameKey(name), tellingWords(name)];
  const best = new Map<string, Candidate & { readonly far: number }>();
  for (const one of known) {
    const far = farness(name, key, words, one);
    if (far !== null && far < (best.get(one.id)?.far ?? Number.POSITIVE_INFINITY))
      best.set(one.id, { id: one.id, name: one.name, far });
  }
  return [...best.values()]
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }));
}
