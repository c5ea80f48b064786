/** Resolvers made from a table: TypeGraphQL's decorators as plain calls. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, type ClassType, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type FieldOptions, named, type TypeFunction } from '../schema/define';
import type { Context } from '../src/context';
import type { Graph } from '../src/graph/graph';
import { graphAt } from './moment';

export type Resolve<R, A> = (root: R, args: A, graph: Graph, info: GraphQLResolveInfo) => unknown;

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
  // TypeGraphQL hands over only the parameters that are decorated: the arguments come last, or not at all.
  const value = (root: R, context: Context, info: GraphQLResolveInfo, given?: A) =>
    resolve(root, given as A, graphAt(context, info, given ?? {}), info);
  Object.defineProperty(resolver.prototype, name, { value, configurable: true });
  Root()(resolver.prototype, name, 0);
  Ctx()(resolver.prototype, name, 1);
  Info()(resolver.prototype, name, 2);
  if (args) Args(() => args)(resolver.prototype, name, 3);
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
