/** How units are asked for: "亿 CNY", "million CNY", "10^8 CNY", "元", "%", "tokens per day", "PFLOPS". */
import { ALL_UNITS, type Dimension, type UnitSpec } from './unit-rows';

const byUnit = new Map(ALL_UNITS.map((row) => [row.unit, row]));

/** Words that multiply the unit after them, as powers of ten. Chinese: Unihan's kPrimaryNumeric; English: short scale. */
export const SCALES: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
const CHINESE = Object.keys(SCALES)
  .filter((word) => !/[a-z]/.test(word))
  .sort((a, b) => b.length - a.length);

/** What is counted in such words. "Million percent" would only be a slip. */
const SCALED: ReadonlySet<Dimension> = new Set(['currency', 'price', 'count', 'frequency']);
export const isScaled = ({ dimension }: UnitSpec): boolean => SCALED.has(dimension);

/** Other names of units and of their parts on either side of the slash. */
export const ALIASES: Readonly<Record<string, string>> = {
  元: 'CNY',
  人民币: 'CNY',
  RMB: 'CNY',
  yuan: 'CNY',
  美元: 'USD',
  dollars: 'USD',
  '%': 'percent',
  百分点: 'percentage_point',
  个百分点: 'percentage_point',
  'percentage point': 'percentage_point',
  'percentage points': 'percentage_point',
  'basis point': 'basis_point',
  'basis points': 'basis_point',
  bp: 'basis_point',
  倍: 'ratio',
  秒: 'second',
  s: 'second',
  分钟: 'minute',
  min: 'minute',
  小时: 'hour',
  h: 'hour',
  天: 'day',
  日: 'day',
  d: 'day',
  周: 'week',
  tokens: 'token',
  '1 token': 'token',
  'thousand tokens': '1K tokens',
  '1000 tokens': '1K tokens',
  '千 tokens': '1K tokens',
  千tokens: '1K tokens',
  'million tokens': '1M tokens',
  '1000000 tokens': '1M tokens',
  '百万 tokens': '1M tokens',
  百万tokens: '1M tokens',
};

export interface UnitExpression {
  readonly row: UnitSpec;
  /** The power of ten that its word of scale is. */
  readonly exponent: number;
}

/** The word of scale at the start of a text, and the rest. */
function scaleOf(text: string): [exponent: number, rest: string] | null {
  const power = /^10\^([1-9]|1\d|2[0-4]) (.+)$/.exec(text);
  if (power) return [Number(power[1]), power[2] as string];
  const [word = '', ...rest] = text.split(' ');
  if (rest.length > 0 && Object.hasOwn(SCALES, word)) return [SCALES[word] as number, rest.join(' ')];
  const joined = CHINESE.find((each) => text.startsWith(each) && text.length > each.length);
  return joined ? [SCALES[joined] as number, text.slice(joined.length)] : null;
}

const aliased = (part: string): string => (Object.hasOwn(ALIASES, part) ? (ALIASES[part] as string) : part);

function rowOf(name: string): UnitSpec | undefined {
  // One of what is counted has the name without its s: "user", "hour".
  const whole = byUnit.get(name) ?? byUnit.get(aliased(name)) ?? byUnit.get(`${aliased(name)}s`);
  if (whole) return whole;
  const [over = '', under, ...rest] = name.split('/');
  if (under === undefined || rest.length > 0) return undefined;
  const numerator = byUnit.has(over) ? over : aliased(over);
  return byUnit.get(`${numerator}/${under}`) ?? byUnit.get(`${numerator}/${aliased(under)}`);
}

/** The unit that a text names, or null when it names none. */
export function parseUnit(text: string): UnitExpression | null {
  const tidy = text
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ per | ?\/ ?/g, '/');
  const plain = rowOf(tidy);
  if (plain) return { row: plain, exponent: 0 };
  const scale = scaleOf(tidy);
  const row = scale && rowOf(scale[1]);
  return row && isScaled(row) ? { row, exponent: scale[0] } : null;
}
