import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
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

export const DecimalScalar = textual(
  'Decimal',
  'An exact decimal number, written as text so that no digit is lost: "26549000000", "0.0025".',
  (value) =>
    /^-?\d+(\.\d+)?$/.test(String(value))
      ? String(value)
      : refuse(`expected a decimal number as text, like "0.0025", got ${JSON.stringify(value)}.`),
);
