/** A Chinese name as people type it on a Latin keyboard: in full ("wenxinyiyan") or by initials ("wxyy"). */
import { hasHan } from './pinyin';
import type { Phrase } from './words';

/** A Chinese character, or a word of another script, and what is typed for it. */
interface Unit {
  readonly typed: string;
  readonly initial: string;
  /** The first unit's place in the folded name, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

export interface Spelling {
  readonly units: readonly Unit[];
  readonly full: string;
  readonly initials: string;
}

/** Pinyin has no v, which stands for ü on keyboards; others type u. */
export const typed = (text: string): string => text.replaceAll('v', 'u');

/** A name and its pinyin as `pinyinOf` gives it: words of other scripts are typed as they are. */
export function spellingOf({ words }: Phrase, pinyin: string): Spelling {
  const syllables = pinyin.split(' ');
  const units: Unit[] = [];
  let next = 0;
  for (const { text, at, cjk } of words) {
    let from = at;
    for (const part of cjk ? text : [text]) {
      const to = from + part.length;
      const syllable = hasHan(part) ? (syllables[next++] ?? '') : undefined;
      units.push({ typed: typed(syllable ?? part), initial: syllable?.charAt(0) ?? typed(part), from, to });
      from = to;
    }
  }
  return {
    units,
    full: units.map((unit) => unit.typed).join(''),
    initials: units.map(({ initial }) => initial).join(''),
  };
}

/** The spellings of those names that hold Chinese characters; `pinyin` as `pinyinOf` made it of the same names. */
export function spellings<T extends Phrase>(names: readonly T[], pinyin: unknown): { name: T; spelling: Spelling }[] {
  if (!Array.isArray(pinyin)) return [];
  return names
    .filter(({ compact }) => hasHan(compact))
    .map((name, i) => ({ name, spelling: spellingOf(name, String(pinyin[i] ?? '')) }));
}

/** How a query spells a name, from best to least. */
export type SpellingMatch = 'full' | 'initials' | 'start' | 'initialsStart' | 'within';

export interface Spelled {
  readonly how: SpellingMatch;
  /** The units it spells. */
  readonly units: readonly Unit[];
}

/** Fewest letters that are looked for inside a name, unless they are whole syllables; and that are a beginning. */
export const SHORTEST_WITHIN = 4;
export const SHORTEST_START = 2;

/** The units that `length` letters from unit `from` on fall into, and whether they end where a unit ends. */
function covered(units: readonly Unit[], from: number, length: number, text: (unit: Unit) => string) {
  let left = length;
  let to = from;
  while (left > 0 && to < units.length) left -= text(units[to++] as Unit).length;
  return { units: units.slice(from, to), whole: left === 0 };
}

/** How a query of Latin letters and digits spells the name, or null. It must begin where a character does. */
export function spelled({ units, full, initials }: Spelling, query: string): Spelled | null {
  const text = typed(query);
  if (text.length < SHORTEST_START || !/^[a-z0-9]+$/.test(text)) return null;
  if (full === text) return { how: 'full', units };
  if (initials === text) return { how: 'initials', units };
  if (full.startsWith(text)) return { how: 'start', units: covered(units, 0, text.length, (unit) => unit.typed).units };
  if (initials.startsWith(text))
    return { how: 'initialsStart', units: covered(units, 0, text.length, ({ initial }) => initial).units };
  let at = 0;
  for (let i = 0; i < units.length; i++) {
    if (i > 0 && full.startsWith(text, at)) {
      const found = covered(units, i, text.length, (unit) => unit.typed);
      if (found.whole || text.length >= SHORTEST_WITHIN) return { how: 'within', units: found.units };
    }
    at += (units[i] as Unit).typed.length;
  }
  return null;
}
