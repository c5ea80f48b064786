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
const INLINE = /^(Period|Ticker|Citation|PageInfo|KindCount|MetricDimension|.*Edge)$/;
/** Fields of a row that was read with all it leads to. */
const READ_ALONG =
  /^(edges|nodes|node|relation|relations|model|product|segment|company|revenue|revenueOf|base|statement)$/;

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
        const alongside = /(Connection|Edge|RevenuePath|Growth)$/.test(parent) && READ_ALONG.test(node.name.value);
        if (!alongside) levels += 1;
      },
    }),
  );
  return levels;
}
