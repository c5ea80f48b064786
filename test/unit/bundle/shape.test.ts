import { faultsOf } from './folder';

/** Each: what is wrong, the file a.yaml, and all faults that it should give. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an unknown section',
    'company:\n  - id: company:x\n    name: X\n',
    [
      'a.yaml:1: expected one of the keys bundle, document, recordedOn, attribution, companies, models, products, segments, datacenters, technologies, themes, documents, measures, relations, metrics, events, claims, retractions, redirects, got "company". Did you mean companies?',
    ],
  ],
  [
    'an unknown key, near to a known one',
    'models:\n  - id: model:x\n    name: X\n    modalites: [text]\n',
    [
      'a.yaml:4: expected one of the keys id, name, nameZh, description, aliases, modelKind, modalities, released, openWeights, got "modalites". Did you mean modalities?',
    ],
  ],
  [
    'an unknown key, near to none',
    'segments:\n  - id: segment:x\n    name: X\n    colour: red\n',
    ['a.yaml:4: expected one of the keys id, name, nameZh, description, aliases, got "colour". Take it away.'],
  ],
  [
    'a misspelt key that is required: one mistake, one fault',
    'relations:\n  - type: POWERS\n    sorce: model:ernie\n    target: product:search\n    locator: p. 1\n',
    [
      'a.yaml:3: expected one of the keys type, source, target, certainty, note, recordedOn, locator, quoting, citations, got "sorce". Did you mean source?',
    ],
  ],
  [
    'a missing key',
    'companies:\n  - id: company:a\n    name: A\n  - id: company:b\n',
    ['a.yaml:4: expected the key "name", got none. Add it: see docs/bundles.md.'],
  ],
  ['a file that is a list', '- id: company:x\n', ['a.yaml:1: expected a map of keys, got [{"id":"company:x"}].']],
  ['a section that is no list', 'claims: none\n', ['a.yaml:1: claims: expected a list, got "none".']],
  [
    'a section left empty',
    'claims:\n',
    ['a.yaml:1: claims: expected a list, got null. Give it, or leave the key out.'],
  ],
  ['a record that is text', 'events:\n  - soon\n', ['a.yaml:2: events, item 1: expected a map of keys, got "soon".']],
  [
    'a number where text is due',
    'companies:\n  - id: company:x\n    name: 360\n',
    ['a.yaml:3: name: expected text, got 360. Put it in quotes.'],
  ],
  [
    'an item of the wrong type',
    'companies:\n  - id: company:x\n    name: X\n    aliases:\n      - A\n      - true\n',
    ['a.yaml:6: aliases, item 2: expected text, got true. Put it in quotes.'],
  ],
  [
    'an empty text',
    'companies:\n  - id: company:x\n    name: ""\n',
    ['a.yaml:3: name: expected text, got an empty one. Fill it in, or leave the key out.'],
  ],
  [
    'an id in capitals',
    'companies:\n  - id: company:Big_Co\n    name: X\n',
    ['a.yaml:2: id: expected something like company:some-name, got "company:Big_Co". Did you mean company:big-co?'],
  ],
  [
    'an id of another kind',
    'companies:\n  - id: model:x\n    name: X\n',
    [
      'a.yaml:2: id: expected something like company:some-name, got "model:x". The id is that of a Model, which is defined under "models".',
    ],
  ],
  [
    'an id without a kind',
    'metrics:\n  - id: metric:x\n    subject: baidu\n    measure: measure:revenue\n    value: 1\n    unit: CNY\n    locator: p. 1\n',
    [
      'a.yaml:3: subject: expected something like company:some-name (or model, product, segment, datacenter, technology, theme, document), got "baidu". An id is a kind, a colon and a slug of lower-case letters, digits, "." and "-".',
    ],
  ],
  [
    'a ticker without its exchange',
    'companies:\n  - id: company:x\n    name: X\n    tickers: [BIDU]\n',
    [
      'a.yaml:4: tickers, item 1: expected something like NASDAQ:BIDU or HKEX:9888, got "BIDU". The exchange, a colon and the symbol there, in capitals.',
    ],
  ],
  [
    'a value that is no plain decimal',
    'metrics:\n  - id: metric:x\n    subject: company:baidu\n    measure: measure:revenue\n    value: 5.1e9\n    unit: CNY\n    locator: p. 1\n',
    [
      'a.yaml:5: value: expected something like 5100000000 or -2.91, got "5.1e9". A decimal number in the unit, kept exactly; null when the source gives none (say why in note).',
    ],
  ],
  [
    'a date that does not exist',
    'models:\n  - id: model:x\n    name: X\n    released: 2023-02-29\n',
    ['a.yaml:4: released: expected a date that exists, as YYYY-MM-DD, got "2023-02-29".'],
  ],
  [
    'the same item twice',
    'companies:\n  - id: company:x\n    name: X\n    aliases: [百度, Y, 百度]\n',
    ['a.yaml:4: aliases: expected each item once, got "百度" twice. Delete one.'],
  ],
  [
    'an empty list',
    'claims:\n  - id: claim:x\n    kind: RISK\n    text: It may fail.\n    about: []\n    locator: p. 1\n',
    ['a.yaml:5: about: expected at least one item, got an empty list. Add one.'],
  ],
  [
    'dimensions without a key',
    'metrics:\n  - id: metric:x\n    subject: company:baidu\n    measure: measure:revenue\n    value: 1\n    unit: CNY\n    dimensions: {}\n    locator: p. 1\n',
    ['a.yaml:7: dimensions: expected at least one key, got none. Add one, or leave it out.'],
  ],
];

test.each(CASES)('%s', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test('a word that is none of a closed list: the list, and the nearest word if one is near', () => {
  const [type, certainty] = faultsOf(
    'relations:\n  - type: POWER\n    source: model:ernie\n    target: product:search\n    certainty: SURE\n    locator: p. 1\n',
  );
  expect(type).toMatch(/^a\.yaml:2: type: expected one of DEVELOPS, OFFERS, .*, got "POWER"\. Did you mean POWERS\?$/);
  expect(certainty).toBe(
    'a.yaml:5: certainty: expected one of STATED, IMPLIED, ESTIMATED, PLANNED, RUMOURED, got "SURE".',
  );
});

const metricFor = (period: string): string =>
  `metrics:\n  - id: metric:x\n    subject: company:baidu\n    measure: measure:revenue\n    value: 1\n    unit: CNY\n    period: ${period}\n    locator: p. 1\n`;

test.each(['2024-Q5', '2024-H3', '2024-13', '2024-02-30', '2024-08-28/2024-08-26', '24Q2', '20244', '202'])(
  'the impossible period %s',
  (period) => {
    const shown = /^\d+$/.test(period) ? period : `"${period}"`;
    expect(faultsOf(metricFor(period))).toEqual([
      `a.yaml:7: period: expected a period (YYYY, YYYY-H1, YYYY-Q2, YYYY-MM, YYYY-MM-DD, or two dates START/END in that order), got ${shown}.`,
    ]);
  },
);

test.each(['2024', '2024-H1', '2024-Q2', '2024-02', '2024-02-29', '2024-08-26/2024-08-28'])(
  'the period %s is sound',
  (period) => expect(faultsOf(metricFor(period))).toEqual([]),
);
