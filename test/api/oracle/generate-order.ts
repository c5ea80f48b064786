/** Random orders: every field that the schema's enumeration has, and the figures that the graph has. */
import * as fc from 'fast-check';
import { type GraphQLEnumType, type GraphQLInputObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import type { MetricRecord } from '../../../src/bundle/types';
import type { OrderKey } from './order';
import type { World } from './world';

/** Measure, unit and period of figures; without the period, and of a measure nobody has, too. */
function metricKeys(world: World): fc.Arbitrary<NonNullable<OrderKey['metric']>> {
  const real = world.things.Metric.map(({ values }) => values.figure as MetricRecord).map(
    ({ measure, unit, period }) => ({ measure, unit, ...(period !== undefined && { period }) }),
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...real).map(({ measure, unit }) => ({ measure, unit })) },
    { weight: 2, arbitrary: fc.constantFrom(...real) },
    { weight: 1, arbitrary: fc.constant({ measure: 'measure:"})', unit: 'CNY' }) },
  );
}

/** One to three keys of the order type of this name. */
export function orders(schema: GraphQLSchema, world: World, name: string): fc.Arbitrary<OrderKey[]> {
  const type = schema.getType(name) as GraphQLInputObjectType;
  const fields = getNamedType(type.getFields().field?.type) as GraphQLEnumType;
  const place = fc.record(
    {
      direction: fc.constantFrom('ASC' as const, 'DESC' as const),
      nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const metrics = metricKeys(world);
  const names = fields.getValues().map((value) => value.name);
  // A figure is one field of thirty, and the most involved: try it more often.
  const weighted = names.includes('METRIC') ? [...names, ...Array<string>(6).fill('METRIC')] : names;
  const key = fc
    .constantFrom(...weighted)
    .chain((field) =>
      field === 'METRIC'
        ? fc.tuple(place, metrics).map(([where, metric]): OrderKey => ({ field, metric, ...where }))
        : place.map((where): OrderKey => ({ field, ...where })),
    );
  return fc.array(key, { minLength: 1, maxLength: 3 });
}
