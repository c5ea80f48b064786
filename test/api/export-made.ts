/** Two bundles made in code: the second supersedes statements of the first, and the texts are such as formats trip over. */
import type { Bundle, MetricRecord, Sections } from '../../src/bundle/types';
import { bundleOf, placed } from './fixture';

/** Quotes, a line break, markup, a formula, Chinese, a character beyond the first plane, and two that XML forbids. */
export const ODD = '=A & "B" <c>,\r\n\'混元\' 😀 ]]> \u0001\uFFFE|\\';

const entities = (all: Readonly<Record<string, readonly object[]>>): Sections['entities'] =>
  new Map(Object.entries(all).map(([section, records]) => [section, records.map(placed)])) as Sections['entities'];

const revenue = (id: string, value: string): MetricRecord => ({
  id: `metric:${id}`,
  subject: 'company:a',
  measure: 'measure:revenue',
  value,
  unit: 'CNY',
  text: '51亿元',
  period: '2024-Q2',
  dimensions: { part: 'AI, all' },
  locator: 'p. 1',
});

export const first: Bundle = bundleOf('first', {
  entities: entities({
    companies: [
      {
        id: 'company:a',
        name: 'A',
        nameZh: '甲',
        aliases: [ODD, 'a|b'],
        description: ODD,
        country: 'CN',
        tickers: ['HKEX:1', 'NYSE:A'],
      },
    ],
    models: [
      { id: 'model:m', name: 'M', openWeights: true, released: '2024-05-13' },
      { id: 'model:m-2', name: 'M 2', openWeights: false },
    ],
    themes: [
      { id: 'theme:chips', name: 'Chips' },
      { id: 'theme:hardware', name: 'Hardware', nameZh: '硬件' },
    ],
    documents: [{ id: 'document:made-0', name: 'Made', documentKind: 'report', published: '2024-08-28' }],
  }),
  measures: [placed({ id: 'measure:revenue', name: 'Revenue', nameZh: '收入', dimension: 'currency' })],
  relations: [
    placed({ type: 'DEVELOPS', source: 'company:a', target: 'model:m', locator: 'p. 1', certainty: 'RUMOURED' }),
    placed({ type: 'COMPARED_WITH', source: 'model:m-2', target: 'model:m', locator: 'p. 2', note: ODD }),
    placed({ type: 'MEMBER_OF', source: 'theme:chips', target: 'theme:hardware', locator: 'p. 2' }),
  ],
  metrics: [
    placed(revenue('old', '5100000000')),
    placed({
      ...revenue('growth', '-0.50'),
      transformation: 'YEAR_ON_YEAR',
      unit: 'percent',
      text: '-0.50%',
      comparator: 'APPROX',
      reference: 'model:m',
    }),
    placed({ ...revenue('none', '0'), value: null, period: '2024', note: 'No number is given.' }),
  ],
  events: [
    placed({
      id: 'event:e',
      kind: 'RELEASE',
      title: 'M comes',
      titleZh: 'M发布',
      date: '2024-05-13',
      participants: ['company:a', 'model:m'],
      locator: 'p. 3',
    }),
  ],
  claims: [placed({ id: 'claim:c', kind: 'TREND', text: ODD, textZh: ODD, about: ['theme:chips'], locator: ODD })],
});

const later = bundleOf('second', {
  entities: entities({ documents: [{ id: 'document:made-1', name: 'Made later', documentKind: 'article' }] }),
  relations: [
    placed({
      type: 'DEVELOPS',
      source: 'company:a',
      target: 'model:m',
      citations: [
        { locator: 'p. 1' },
        { locator: 'p. 7', quoting: ['The Press', 'A <friend>'], document: 'document:made-0' },
      ],
    }),
  ],
  metrics: [placed(revenue('new', '5200000000.10'))],
});

export const second: Bundle = {
  ...later,
  header: { ...later.header, document: 'document:made-1', recordedOn: '2025-01-01', attribution: ['A test', '甲'] },
};
