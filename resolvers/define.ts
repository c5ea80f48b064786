/** Resolvers made from a table: TypeGraphQL's decorators as plain calls. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, type ClassType, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type FieldOptions, named, type TypeFunction } from '../schema/define';
import type { Context } from '../src/context';

export type Resolve<R, A> = (root: R, args: A, context: Context, info: GraphQLResolveInfo) => unknown;

export interface ResolverField<R, A> extends FieldOptions {
  readonly type: TypeFunction;
  /** A class of arguments; absent for a field that takes none. */
  readonly args?: ClassType<A & object>;
  readonly resolve: Resolve<R, A>;
}

/** A resolver class with nothing in it yet; `of` is the type whose fields it resolves, if it resolves any. */
export function defineResolver(name: string, of?: TypeFunction): ClassType<object> {
  const type = named(name);
  if (of) Resolver(of)(type);
  else Resolver()(type);
  return type;
}

function method<R, A>(resolver: ClassType<object>, name: string, { args, resolve }: ResolverField<R, A>): void {
  Object.defineProperty(resolver.prototype, name, { value: resolve, configurable: true });
  Root()(resolver.prototype, name, 0);
  if (args) Args(() => args)(resolver.prototype, name, 1);
  Ctx()(resolver.prototype, name, 2);
  Info()(resolver.prototype, name, 3);
}

/** Adds the resolver of a field of the resolver's type. */
export function defineFieldResolver<R, A>(resolver: ClassType<object>, name: string, field: ResolverField<R, A>): void {
  method(resolver, name, field);
  FieldResolver(field.type, field)(resolver.prototype, name, {});
}

/** Adds a root field. */
export function defineQuery<A>(resolver: ClassType<object>, name: string, field: ResolverField<undefined, A>): void {
  method(resolver, name, field);
  Query(field.type, field)(resolver.prototype, name, {});
}
