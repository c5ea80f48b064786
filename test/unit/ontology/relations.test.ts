import { KIND_NAMES, KINDS, type Kind } from '../../../src/ontology/kinds';
import { RELATION_FIELDS, RELATIONS, relationSpec } from '../../../src/ontology/relations';

const ANY = [...KIND_NAMES];

/** The contract that clients rely on: type, from, to, the field there and the field back. */
const CONTRACT: readonly (readonly [string, readonly Kind[], readonly Kind[], string, string])[] = [
  ['DEVELOPS', ['Company'], ['Model'], 'models', 'developers'],
  ['OFFERS', ['Company', 'Segment'], ['Product'], 'products', 'offeredBy'],
  ['HAS_SEGMENT', ['Company', 'Segment'], ['Segment'], 'segments', 'parent'],
  ['SUBSIDIARY_OF', ['Company'], ['Company'], 'parentCompany', 'subsidiaries'],
  ['OPERATES', ['Company'], ['Datacenter'], 'datacenters', 'operators'],
  ['DEPLOYS_AT', ['Company'], ['Datacenter'], 'deployments', 'deployedBy'],
  ['POWERS', ['Model'], ['Product', 'Segment'], 'powers', 'poweredBy'],
  ['SERVED_BY', ['Model'], ['Product'], 'servedBy', 'serves'],
  ['PART_OF', ['Product', 'Technology', 'Document'], ['Product', 'Segment', 'Document'], 'partOf', 'parts'],
  ['VARIANT_OF', ['Model'], ['Model'], 'variantOf', 'variants'],
  ['SUCCEEDS', ['Model'], ['Model'], 'predecessors', 'successors'],
  ['TRAINED_ON_OUTPUT_OF', ['Model'], ['Model'], 'trainingDataFrom', 'trainingDataFor'],
  ['TRAINED_ON', ['Model'], ['Technology', 'Datacenter'], 'trainedOn', 'trains'],
  ['COMPARED_WITH', ANY, ANY, 'comparedWith', 'comparedWith'],
  ['DRIVES_GROWTH_OF', ANY, ['Segment', 'Product', 'Company'], 'drivesGrowthOf', 'growthDrivers'],
  ['USES', ANY, ['Technology', 'Product', 'Model'], 'uses', 'usedBy'],
  ['HAS_FEATURE', ['Product', 'Model'], ['Technology'], 'features', 'featureOf'],
  ['EQUIPPED_WITH', ['Datacenter'], ['Technology'], 'equipment', 'installedIn'],
  ['MEMBER_OF', ['Company', 'Theme'], ['Theme'], 'themes', 'members'],
  ['RECOMMENDS', ['Document'], ['Company', 'Theme', 'Technology'], 'recommends', 'recommendedBy'],
  ['PUBLISHED', ['Company'], ['Document'], 'publications', 'publisher'],
  ['CITES', ['Document'], ['Document'], 'cites', 'citedBy'],
];

test.each(CONTRACT)('%s links what it has always linked, under the same names', (type, from, to, forward, backward) => {
  const spec = relationSpec(type);
  expect(spec?.from).toEqual(expect.arrayContaining([...from]));
  expect(spec?.to).toEqual(expect.arrayContaining([...to]));
  expect([spec?.forward.field, spec?.backward.field]).toEqual([forward, backward]);
});

test('types are names of their own, in the case that databases use', () => {
  const types = RELATIONS.map(({ type }) => type);
  expect(new Set(types).size).toBe(types.length);
  for (const type of types) expect(type).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
});

test('every type has both ends, both fields and a description', () => {
  for (const { type, from, to, forward, backward, description } of RELATIONS) {
    for (const kinds of [from, to]) {
      expect([type, kinds.length > 0, new Set(kinds).size]).toEqual([type, true, kinds.length]);
      for (const kind of kinds) expect(KIND_NAMES).toContain(kind);
    }
    for (const { field, description: of } of [forward, backward]) {
      expect(field).toMatch(/^[a-z]+(?:[A-Z][a-z]+)*$/);
      expect(of).toMatch(/^[A-Z].*\.$/);
    }
    expect(description).toMatch(/^[A-Z].*\.$/);
  }
});

test('a type without direction has one field; one with a direction has two', () => {
  for (const { type, symmetric, forward, backward, from, to } of RELATIONS) {
    expect([type, forward.field === backward.field]).toEqual([type, symmetric === true]);
    if (symmetric) expect(from).toEqual(to);
  }
});

/** Fields that an entity has besides its relations. */
const OWN = ['id', 'kind', 'name', 'nameZh', 'aliases', 'description', 'metrics', 'events', 'claims', 'statements'];

test.each([...KINDS])('the fields of a $kind are told apart by their names', ({ kind, properties }) => {
  const relations = RELATION_FIELDS.filter(({ owner }) => owner === kind).map(({ field }) => field);
  const all = [...OWN, ...properties.map(({ name }) => name), ...relations];
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
});

test('a field leads from each end of each type, to the kinds at the other end', () => {
  for (const { type, from, to, forward, backward, symmetric } of RELATIONS) {
    for (const owner of from)
      expect(RELATION_FIELDS).toContainEqual(
        expect.objectContaining({ owner, field: forward.field, direction: symmetric ? 'both' : 'out', targets: to }),
      );
    for (const owner of to)
      expect(RELATION_FIELDS).toContainEqual(
        expect.objectContaining({ owner, field: backward.field, direction: symmetric ? 'both' : 'in', targets: from }),
      );
    const fields = RELATION_FIELDS.filter(({ relation }) => relation.type === type);
    expect(fields.length).toBeGreaterThanOrEqual(symmetric ? new Set([...from, ...to]).size : from.length + to.length);
  }
});
