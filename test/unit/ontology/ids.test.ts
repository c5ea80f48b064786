import { kindOfId, parseRelationId, relationId } from '../../../src/ontology/ids';

test('the id of a relation says its type and its ends, and is read back', () => {
  const id = relationId('POWERS', 'model:hunyuan', 'product:yuanbao', 'some-report');
  expect(id).toBe('relation:POWERS/model:hunyuan/product:yuanbao/some-report');
  expect(parseRelationId(id)).toEqual({ type: 'POWERS', source: 'model:hunyuan', target: 'product:yuanbao' });
});

test.each([
  '',
  'relation:',
  'model:hunyuan',
  'relation:POWERS/model:a/product:b',
  'relation:POWERS/model:a/product:b/c/d',
  'relation:POWERS//product:b/c',
  'POWERS/model:a/product:b/c',
])('%j is the id of no relation', (id) => {
  expect(parseRelationId(id)).toBeNull();
});

test('the kind of an entity is in its id', () => {
  expect(kindOfId('model:gpt-4')?.kind).toBe('Model');
  expect(kindOfId('datacenter:harbin')?.plural).toBe('datacenters');
  for (const id of ['metric:x', 'measure:revenue', 'models:x', 'model', '', ':x', 'relation:A/model:b/model:c/d'])
    expect(kindOfId(id)).toBeUndefined();
});
