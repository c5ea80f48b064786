import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMapping } from '../../../../src/bundle/csv/mapping';
import { MAPPING_SCHEMA } from '../../../../src/bundle/csv/mapping-schema';

const ROOT = join(__dirname, '../../../..');

test('docs/csv-mapping.schema.json is what the tables make: asterism bundle-schema --mapping', () => {
  expect(readFileSync(join(ROOT, 'docs/csv-mapping.schema.json'), 'utf8')).toBe(
    `${JSON.stringify(MAPPING_SCHEMA, null, 2)}\n`,
  );
});

test('the mapping of the documentation is sound, and the line at its top leads to the schema', () => {
  const text = readFileSync(join(ROOT, 'docs/examples/models.map.yaml'), 'utf8');
  expect(readMapping('models.map.yaml', text)).not.toHaveProperty('faults');
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/csv-mapping\.schema\.json\n/);
});
