/** TypeGraphQL's decorators as plain calls, for types that are made from a table. */

import type { ClassType } from 'type-graphql';
import { Field, InputType, ObjectType } from 'type-graphql';

// biome-ignore lint/suspicious/noExplicitAny: what TypeGraphQL takes as a type
export type TypeFunction = () => any;

export interface FieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
}

/** A class with a name, to hang fields on. */
export function named(name: string): ClassType<object> {
  const holder = { [name]: class {} };
  return holder[name] as ClassType<object>;
}

export function defineField(type: ClassType<object>, name: string, of: TypeFunction, options: FieldOptions): void {
  Field(of, options)(type.prototype, name);
}

/** An object type; its plain fields are read off the value without a wrapper. */
export function defineObject(name: string, description: string, interfaces: readonly object[] = []): ClassType<object> {
  const type = named(name);
  ObjectType(name, { description, simpleResolvers: true, implements: interfaces as never })(type);
  return type;
}

export function defineInput(name: string, description: string): ClassType<object> {
  const type = named(name);
  InputType(name, { description })(type);
  return type;
}
