/** Time runs down from the root field: what is nested in `companies(asOf: …)` is as of that date too. */
import type { GraphQLResolveInfo } from 'graphql';
import { createParameterDecorator, type ResolverData } from 'type-graphql';
import type { Context } from '../src/context';
import type { Graph } from '../src/graph/graph';

type Path = GraphQLResolveInfo['path'];

/** The graph of each root field that set a date; graphql-js hands the same path down to all that is nested. */
const roots = new WeakMap<Path, Graph>();

/** The graph for a field: as of the date that its root field gives in `asOf`, or of today. */
export function graphAt({ graph }: Context, info: GraphQLResolveInfo, args: { asOf?: string | null }): Graph {
  let path: Path = info.path;
  while (path.prev) path = path.prev;
  if (path !== info.path) return roots.get(path) ?? graph;
  if (args.asOf == null) return graph;
  const past = graph.asOf(args.asOf);
  roots.set(path, past);
  return past;
}

/** The graph for a field, as a parameter of its resolver. */
export const InGraph = (): ParameterDecorator =>
  createParameterDecorator(({ context, info, args }: ResolverData<object>) =>
    graphAt(context as Context, info, args as { asOf?: string | null }),
  ) as ParameterDecorator;
