import { compileFilter, type Filter } from '../../../src/graph/filter/compile';
import { fitsNothing } from '../../../src/graph/filter/nothing';
import { ENTITY_FILTER, METRIC_FILTER } from '../../../src/graph/filter/specs';

describe('a filter on what is not there', () => {
  test.each<[boolean, Filter]>([
    [true, {}],
    [false, { id: { eq: 'company:a' } }],
    [true, { id: { ne: 'company:a' } }],
    [true, { id: { notIn: [] } }],
    [true, { id: { isNull: true } }],
    [false, { id: { isNull: false } }],
    [false, { name: { ne: 'x', contains: '' } }],
    [true, { name: { caseInsensitive: true, ne: 'x' } }],
    [true, { name: null }],
    [false, { models: { some: {} } }],
    [true, { models: { all: { id: { eq: 'x' } }, none: {} } }],
    [true, { models: { count: { eq: 0 } } }],
    [false, { models: { count: { gt: 0, of: {} } } }],
    [true, { models: { count: { in: [0, 5], notIn: [1], lt: 1, lte: 0, gte: 0, ne: 7 } } }],
    [false, { models: { count: { notIn: [0] } } }],
    [true, { not: { id: { eq: 'x' } } }],
    [false, { or: [] }],
    [true, { and: [] }],
    [true, { or: [{ id: { eq: 'x' } }, { id: { ne: 'x' } }] }],
  ])('is %s for %j', (fits, filter) => {
    expect(fitsNothing(ENTITY_FILTER, filter)).toBe(fits);
  });

  test('looks through what is inline, and through single things', () => {
    expect(fitsNothing(METRIC_FILTER, { period: { label: { eq: '2024' } } })).toBe(false);
    expect(fitsNothing(METRIC_FILTER, { subject: { name: { ne: 'x' } } })).toBe(true);
  });
});

describe('limits', () => {
  const nested = (levels: number, make: (inner: Filter) => Filter): Filter =>
    levels === 0 ? { name: { eq: 'x' } } : { uses: make(nested(levels - 1, make)) };
  const compile = (filter: Filter) => () => compileFilter(ENTITY_FILTER, filter, 'n');
  const count = (of: Filter): Filter => ({ count: { gt: 1, of } });

  test.each([true, false])('write what is counted once, however it is compared (clauses: %s)', (clauses) => {
    const range = (of: Filter): Filter => ({ count: { gte: 0, lt: 5, ne: 3, of } });
    for (const levels of [1, 5, 10])
      expect(compileFilter(ENTITY_FILTER, nested(levels, range), 'n', { clauses }).text.match(/:USES/g)).toHaveLength(
        levels,
      );
  });

  test('takes counts beside each other, and within other quantifiers', () => {
    const beside = { and: Array.from({ length: 10 }, () => nested(1, count)) };
    expect(compile(beside)).not.toThrow();
    expect(compile(nested(6, (inner) => ({ all: inner, count: { gt: 1 } })))).not.toThrow();
  });

  test('refuses more than 10 levels, and more than 200 conditions', () => {
    for (const make of [(inner: Filter) => ({ some: inner }), count]) {
      expect(compile(nested(10, make))).not.toThrow();
      expect(compile(nested(11, make))).toThrow(/^filter: expected at most 10 levels/);
    }
    const many = (number: number) => ({ or: Array.from({ length: number }, () => ({ name: { eq: 'x' } })) });
    expect(compile(many(199))).not.toThrow();
    expect(compile(many(200))).toThrow(/^filter: expected at most 200 conditions/);
  });
});
