import { ENTITIES, faultsOf, HEADER } from './folder';

const RELATION = 'relations:\n  - { type: POWERS, source: model:ernie, target: product:search, locator: p. 1 }\n';
const without = (key: string): string => HEADER.replace(new RegExp(`^${key}:.*\n`, 'm'), '');

test('a sound header', () => {
  expect(faultsOf(RELATION)).toEqual([]);
});

test('a name that is not that of the folder', () => {
  expect(faultsOf('', { 'bundle.yaml': `# A report.\n${HEADER.replace('sample', 'simple')}` })).toEqual([
    'bundle.yaml:2: expected "bundle: sample", the name of the folder, got "simple". Change it, or rename the folder.',
  ]);
});

test('no name', () => {
  expect(faultsOf('', { 'bundle.yaml': without('bundle') })).toEqual([
    'bundle.yaml:1: expected "bundle: sample", the name of the folder, got none. Change it, or rename the folder.',
  ]);
});

test('a header that is no YAML has that fault only', () => {
  expect(faultsOf('', { 'bundle.yaml': 'bundle: sam: ple\n' })).toEqual([
    expect.stringMatching(/^bundle\.yaml:1: expected YAML, got a second "key: value" on one line\./),
  ]);
});

test.each(['document', 'recordedOn', 'attribution'])('statements, and no %s', (key) => {
  expect(faultsOf(RELATION, { 'bundle.yaml': `\n${without(key)}` })).toEqual([
    `bundle.yaml:2: expected the key "${key}", since the bundle has statements, got none. Add it.`,
  ]);
  expect(faultsOf('', { 'bundle.yaml': without(key) })).toEqual([]);
});

test('a document that nothing defines', () => {
  expect(faultsOf('', { 'bundle.yaml': HEADER.replace(':report', ':reports') })).toEqual([
    'bundle.yaml:2: document: expected the id of a document that a bundle defines, got document:reports. Did you mean document:report?',
  ]);
  expect(faultsOf('', { 'bundle.yaml': HEADER.replace(':report', ':some-other-paper') })).toEqual([
    'bundle.yaml:2: document: expected the id of a document that a bundle defines, got document:some-other-paper. Add it under "documents".',
  ]);
});

test('a day that does not exist', () => {
  expect(faultsOf('', { 'bundle.yaml': HEADER.replace('08-28', '08-32') })).toEqual([
    'bundle.yaml:3: recordedOn: expected a date that exists, as YYYY-MM-DD, got "2024-08-32".',
  ]);
});

test('a key of the header in a second file', () => {
  expect(faultsOf('', { 'entities.yaml': `recordedOn: 2024-08-29\n${ENTITIES}` })).toEqual([
    'entities.yaml:1: expected "recordedOn" once in the bundle, got it again. Keep the one in bundle.yaml.',
  ]);
});

test('a name that is no slug', () => {
  expect(faultsOf('', { 'bundle.yaml': HEADER.replace('sample', 'Sample Report') })).toEqual([
    'bundle.yaml:1: bundle: expected something like some-report-2024-08-28, got "Sample Report". The bundle\'s name: the same as its folder\'s.',
    'bundle.yaml:1: expected "bundle: sample", the name of the folder, got "Sample Report". Change it, or rename the folder.',
  ]);
});
