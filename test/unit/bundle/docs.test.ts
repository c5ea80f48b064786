import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeFaults } from '../../../src/bundle/shape';
import { readYaml } from '../../../src/bundle/yaml';

const text = readFileSync(join(__dirname, '../../../docs/bundles.md'), 'utf8');
const examples = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] as string);

test.each(examples.map((example) => [example.split('\n')[0], example]))(
  'the example that starts with "%s" is sound',
  (_, example) => {
    const file = readYaml('docs/bundles.md', example);
    expect([...file.faults, ...shapeFaults(file)]).toEqual([]);
  },
);

test('there is an example of every section but the other kinds of entity', () => {
  const sections = examples.flatMap((example) => example.match(/^\w+(?=:)/gm) ?? []);
  expect(sections.sort()).toEqual([
    'attribution',
    'bundle',
    'claims',
    'companies',
    'document',
    'events',
    'measures',
    'metrics',
    'recordedOn',
    'redirects',
    'relations',
    'retractions',
  ]);
});
