/**
 * Every unit that figures can be asked in. Units convert into each other when they have the same base; `factor` is what
 * one of the unit is in the base, exactly: bases are chosen so that every factor is a decimal that ends.
 */
export type Dimension =
  | 'currency'
  | 'price'
  | 'ratio'
  | 'count'
  | 'frequency'
  | 'compute-rate'
  | 'compute-work'
  | 'memory'
  | 'power'
  | 'length'
  | 'duration'
  | 'rank';

export interface UnitSpec {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly description: string;
  /** The unit in which all that convert into each other are counted. */
  readonly base: string;
  /** One of the unit in the base: an exact decimal number. */
  readonly factor: string;
  /** Where the factor is from. */
  readonly source: string;
  /** Whether bundles may write figures in it; the others are for asking. */
  readonly recorded: boolean;
}

const SI = 'SI Brochure, 9th edition, table 7 (prefixes)';
const SI_TIME = 'SI Brochure, 9th edition, table 8 (min, h, d)';
const IEC = 'IEC 80000-13 (binary prefixes)';
const DEFINITION = 'by definition';

const PREFIXES: Readonly<Record<string, number>> = { '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18, Z: 21 };

type Row = readonly [unit: string, description: string, factor: string, source: string, base?: string];

const power = (exponent: number): string => `1${'0'.repeat(exponent)}`;

/** A unit with decimal prefixes: "FLOPS" makes FLOPS, EFLOPS and so on. */
const prefixed = (unit: string, prefixes: string, plain: string): Row[] =>
  ['', ...prefixes].map((prefix) => {
    const exponent = PREFIXES[prefix] as number;
    const description = prefix === '' ? plain : `10^${exponent} ${plain}`;
    return [`${prefix}${unit}`, description, power(exponent), prefix === '' ? DEFINITION : SI, unit];
  });

/** How many there are in a week, the longest stretch whose length is always the same. */
const IN_A_WEEK: readonly [string, string, string][] = [
  ['second', '604800', `SI Brochure (s) and ISO 8601 (a week is 7 days)`],
  ['minute', '10080', `${SI_TIME} and ISO 8601 (a week is 7 days)`],
  ['hour', '168', `${SI_TIME} and ISO 8601 (a week is 7 days)`],
  ['day', '7', 'ISO 8601 (a week is 7 days)'],
  ['week', '1', DEFINITION],
];

const rates = (counted: string, description: string): Row[] =>
  IN_A_WEEK.map(([time, factor, source]) => [
    `${counted}/${time}`,
    `${description} ${time === 'hour' ? 'an' : 'a'} ${time}`,
    factor,
    source,
    `${counted}/week`,
  ]);

const prices = (currency: string, name: string): Row[] =>
  (
    [
      ['1M tokens', 'a million tokens', '1'],
      ['1K tokens', 'a thousand tokens', '1000'],
      ['token', 'one token', '1000000'],
    ] as const
  ).map(([per, words, factor]) => [
    `${currency}/${per}`,
    `${name} for ${words}`,
    factor,
    DEFINITION,
    `${currency}/1M tokens`,
  ]);

/** Things are counted one by one, and no thing is another. */
const counted = (things: Readonly<Record<string, string>>): Row[] =>
  Object.entries(things).map(([unit, description]) => [unit, description, '1', DEFINITION]);

const binary: Row[] = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi'].map((prefix, i) => [
  `${prefix}B`,
  `2^${(i + 1) * 10} bytes`,
  String(2 ** ((i + 1) * 10)),
  IEC,
  'B',
]);

const TABLE: Readonly<Record<Dimension, readonly Row[]>> = {
  currency: [
    ['CNY', 'Chinese yuan (ISO 4217)', '1', 'ISO 4217'],
    ['USD', 'US dollar (ISO 4217)', '1', 'ISO 4217'],
  ],
  price: [...prices('CNY', 'Chinese yuan'), ...prices('USD', 'US dollars')],
  ratio: [
    ['percent', 'parts of a hundred', '0.01', 'ISO 80000-1 (% is 0.01)', 'ratio'],
    ['percentage_point', 'difference between two percentages', '1', DEFINITION],
    [
      'ratio',
      'a plain quotient of two like quantities: 0.0025 is 1/400; of a change, new over old: 2 is doubled',
      '1',
      DEFINITION,
    ],
    ['basis_point', 'hundredth of a percentage point', '0.01', DEFINITION, 'percentage_point'],
  ],
  count: counted({
    users: 'people or accounts',
    calls: 'calls of a service',
    uses: 'times a feature was used',
    applications: 'applications built',
    features: 'features of a product',
    downloads: 'downloads of an app',
    visits: 'visits of a web site',
    images: 'generated images',
    generations: 'runs of a generator, each of which may make several images',
    accelerators: 'accelerator cards',
    parameters: 'trained parameters of a model',
    bits: 'bits of a number format',
    companies: 'companies',
    tokens: 'tokens of text',
  }),
  length: [['pixels', 'picture elements along one side', '1', DEFINITION]],
  frequency: [
    ...rates('calls', 'calls'),
    ...rates('tokens', 'tokens'),
    ...rates('distributions', 'hand-outs to users'),
    ...rates('visits', 'visits'),
  ],
  'compute-rate': prefixed('FLOPS', 'kMGTPEZ', 'floating-point operations a second'),
  'compute-work': prefixed('FLOP/token', 'kMGTPE', 'floating-point operations for one token'),
  memory: [...prefixed('B', 'kMGTPE', 'bytes'), ...binary],
  power: prefixed('W', 'kMGT', 'watts'),
  duration: [
    ['milliseconds', '10^-3 seconds', '0.001', SI, 'seconds'],
    ['seconds', 'seconds', '1', DEFINITION],
    ['minutes', 'minutes', '60', SI_TIME, 'seconds'],
    ['hours', 'hours', '3600', SI_TIME, 'seconds'],
    ['days', 'days of 24 hours', '86400', SI_TIME, 'seconds'],
  ],
  rank: [['rank', 'place in an order; 1 is the first', '1', DEFINITION]],
};

/**
 * The units that bundles write. One figure has one unit, so that statements of it by several sources are found to be of
 * the same figure; hence few.
 */
const RECORDED: ReadonlySet<string> = new Set([
  ...['CNY', 'USD', 'CNY/1M tokens', 'USD/1M tokens', 'percent', 'percentage_point', 'ratio', 'pixels', 'rank'],
  ...TABLE.count.map(([unit]) => unit),
  ...['calls/day', 'tokens/day', 'distributions/day', 'visits/week', 'FLOPS', 'EFLOPS', 'FLOP/token', 'GFLOP/token'],
  ...['GB', 'MW', 'seconds', 'minutes'],
]);

/** Every unit, those that bundles write and those that figures can only be asked in. */
export const ALL_UNITS: readonly UnitSpec[] = Object.entries(TABLE).flatMap(([dimension, rows]) =>
  rows.map(([unit, description, factor, source, base = unit]) => ({
    unit,
    dimension: dimension as Dimension,
    description,
    base,
    factor,
    source,
    recorded: RECORDED.has(unit),
  })),
);
