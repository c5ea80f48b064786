import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { buildAsterismSchema } from '../../schema/build';

const fields = (buildAsterismSchema().getType('Metric') as GraphQLObjectType).getFields();
const row = { value: '5100000000', number: 5100000000, unit: 'CNY' };
const resolve = (name: string, args: object) => fields[name]?.resolve?.(row, args, {}, {} as GraphQLResolveInfo);

test.each([
  ['value', '5100000000', '51'],
  ['number', 5100000000, 51],
])('Metric.%s takes a unit, and is at hand at once, as a promise would not be', (name, plain, converted) => {
  expect(fields[name]?.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual(['unit: String']);
  expect(resolve(name, {})).toBe(plain);
  expect(resolve(name, { unit: '亿 CNY' })).toBe(converted);
  expect(() => resolve(name, { unit: 'USD' })).toThrow(/exchange rate/);
});
