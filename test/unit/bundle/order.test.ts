import { inOrderOfReference } from '../../../src/bundle/load';
import { validateFolder } from '../../../src/bundle/validate';
import { folderOf } from './folder';

const bundle = (name: string, extra = ''): string =>
  `bundle: ${name}\ndocument: document:${name}\nrecordedOn: 2024-08-28\nattribution: [A Broker]\ndocuments:\n  - { id: document:${name}, name: Report }\n${extra}`;
const refers = (from: string, to: string): string =>
  `relations:\n  - { type: CITES, source: document:${from}, target: document:${to}, locator: p. 1 }\n`;
const order = (files: Record<string, string>): string[] =>
  inOrderOfReference(
    validateFolder(
      folderOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}/bundle.yaml`, text]))),
    ).bundles,
  ).map(({ header }) => header.bundle);

test('a bundle is loaded after those it refers to', () => {
  expect(order({ a: bundle('a', refers('a', 'b')), b: bundle('b', refers('b', 'c')), c: bundle('c') })).toEqual([
    'c',
    'b',
    'a',
  ]);
});

test('bundles that do not refer to each other keep their order', () => {
  expect(order({ a: bundle('a'), b: bundle('b'), c: bundle('c') })).toEqual(['a', 'b', 'c']);
});

test('bundles that refer to each other come once each', () => {
  expect(order({ a: bundle('a', refers('a', 'b')), b: bundle('b', refers('b', 'a')) }).sort()).toEqual(['a', 'b']);
});

test('a measure counts as a reference', () => {
  const metric =
    'metrics:\n  - { id: metric:x, subject: document:a, measure: measure:rank, value: 1, unit: rank, locator: p. 1 }\n';
  const measure = 'measures:\n  - { id: measure:rank, name: Rank, dimension: rank }\n';
  expect(order({ a: bundle('a', metric), b: `bundle: b\n${measure}` })).toEqual(['b', 'a']);
});

const leads = (from: string, into: string): string =>
  `redirects:\n  - { from: document:${from}, into: document:${into} }\n`;

test('a redirect comes after the entity that it leads to', () => {
  expect(order({ a: `bundle: a\n${leads('b', 'c')}`, b: bundle('b'), c: bundle('c') })).toEqual(['c', 'a', 'b']);
});

test('a redirect of an id that nobody defines comes before what refers to that id', () => {
  expect(order({ a: bundle('a', refers('a', 'old')), b: `bundle: b\n${leads('old', 'c')}`, c: bundle('c') })).toEqual([
    'c',
    'b',
    'a',
  ]);
});

test('a redirect to an entity of a bundle that refers to the old id comes before that bundle', () => {
  expect(order({ a: `bundle: a\n${leads('old', 'b')}`, b: bundle('b', refers('b', 'old')) })).toEqual(['a', 'b']);
  expect(order({ a: bundle('a', refers('a', 'old')), b: `bundle: b\n${leads('old', 'a')}` })).toEqual(['b', 'a']);
});
