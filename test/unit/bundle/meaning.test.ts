import { faultsOf } from './folder';

/** A metric of one line less its keys: what a case leaves out is sound. */
const metric = (keys: Readonly<Record<string, string>>): string => {
  const all = {
    subject: 'segment:cloud',
    measure: 'measure:revenue',
    value: '1',
    unit: 'CNY',
    locator: 'p. 1',
    ...keys,
  };
  const lines = Object.entries(all).map(([key, value]) => `    ${key}: ${value}`);
  return ['metrics:', '  - id: metric:x', ...lines.filter((line) => !line.endsWith(': -')), ''].join('\n');
};

const relation = (type: string, source: string, target: string): string =>
  `relations:\n  - type: ${type}\n    source: ${source}\n    target: ${target}\n    locator: p. 1\n`;

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a sound relation', relation('POWERS', 'model:ernie', 'product:search'), []],
  [
    'an end that nothing defines, near to one that is defined',
    relation('POWERS', 'model:erni', 'product:search'),
    ['a.yaml:3: source: expected the id of an entity that a bundle defines, got model:erni. Did you mean model:ernie?'],
  ],
  [
    'an end that nothing defines, near to none',
    relation('POWERS', 'model:ernie', 'product:wholly-unheard-of'),
    [
      'a.yaml:4: target: expected the id of an entity that a bundle defines, got product:wholly-unheard-of. Define it, in this bundle or another.',
    ],
  ],
  [
    'an end that does not fit the type: the types that fit',
    relation('DEVELOPS', 'company:baidu', 'product:search'),
    [
      'a.yaml:4: target: expected a Model for DEVELOPS, got product:search. Between these two kinds there are OFFERS, COMPARED_WITH, DRIVES_GROWTH_OF, USES.',
    ],
  ],
  [
    'an end that does not fit, where another type would fit only one thing',
    relation('HAS_SEGMENT', 'segment:cloud', 'document:report'),
    [
      'a.yaml:4: target: expected a Segment for HAS_SEGMENT, got document:report. Between these two kinds there are COMPARED_WITH.',
    ],
  ],
  [
    'a relation of a thing to itself',
    relation('COMPARED_WITH', 'model:ernie', 'model:ernie'),
    ['a.yaml:4: target: expected two different ends, got model:ernie twice. Correct one.'],
  ],
  [
    'the same relation twice',
    relation('POWERS', 'model:ernie', 'product:search') +
      relation('POWERS', 'model:ernie', 'product:search').replace('relations:\n', ''),
    [
      'a.yaml:6: expected each id once, got POWERS from model:ernie to product:search in sample again: it is at a.yaml:2 too. Rename or merge.',
    ],
  ],
  [
    'the same relation twice, the other way round, of a type without direction',
    relation('COMPARED_WITH', 'model:ernie', 'product:search') +
      relation('COMPARED_WITH', 'product:search', 'model:ernie').replace('relations:\n', ''),
    [
      'a.yaml:6: expected each id once, got COMPARED_WITH from model:ernie to product:search in sample again: it is at a.yaml:2 too. Rename or merge.',
    ],
  ],
  [
    'an id used twice',
    'companies:\n  - id: company:baidu\n    name: Baidu again\n',
    ['entities.yaml:2: expected each id once, got company:baidu again: it is at a.yaml:2 too. Rename or merge.'],
  ],
  ['a sound figure', metric({}), []],
  [
    'a subject that nothing defines',
    metric({ subject: 'segment:clouds' }),
    [
      'a.yaml:3: subject: expected the id of an entity that a bundle defines, got segment:clouds. Did you mean segment:cloud?',
    ],
  ],
  [
    'a reference that nothing defines',
    metric({ reference: 'model:ernie-4' }),
    [
      'a.yaml:8: reference: expected the id of an entity that a bundle defines, got model:ernie-4. Did you mean model:ernie?',
    ],
  ],
  [
    'a measure that nothing defines',
    metric({ measure: 'measure:revenues' }),
    [
      'a.yaml:4: measure: expected the id of a measure that a bundle defines, got measure:revenues. Did you mean measure:revenue?',
    ],
  ],
  [
    'a unit that does not fit the measure',
    metric({ unit: 'percent' }),
    ['a.yaml:6: unit: expected one of CNY, USD (measure:revenue is a currency), got percent.'],
  ],
  [
    'a change in a unit that is no ratio',
    metric({ transformation: 'YEAR_ON_YEAR', period: '2024-Q2' }),
    ['a.yaml:6: unit: expected one of percent, percentage_point, ratio (a change is a ratio), got CNY.'],
  ],
  ['a change in percent', metric({ transformation: 'YEAR_ON_YEAR', period: '2024-Q2', unit: 'percent' }), []],
  [
    'no number and no reason',
    metric({ value: 'null' }),
    ['a.yaml:5: value: expected a "note" that says why there is no number, got none. Add it.'],
  ],
  ['no number, but a reason', metric({ value: 'null', note: 'The picture was not to hand.' }), []],
  [
    'a base on a level',
    metric({ period: '2024-Q2', basePeriod: '2023-Q2' }),
    ['a.yaml:9: basePeriod: expected with a "transformation" only, got one on a level. Add the transformation.'],
  ],
  [
    'a base that is not before',
    metric({ transformation: 'CHANGE', unit: 'percent', period: '2024-Q2', basePeriod: '2024-Q2' }),
    ['a.yaml:10: basePeriod: expected a period before 2024-Q2, got 2024-Q2. Give the one it is measured against.'],
  ],
  [
    'one figure twice',
    metric({ period: '2024-Q2' }) +
      metric({ period: '2024-Q2', value: '2' }).replace(/metrics:\n.*x/, '  - id: metric:y'),
    [
      'a.yaml:9: expected one record a figure, got metric:y for the subject, measure, unit, period and reference of metric:x. Tell them apart by "dimensions", or make them one.',
    ],
  ],
  [
    'no locator',
    metric({ locator: '-' }),
    ['a.yaml:2: expected "locator" (or "citations"), got neither. Say where the source says it.'],
  ],
  [
    'a locator and citations',
    `${metric({})}    citations: [{ locator: p. 2 }]\n`,
    ['a.yaml:8: expected either "citations" or "locator" with "quoting", got both. Keep one.'],
  ],
  [
    'a citation of a document that nothing defines',
    `${metric({ locator: '-' })}    citations: [{ locator: p. 2, document: document:reports }]\n`,
    [
      'a.yaml:7: citations: expected the id of an entity that a bundle defines, got document:reports. Did you mean document:report?',
    ],
  ],
  [
    'an event on a day before its period',
    'events:\n  - id: event:x\n    kind: RELEASE\n    title: X\n    date: 2024-03-31\n    period: 2024-Q2\n    participants: [company:baidu]\n    locator: p. 1\n',
    ['a.yaml:5: date: expected a day of the period 2024-Q2, got 2024-03-31. Correct one of the two.'],
  ],
  [
    'an event on a day after its period',
    'events:\n  - id: event:x\n    kind: RELEASE\n    title: X\n    date: 2024-07-01\n    period: 2024-Q2\n    participants: [company:baidu]\n    locator: p. 1\n',
    ['a.yaml:5: date: expected a day of the period 2024-Q2, got 2024-07-01. Correct one of the two.'],
  ],
  [
    'a participant that nothing defines',
    'events:\n  - id: event:x\n    kind: RELEASE\n    title: X\n    participants: [company:baidu, company:badu]\n    locator: p. 1\n',
    [
      'a.yaml:5: participants: expected the id of an entity that a bundle defines, got company:badu. Did you mean company:baidu?',
    ],
  ],
  [
    'a claim about what nothing defines',
    'claims:\n  - id: claim:x\n    kind: RISK\n    text: It may fail.\n    about: [product:serch]\n    locator: p. 1\n',
    [
      'a.yaml:5: about: expected the id of an entity that a bundle defines, got product:serch. Did you mean product:search?',
    ],
  ],
  [
    'a retraction of a statement that is there, and of one that is not',
    `${metric({})}retractions:\n  - { statement: metric:x, reason: Misread }\n  - { statement: metric:y, reason: Misread }\n`,
    ['a.yaml:10: statement: expected the id of a statement, got metric:y. Did you mean metric:x?'],
  ],
  [
    'a retraction of a relation',
    `${relation('POWERS', 'model:ernie', 'product:search')}retractions:\n  - statement: relation:POWERS/model:ernie/product:search/sample\n    reason: Misread\n`,
    [],
  ],
  [
    'the same retraction twice',
    `${metric({})}retractions:\n  - { statement: metric:x, reason: Misread }\n  - { statement: metric:x, reason: Again }\n`,
    ['a.yaml:10: expected each id once, got the retraction of metric:x again: it is at a.yaml:9 too. Rename or merge.'],
  ],
  ['an id that leads to another', 'redirects:\n  - { from: model:wenxin, into: model:ernie }\n', []],
  [
    'an id that leads nowhere',
    'redirects:\n  - { from: model:wenxin, into: model:erni }\n',
    ['a.yaml:2: into: expected the id of an entity that a bundle defines, got model:erni. Did you mean model:ernie?'],
  ],
  [
    'an id that leads to another kind, or to itself',
    'redirects:\n  - { from: model:wenxin, into: company:baidu }\n  - { from: model:ernie, into: model:ernie }\n',
    [
      'a.yaml:2: into: expected a Model as model:wenxin is one, got company:baidu. Correct one.',
      'a.yaml:3: into: expected another id than model:ernie, got it again. Correct one.',
    ],
  ],
];

test.each(CASES)('%s', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test('every fault is reported, sorted by file and line', () => {
  const faults = faultsOf(
    `${relation('POWERS', 'model:a-stranger', 'product:another-stranger')}${metric({ unit: 'GB', value: 'null' })}`,
    { 'z.yaml': relation('USES', 'theme:unknown', 'product:search') },
  );
  expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
    'a.yaml:3: source:',
    'a.yaml:4: target:',
    'a.yaml:10: value:',
    'a.yaml:11: unit:',
    'z.yaml:3: source:',
  ]);
});
