/** How many statements an operation may take: one for each of its fields that lead from one node of the graph to others. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What stands on the row of its parent: no statement is owed for it. */
const INLINE = /^(ChangedIds|Period|Ticker|Citation|PageInfo|KindCount|MetricDimension|Unit|ComparisonCell|.*Edge)$/;
/** Fields that search step by step, with the statements that the longest search may take; a test of each has the exact count. */
const SEARCHES: Readonly<Record<string, number>> = {
  // Eight steps, two more where a side stops at a hub, and the relations of the ways found.
  paths: 11,
  // The start, four levels, and the relations among all that was found.
  neighborhood: 6,
  // The figures; the subjects and measures.
  compare: 2,
  // What may be meant; the page of what is.
  search: 2,
};
/** Fields of a row that was read with all it leads to. */
const READ_ALONG =
  /^(edges|nodes|node|relation|relations|model|product|segment|company|revenue|revenueOf|base|statement|conflicts)$/;

function isReadAlong(parent: string, field: string): boolean {
  if (/^(Subgraph|ComparisonRow|ComparisonCell)$/.test(parent)) return true;
  if (parent === 'Path') return field === 'relations';
  return /(Connection|Edge|RevenuePath|Growth)$/.test(parent) && READ_ALONG.test(field);
}

export function levelsOf(schema: GraphQLSchema, document: DocumentNode): number {
  const types = new TypeInfo(schema);
  let levels = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = getNamedType(types.getType());
        const parent = types.getParentType()?.name ?? '';
        if (!type || !isCompositeType(type) || INLINE.test(type.name)) return;
        if (parent === 'Query') levels += SEARCHES[node.name.value] ?? 1;
        else if (!isReadAlong(parent, node.name.value)) levels += 1;
      },
    }),
  );
  return levels;
}
