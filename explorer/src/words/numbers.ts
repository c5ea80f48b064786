/** Exact decimals as people read them: grouped, and with a scale word where they are long. */
import { type Language, pick } from './language';
import { UNITS } from './units';

const SCALES: Readonly<Record<Language, readonly (readonly [places: number, word: string])[]>> = {
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
};

/** Decimals shown at most; the exact value is a hover away. */
const SHOWN_DECIMALS = 4;

/** Moves the point of a decimal to the left by `places`: ("26549000000", 8) is "265.49". */
export function shift(decimal: string, places: number): string {
  const { sign, whole, fraction } = parts(decimal);
  const padded = whole.padStart(places + 1, '0');
  const cut = padded.length - places;
  const rest = (padded.slice(cut) + fraction).replace(/0+$/, '');
  return sign + padded.slice(0, cut) + (rest && `.${rest}`);
}

function parts(decimal: string): { sign: string; whole: string; fraction: string } {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  return { sign, whole: whole.replace(/^0+(?=\d)/, ''), fraction };
}

/** Rounds half away from zero. Small numbers keep as many decimals as they need. */
function round(decimal: string): string {
  const { sign, whole, fraction } = parts(decimal);
  const keep = whole === '0' ? Math.max(SHOWN_DECIMALS, fraction.search(/[1-9]/) + 3) : SHOWN_DECIMALS;
  if (fraction.length <= keep) return decimal;
  const up = Number(fraction[keep]) >= 5 ? 1n : 0n;
  const digits = (BigInt(whole + fraction.slice(0, keep)) + up).toString().padStart(keep + 1, '0');
  const rest = digits.slice(-keep).replace(/0+$/, '');
  return sign + digits.slice(0, -keep) + (rest && `.${rest}`);
}

const grouped = (decimal: string): string => {
  const { sign, whole, fraction } = parts(decimal);
  return sign.replace('-', '−') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction && `.${fraction}`);
};

/** "26549000000" is "26.549 billion", "265.49亿". */
export function readable(decimal: string, language: Language): string {
  const { whole } = parts(decimal);
  const [places, word] = SCALES[language].find(([size]) => whole.length > size) ?? [0, ''];
  return grouped(round(shift(decimal, places))) + word;
}

/** The number with its unit. `signed` puts a plus before what grows. */
export function withUnit(decimal: string, unit: string, language: Language, signed = false): string {
  const sign = signed && !decimal.startsWith('-') && decimal !== '0' ? '+' : '';
  const number = sign + readable(decimal, language);
  if (unit === 'percent') return `${number}%`;
  if (unit === 'rank') return language === 'zh' ? `第${number}名` : `no. ${number}`;
  const words = UNITS[unit];
  if (!words) return `${number} ${unit}`;
  const word = pick(words, language);
  // Chinese measure words stand close to the number; Latin ones apart.
  return language === 'zh' && /^[\u4e00-\u9fff]/.test(word)
    ? number + (/[\d]$/.test(number) ? ' ' : '') + word
    : `${number} ${word}`;
}

/** A unit by itself, as under a heading. */
export function unitWord(unit: string, language: Language): string {
  const words = UNITS[unit];
  return words ? pick(words, language) : unit;
}
