/** The relations of one entity, of all types or of some, in either direction. */
import type { EntityRecord, RelationRecord } from '../../src/bundle/types';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';
import { walk } from './oracle/walk';

const named = (id: string) => placed<EntityRecord>({ id, name: id });
const company = (i: number): string => `company:c${i}`;
const link = (type: string, source: string, target: string, certainty: NonNullable<RelationRecord['certainty']>) =>
  placed<RelationRecord>({ type, source, target, certainty, locator: 'p. 1' });

const relations = [
  // Half lead from it and half to it, so that pages of one type hold both.
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((i) => [
    link('SUBSIDIARY_OF', company(0), company(i), i % 2 ? 'STATED' : 'PLANNED'),
    link('SUBSIDIARY_OF', company(i), company(0), 'STATED'),
  ]),
  ...[1, 2, 3].map((i) => link('COMPARED_WITH', company(0), company(i), 'STATED')),
  ...[1, 2].map((i) => link('DEVELOPS', company(0), `model:m${i}`, 'STATED')),
  link('SUBSIDIARY_OF', company(1), company(2), 'STATED'),
];

let api: Api;
beforeAll(async () => {
  api = await openApiWith(
    bundleOf('relations-of', {
      entities: new Map([
        ['companies', [0, 1, 2, 3, 4, 5, 6, 7].map((i) => named(company(i)))],
        ['models', ['model:m1', 'model:m2'].map(named)],
        ['documents', [named('document:made-0')]],
      ]),
      relations,
    }),
  );
});
afterAll(() => api?.close());

const QUERY = `query ($filter: RelationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  company(id: "${company(0)}") {
    relations(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

type Fits = (relation: RelationRecord) => boolean;
const ofIt: Fits = ({ source, target }) => [source, target].includes(company(0));

test.each<[string, object | null, Fits]>([
  ['all', null, () => true],
  ['one type', { type: { eq: 'SUBSIDIARY_OF' } }, ({ type }) => type === 'SUBSIDIARY_OF'],
  ['some types', { type: { in: ['COMPARED_WITH', 'DEVELOPS'] } }, ({ type }) => type !== 'SUBSIDIARY_OF'],
  [
    'one type and more',
    { type: { eq: 'SUBSIDIARY_OF' }, certainty: { ne: 'PLANNED' } },
    ({ type, certainty }) => type === 'SUBSIDIARY_OF' && certainty === 'STATED',
  ],
  [
    'one type or another',
    { or: [{ type: { eq: 'DEVELOPS' } }, { type: { eq: 'USES' } }] },
    (r) => r.type === 'DEVELOPS',
  ],
  ['a type in two ways', { type: { eq: 'DEVELOPS', in: ['DEVELOPS', 'USES'] } }, ({ type }) => type === 'DEVELOPS'],
  ['a type that is not the other', { type: { eq: 'DEVELOPS', in: ['USES'] } }, () => false],
  ['a type that is none', { type: { eq: 'DEVELOPS', ne: 'DEVELOPS' } }, () => false],
  [
    'those to one',
    { type: { eq: 'SUBSIDIARY_OF' }, target: { id: { eq: company(0) } } },
    (r) => r.target === company(0) && r.type === 'SUBSIDIARY_OF',
  ],
])('walks %s of its relations forward and backward', async (_, filter, fits) => {
  const expected = relations
    .map(({ record }) => record)
    .filter((record) => ofIt(record) && fits(record))
    .map(({ type, source, target }) => `relation:${type}/${source}/${target}/relations-of`)
    .sort();
  for (const side of ['first', 'last'] as const) {
    const nodes = await walk<{ id: string }>(side, 3, async (bounds) => {
      const { company: found } = await api.data(QUERY, { filter, ...bounds });
      expect(found.relations.totalCount).toBe(expected.length);
      return found.relations;
    });
    expect(nodes.map(({ id }) => id)).toEqual(expected);
  }
});
