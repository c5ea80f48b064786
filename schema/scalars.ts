import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { isDate } from '../src/ontology/period';

/** A value written in a document must be refused like one in variables: as a fault of the caller. */
const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', badInput: true } });
};

function textual(
  name: string,
  description: string,
  check: (value: unknown) => string,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => check(value),
    parseValue: check,
    parseLiteral: (node: ValueNode) =>
      check(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined),
  });
}

export const DateScalar = textual('Date', 'A calendar date that exists, as ISO 8601 writes it: 2024-08-28.', (value) =>
  typeof value === 'string' && isDate(value)
    ? value
    : refuse(`expected a date that exists, as YYYY-MM-DD, got ${JSON.stringify(value)}.`),
);

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

export const DateTimeScalar = textual(
  'DateTime',
  'A moment, as ISO 8601 writes it, in UTC: 2024-08-28T09:30:00.000Z.',
  (value) =>
    typeof value === 'string' && DATE_TIME.test(value) && isDate(value.slice(0, 10))
      ? value
      : refuse(`expected a moment in UTC, as YYYY-MM-DDTHH:MM:SSZ, got ${JSON.stringify(value)}.`),
);

export const DecimalScalar = textual(
  'Decimal',
  'An exact decimal number, written as text so that no digit is lost: "26549000000", "0.0025".',
  (value) =>
    /^-?\d+(\.\d+)?$/.test(String(value))
      ? String(value)
      : refuse(`expected a decimal number as text, like "0.0025", got ${JSON.stringify(value)}.`),
);

const isTextMap = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((held) => typeof held === 'string');

const textMap = (value: unknown): Record<string, string> =>
  isTextMap(value)
    ? { ...value }
    : refuse(`expected a map of texts, like { part: "AI" }, got ${JSON.stringify(value)}.`);

export const TextMapScalar = new GraphQLScalarType<Record<string, string>, Record<string, string>>({
  name: 'TextMap',
  description: 'Texts by name: { part: "AI", region: "CN" }.',
  serialize: textMap,
  parseValue: textMap,
  parseLiteral: (node: ValueNode, variables) => textMap(valueFromASTUntyped(node, variables)),
});
