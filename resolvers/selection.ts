/** What of a connection a query asks for, so that the database is asked for no more. */
import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Wanted } from '../src/graph/page';

type Variables = GraphQLResolveInfo['variableValues'];

const included = (node: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

function collect(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, names: Set<string>): Set<string> {
  for (const node of set?.selections ?? []) {
    if (!included(node, info.variableValues)) continue;
    if (node.kind === Kind.FIELD) names.add(node.name.value);
    else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, info, names);
    else collect(info.fragments[node.name.value]?.selectionSet, info, names);
  }
  return names;
}

/** The names of the fields that a query asks of what a field gives. */
export function selected(info: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) collect(selectionSet, info, names);
  return names;
}

/** graphql-js hands the same list of nodes to the field of every parent, so it is read once a query. */
const known = new WeakMap<readonly FieldNode[], Wanted>();

/** Whether the selection needs the rows of a connection, its total, or both. */
export function wanted(info: GraphQLResolveInfo): Wanted {
  const found = known.get(info.fieldNodes);
  if (found) return found;
  const names = selected(info);
  const result = {
    rows: names.has('edges') || names.has('nodes') || names.has('pageInfo'),
    total: names.has('totalCount'),
  };
  known.set(info.fieldNodes, result);
  return result;
}
