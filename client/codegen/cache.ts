/** What a normalised cache must know of a schema: which types an interface can be, and which fields are pages of a list. */
import { type GraphQLField, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';

const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

/** The types of each interface and union, by its name. */
export function possibleTypesOf(schema: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(
    abstract.map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]),
  );
}

/** The connection fields of each type, each with the arguments that make another list of it rather than another page. */
export function connectionFieldsOf(schema: GraphQLSchema): Record<string, Record<string, string[]>> {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = types.map((type) => [type.name, Object.values(type.getFields()).filter(isConnection)] as const);
  return Object.fromEntries(
    fields
      .filter(([, connections]) => connections.length > 0)
      .map(([name, connections]) => [name, Object.fromEntries(connections.map((field) => [field.name, keys(field)]))]),
  );
}

type Field = GraphQLField<unknown, unknown>;

const isConnection = ({ type, args }: Field): boolean =>
  getNamedType(type).name.endsWith('Connection') && args.some(({ name }) => name === 'first');

const keys = ({ args }: Field): string[] => args.map(({ name }) => name).filter((name) => !PAGING.has(name));

export function cacheModule(schema: GraphQLSchema): string {
  const value = (made: object): string => JSON.stringify(made, null, 2);
  return `/* eslint-disable */
/** The types of each interface: the \`possibleTypes\` of Apollo Client's cache. */
export const possibleTypes: Record<string, string[]> = ${value(possibleTypesOf(schema))};

/** The connection fields of each type, each with the arguments that make another list of it rather than another page. */
export const connectionFields: Record<string, Record<string, string[]>> = ${value(connectionFieldsOf(schema))};
`;
}
