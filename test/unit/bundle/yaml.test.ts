import { readYaml } from '../../../src/bundle/yaml';
import { faultsOf } from './folder';

/** Each: what is wrong, the file a.yaml, and the start and the end of its one fault. */
const BROKEN: readonly (readonly [string, string, string, string])[] = [
  [
    'a tab',
    'companies:\n\t- id: company:x\n',
    'a.yaml:2: expected YAML, got a mistake (Tabs are not allowed',
    'Indent with two spaces.',
  ],
  [
    'a colon in a bare text',
    'companies:\n  - id: company:x\n    name: Black Myth: Wukong\n',
    'a.yaml:3: expected YAML, got a second "key: value" on one line.',
    'in quotes.',
  ],
  [
    'a bare text that starts with a mark',
    'companies:\n  - id: company:x\n    name: @x\n',
    'a.yaml:3: expected YAML, got a mistake (Plain value cannot start',
    'in quotes.',
  ],
  [
    'the same key twice',
    'companies:\n  - id: company:x\n    id: company:y\n',
    'a.yaml:3: expected YAML, got the same key twice.',
    'Keep one of the two.',
  ],
  [
    'quotes left open',
    'companies:\n  - id: company:x\n    name: "X\n',
    'a.yaml:4: expected YAML, got a mistake (Missing closing "quote).',
    'Close quotes and brackets, start list items with "- " and put ": " after keys.',
  ],
  [
    'a bracket left open',
    'companies:\n  - id: company:x\n    aliases: [A, B\n    name: X\n',
    'a.yaml:4: expected YAML, got a mistake (',
    'close every bracket.',
  ],
  [
    'a list on the line of its key, of which the parser complains twice',
    'companies: - x\n',
    'a.yaml:1: expected YAML, got a mistake (Unexpected block-seq-ind on same line with key).',
    'in quotes.',
  ],
  [
    'two documents',
    'companies: []\n---\nmodels: []\n',
    'a.yaml:2: expected YAML, got several documents in one file.',
    'Keep one document a file, with no "---" inside.',
  ],
  [
    'an alias without its anchor',
    'companies:\n  - *baidu\n',
    'a.yaml:2: expected the value itself, got the alias *baidu.',
    'Write it out.',
  ],
  [
    'an alias',
    'companies:\n  - &x { id: company:x, name: X }\n  - *x\n',
    'a.yaml:3: expected the value itself, got the alias *x.',
    'Write it out.',
  ],
];

test.each(BROKEN)('%s', (_, text, start, end) => {
  const faults = faultsOf(text);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.slice(0, start.length)).toBe(start);
  expect(faults[0]?.slice(-end.length)).toBe(end);
});

test('a broken file hides the meaning of the others, so only its own faults are told', () => {
  const dangling = 'relations:\n  - { type: USES, source: model:nobody, target: product:search, locator: p. 1 }\n';
  expect(faultsOf(dangling, { 'b.yaml': '\tx' })).toEqual([expect.stringMatching(/^b\.yaml:1: expected YAML/)]);
});

test('several mistakes in a file are all told, each with its line', () => {
  const text = 'companies:\n  - id: company:x\n    id: company:y\n    name: "X" Y\n';
  expect(faultsOf(text).map((fault) => fault.slice(0, 8))).toEqual(['a.yaml:3', 'a.yaml:4']);
});

test('a file with comments only, or with nothing, is sound', () => {
  expect(faultsOf('# nothing yet\n')).toEqual([]);
  expect(faultsOf('')).toEqual([]);
});

test('figures stay exactly as written', () => {
  const written = ['0.10', '18.80', '100000000000000000000000001', '-2.91', '"5.0"', '0'];
  const { content } = readYaml('a.yaml', `metrics:\n${written.map((value) => `  - value: ${value}\n`).join('')}`);
  const values = (content as { metrics: { value: unknown }[] }).metrics.map(({ value }) => value);
  expect(values).toEqual(['0.10', '18.80', '100000000000000000000000001', '-2.91', '5.0', '0']);
});

test('lines are those of keys and items, or of what is around them', () => {
  const { lineOf } = readYaml('a.yaml', 'companies:\n  - id: a\n    aliases:\n      - x\n      - y\n');
  expect(lineOf(['companies', 0])).toBe(2);
  expect(lineOf(['companies', 0, 'aliases', 1])).toBe(5);
  expect(lineOf(['companies', 0, 'name'])).toBe(2);
  expect(lineOf(['models'])).toBe(1);
});
