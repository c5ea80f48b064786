import { join } from 'node:path';
import { graphRows } from '../../../src/bundle/rows';
import type { Bundle } from '../../../src/bundle/types';
import { validateFolder } from '../../../src/bundle/validate';
import { indexText } from '../../../src/search/tokens';
import { ENTITIES, folderOf, HEADER, linesOf } from './folder';

function bundleWith(text: string): Bundle {
  const root = folderOf({ 'sample/bundle.yaml': HEADER, 'sample/entities.yaml': ENTITIES, 'sample/a.yaml': text });
  const validated = validateFolder(join(root, 'sample'));
  expect(linesOf(root, validated)).toEqual([]);
  return validated.bundles[0] as Bundle;
}

test('an entity: its record, its kind, its bundle and what search finds it by', () => {
  const rows = graphRows(bundleWith('themes:\n  - { id: theme:ai, name: AI, nameZh: 智能, themeKind: sector }\n'));
  expect(rows.entities.get('Theme')).toEqual([
    {
      id: 'theme:ai',
      props: {
        id: 'theme:ai',
        kind: 'Theme',
        name: 'AI',
        nameZh: '智能',
        aliases: [],
        themeKind: 'sector',
        bundle: 'sample',
        knownFrom: '2024-08-28',
        pinyin: ['zhi neng'],
        search: indexText(['AI', '智能'], ''),
      },
    },
  ]);
});

test('a company is found by its symbols too', () => {
  const rows = graphRows(bundleWith('companies:\n  - { id: company:x, name: X, tickers: [SSE:688256] }\n'));
  const company = rows.entities.get('Company')?.find(({ id }) => id === 'company:x');
  expect(company?.props.search).toBe(indexText(['X', 'SSE:688256', '688256'], ''));
  expect(company?.props).not.toHaveProperty('pinyin');
});

test('a relation: its id, and where the source says it', () => {
  const rows = graphRows(
    bundleWith(
      'relations:\n  - { type: POWERS, source: model:ernie, target: product:search, locator: p. 1, quoting: [A Call], certainty: IMPLIED }\n',
    ),
  );
  expect([...rows.relations]).toEqual([
    [
      'POWERS',
      [
        {
          type: 'POWERS',
          source: 'model:ernie',
          target: 'product:search',
          props: {
            id: 'relation:POWERS/model:ernie/product:search/sample',
            certainty: 'IMPLIED',
            recordedOn: '2024-08-28',
            documents: ['document:report'],
            locators: ['p. 1'],
            attributions: ['["A Broker","A Call"]'],
            bundle: 'sample',
          },
        },
      ],
    ],
  ]);
});

const METRIC = `metrics:
  - id: metric:growth
    subject: segment:cloud
    measure: measure:revenue
    transformation: CHANGE
    value: 14.0
    comparator: GT
    unit: percent
    text: 超14%
    period: 2024
    basePeriod: 2022
    reference: model:ernie
    dimensions: { part: AI, among: all }
    recordedOn: 2024-08-29
    note: By context.
    citations:
      - { locator: p. 1 }
      - { locator: p. 2, quoting: [A Call], document: document:report }
`;

test('a figure: exact, with its period spelt out and the keys that tell it from others', () => {
  expect(graphRows(bundleWith(METRIC)).metrics).toEqual([
    {
      subject: 'segment:cloud',
      measure: 'measure:revenue',
      props: {
        id: 'metric:growth',
        subject: 'segment:cloud',
        measure: 'measure:revenue',
        value: '14.0',
        number: 14,
        comparator: 'GT',
        unit: 'percent',
        text: '超14%',
        period: '2024',
        periodStart: '2024-01-01',
        periodEnd: '2024-12-31',
        basePeriod: '2022',
        transformation: 'CHANGE',
        reference: 'model:ernie',
        dimensions: '{"part":"AI","among":"all"}',
        line: 'segment:cloud|measure:revenue|model:ernie|among=all,part=AI',
        series: 'segment:cloud|measure:revenue|model:ernie|among=all,part=AI|percent|CHANGE',
        identity: 'segment:cloud|measure:revenue|model:ernie|among=all,part=AI|percent|CHANGE|2024|2022',
        certainty: 'STATED',
        note: 'By context.',
        recordedOn: '2024-08-29',
        documents: ['document:report', 'document:report'],
        locators: ['p. 1', 'p. 2'],
        attributions: ['["A Broker"]', '["A Broker","A Call"]'],
        bundle: 'sample',
      },
    },
  ]);
});

test('a missing number is absent, not zero', () => {
  const [row] = graphRows(bundleWith(METRIC.replace('14.0', 'null'))).metrics;
  expect(row?.props).not.toHaveProperty('value');
  expect(row?.props).not.toHaveProperty('number');
  expect(row?.props.note).toBe('By context.');
});

test('an event and a claim: their texts, and what they are linked to', () => {
  const { events, claims } = graphRows(
    bundleWith(`events:
  - { id: event:x, kind: RELEASE, title: X, titleZh: 某, period: 2024-Q2, participants: [model:ernie], locator: p. 1 }
claims:
  - { id: claim:x, kind: RISK, text: It may fail., about: [product:search, company:baidu], locator: p. 1 }
`),
  );
  expect(events[0]?.ends).toEqual(['model:ernie']);
  expect(events[0]?.props).toMatchObject({
    id: 'event:x',
    kind: 'RELEASE',
    title: 'X',
    titleZh: '某',
    period: '2024-Q2',
    periodStart: '2024-04-01',
    periodEnd: '2024-06-30',
    participants: ['model:ernie'],
  });
  expect(events[0]?.props).not.toHaveProperty('date');
  expect(claims[0]?.ends).toEqual(['product:search', 'company:baidu']);
  expect(claims[0]?.props).toMatchObject({ id: 'claim:x', kind: 'RISK', about: ['product:search', 'company:baidu'] });
});
