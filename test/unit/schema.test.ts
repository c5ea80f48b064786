import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { buildAsterismSchema, printAsterismSchema } from '../../schema/build';

const schema = buildAsterismSchema();
const own = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Everything of a type that a reader of the schema meets, with the path to it. */
function parts(type: GraphQLNamedType): [string, Described][] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    const path = `${type.name}.${field.name}`;
    return [[path, field], ...args.map((arg): [string, Described] => [`${path}(${arg.name})`, arg])] as [
      string,
      Described,
    ][];
  });
}

it('describes every type, field, argument and value', () => {
  const all: [string, Described][] = own.flatMap((type) => [[type.name, type] as [string, Described], ...parts(type)]);
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(([, { description }]) => !description?.trim()).map(([path]) => path)).toEqual([]);
});

it('is the schema that is committed', () => {
  // After a change: npm run schema && npm run codegen
  expect(printAsterismSchema(schema)).toBe(readFileSync('schema/schema.graphql', 'utf8'));
});
