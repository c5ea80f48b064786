import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_SCHEMA } from '../../../src/bundle/schema';
import { KINDS } from '../../../src/ontology/kinds';

const FILE = join(__dirname, '../../../seeds/bundle.schema.json');

test('seeds/bundle.schema.json is what the tables make: npx tsx src/cli.ts bundle-schema > seeds/bundle.schema.json', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(`${JSON.stringify(BUNDLE_SCHEMA, null, 2)}\n`);
});

test('every kind has its section, with its own properties', () => {
  const { properties } = BUNDLE_SCHEMA as { properties: Record<string, { items: { properties: object } }> };
  for (const kind of KINDS)
    expect(Object.keys(properties[kind.plural]?.items.properties ?? {})).toEqual([
      'id',
      'name',
      'nameZh',
      'description',
      'aliases',
      ...kind.properties.map(({ name }) => name),
    ]);
});
