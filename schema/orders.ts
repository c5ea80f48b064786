/** The order inputs, made from the same specs as the filters. */
import { type ClassType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type OrderSpec } from '../src/graph/order/specs';
import { defineField, defineInput } from './define';

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end comes first.',
  valuesConfig: {
    ASC: { description: 'The least, the earliest or the first in the alphabet.' },
    DESC: { description: 'The greatest, the latest or the last in the alphabet.' },
  },
});

export enum NullsOrder {
  FIRST = 'FIRST',
  LAST = 'LAST',
}
registerEnumType(NullsOrder, {
  name: 'NullsOrder',
  description: 'Where those without a value come.',
  valuesConfig: { FIRST: { description: 'Before all others.' }, LAST: { description: 'After all others.' } },
});

@InputType({
  description: 'Which figure of an entity to order by: its latest level of the measure, or that of one period.',
})
export class MetricKey {
  @Field(() => ID, { description: 'The measure: "measure:revenue".' })
  measure: string;

  @Field(() => String, { description: 'The unit: "CNY". Units are never mixed.' })
  unit: string;

  @Field(() => String, { nullable: true, description: 'The period by its label: "2024-Q2". The latest when left out.' })
  period?: string;
}

const made = new Map<string, ClassType<object>>();

/** The input type of one key of an order: "CompanyOrder", whose `field` is a CompanyOrderField. */
export function orderType({ name, fields }: OrderSpec): ClassType<object> {
  const known = made.get(name);
  if (known) return known;
  const values = Object.fromEntries(Object.keys(fields).map((key) => [key, key]));
  registerEnumType(values, {
    name: `${name}Field`,
    description: 'What to order by.',
    valuesConfig: Object.fromEntries(Object.entries(fields).map(([key, { description }]) => [key, { description }])),
  });
  const type = defineInput(name, 'One key of an order. The id is always the last key, so that every order is total.');
  defineField(type, 'field', () => values, { description: 'What to order by.' });
  defineField(type, 'direction', () => OrderDirection, {
    description: 'Which end comes first.',
    nullable: true,
    defaultValue: 'ASC',
  });
  defineField(type, 'nulls', () => NullsOrder, {
    description: 'Where those without a value come.',
    nullable: true,
    defaultValue: 'LAST',
  });
  if (fields.METRIC)
    defineField(type, 'metric', () => MetricKey, {
      description: 'Which figure, for the field METRIC.',
      nullable: true,
    });
  made.set(name, type);
  return type;
}
