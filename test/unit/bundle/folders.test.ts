import { join } from 'node:path';
import { validateFolder } from '../../../src/bundle/validate';
import { folderOf, linesOf } from './folder';

const company = (id: string): string => `companies:\n  - id: company:${id}\n    name: ${id}\n`;
const uses = (source: string, target: string): string =>
  `relations:\n  - { type: COMPARED_WITH, source: company:${source}, target: company:${target}, locator: p. 1 }\n`;
const header = (name: string): string =>
  `bundle: ${name}\ndocument: document:${name}\nrecordedOn: 2024-08-28\nattribution: [A Broker]\ndocuments:\n  - id: document:${name}\n    name: Report\n`;

test('a folder of bundles: each refers to the others, files in folders below count', () => {
  const root = folderOf({
    'one/bundle.yaml': header('one'),
    'one/deep/er/companies.yml': company('a'),
    'two/bundle.yaml': header('two'),
    'two/companies.yaml': company('b'),
    'two/relations.yaml': uses('a', 'b'),
    'two/notes.txt': 'not YAML: [',
  });
  const validated = validateFolder(root);
  expect(linesOf(root, validated)).toEqual([]);
  expect(validated.bundles.map(({ header: { bundle } }) => bundle)).toEqual(['one', 'two']);
  expect(validated.bundles[0]?.entities.get('companies')?.map(({ record }) => record.id)).toEqual(['company:a']);
});

test('a single bundle stands alone, or on the bundles of a base', () => {
  const root = folderOf({
    'one/bundle.yaml': header('one'),
    'one/companies.yaml': company('a'),
    'two/bundle.yaml': header('two'),
    'two/companies.yaml': company('b'),
    'two/relations.yaml': uses('a', 'b'),
  });
  const two = join(root, 'two');
  expect(linesOf(root, validateFolder(two, root))).toEqual([]);
  expect(linesOf(root, validateFolder(two))).toEqual([
    'two/relations.yaml:2: source: expected the id of an entity that a bundle defines, got company:a. Did you mean company:b?',
  ]);
});

test('faults of the base are not told', () => {
  const root = folderOf({
    'base/one/bundle.yaml': header('one'),
    'base/one/companies.yaml': company('a').replace('name', 'nam'),
    'new/two/bundle.yaml': header('two'),
  });
  expect(linesOf(root, validateFolder(join(root, 'new'), join(root, 'base')))).toEqual([]);
});

test('an id that two bundles define', () => {
  const files = {
    'one/bundle.yaml': header('one'),
    'one/companies.yaml': company('a'),
    'two/bundle.yaml': header('two'),
    'two/companies.yaml': `\n${company('a')}`,
  };
  const root = folderOf(files);
  const again = [
    `two/companies.yaml:3: expected each id once, got company:a again: it is at one/companies.yaml:2 too. Rename or merge.`,
  ];
  expect(linesOf(root, validateFolder(root))).toEqual(again);
  expect(linesOf(root, validateFolder(join(root, 'two'), root))).toEqual(again);
});

test('two bundles may state the same link: they are two statements', () => {
  const root = folderOf({
    'one/bundle.yaml': header('one'),
    'one/all.yaml': company('a') + uses('a', 'b'),
    'two/bundle.yaml': header('two'),
    'two/all.yaml': company('b') + uses('a', 'b'),
  });
  expect(linesOf(root, validateFolder(root))).toEqual([]);
});

test('a folder whose bundle.yaml was forgotten', () => {
  const root = folderOf({
    'one/bundle.yaml': header('one'),
    'two/companies.yaml': company('a'),
    'three.yaml': company('b'),
    '.hidden/four.yaml': company('c'),
    'schema.json': '{}',
  });
  const message =
    'expected a file of a bundle, got one in a folder without bundle.yaml. Add that file, or move this one.';
  expect(linesOf(root, validateFolder(root))).toEqual([`three.yaml:1: ${message}`, `two/companies.yaml:1: ${message}`]);
});

test.each(['nowhere', 'empty', 'file.yaml'])('no bundle at all: %s', (name) => {
  const root = folderOf({ 'empty/readme.txt': '', 'file.yaml': 'bundle: x\n' });
  expect(linesOf(root, validateFolder(join(root, name)))).toEqual([
    `${name}: expected the folder of a bundle (one with bundle.yaml), or a folder of such folders, got none. See docs/bundles.md.`,
  ]);
});
