/**
 * `Metric.value` and `Metric.number`, which take a unit. TypeGraphQL makes every field with an argument asynchronous, at
 * several times the cost of reading a property, and these two are asked of every figure: so they get their argument
 * and their resolver from graphql-js, and without a unit stay a read.
 */
import { type GraphQLArgument, type GraphQLObjectType, type GraphQLSchema, GraphQLString } from 'graphql';
import { numberIn, type UnitArgument, valueIn } from '../src/graph/metric-value';
import type { MetricRow } from '../src/graph/rows';
import { SCALES } from '../src/ontology/unit-expression';

const UNIT: GraphQLArgument = {
  name: 'unit',
  description: `The unit to give it in; the figure's own when left out. Any that this one converts to (see \`units\`), by name, alias or in words ("%", "元", "tokens per day"), and for money, prices, counts and their rates with a scale before it: ${Object.keys(SCALES).join(', ')}, 10^8. "亿 CNY", "million CNY", "calls/week", "PFLOPS". A value is exact where its decimals end, and has 34 significant digits where they don't. Currencies never convert, nor do percent and percentage_point.`,
  type: GraphQLString,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
};

const value = (metric: MetricRow, { unit }: UnitArgument) => (unit == null ? metric.value : valueIn(metric, unit));
const number = (metric: MetricRow, { unit }: UnitArgument) => (unit == null ? metric.number : numberIn(metric, unit));

/** Gives both fields of a schema that TypeGraphQL has built their argument. */
export function giveUnits(schema: GraphQLSchema): void {
  const fields = (schema.getType('Metric') as GraphQLObjectType<MetricRow>).getFields();
  Object.assign(fields.value as object, { args: [UNIT], resolve: value });
  Object.assign(fields.number as object, { args: [UNIT], resolve: number });
}
