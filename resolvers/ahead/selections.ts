/** The fields of a selection, as graphql-js collects them: by their names in the answer, for one type of object. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Of an operation, as their types have them. */
export interface Variables {
  readonly [name: string]: unknown;
}

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** Nodes of one name are one field: their selections are merged. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Of selections that no directive makes depend on variables: a query that comes again has the same nodes. */
const known = new WeakMap<SelectionSetNode, Map<GraphQLObjectType, Fields>>();

export function fieldsOf(
  asked: Asked,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Fields {
  const [only] = sets;
  if (sets.length !== 1 || !only) return new Collector(asked, type).collect(sets);
  const ofTypes = known.get(only);
  const before = ofTypes?.get(type);
  if (before) return before;
  const collector = new Collector(asked, type);
  const fields = collector.collect(sets);
  if (collector.depends) return fields;
  if (ofTypes) ofTypes.set(type, fields);
  else known.set(only, new Map([[type, fields]]));
  return fields;
}

class Collector {
  /** Whether a directive was met. */
  depends = false;
  private readonly fields = new Map<string, FieldNode[]>();
  private readonly visited = new Set<string>();

  constructor(
    private readonly asked: Asked,
    private readonly type: GraphQLObjectType,
  ) {}

  collect(sets: readonly (SelectionSetNode | undefined)[]): Fields {
    for (const set of sets) if (set) this.visit(set);
    return this.fields;
  }

  private visit(set: SelectionSetNode): void {
    for (const node of set.selections) {
      if (!this.included(node)) continue;
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const same = this.fields.get(name);
        if (same) same.push(node);
        else this.fields.set(name, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (!node.typeCondition || this.applies(node.typeCondition.name.value)) this.visit(node.selectionSet);
      } else {
        const fragment = this.asked.fragments[node.name.value];
        if (!fragment || this.visited.has(node.name.value)) continue;
        this.visited.add(node.name.value);
        if (this.applies(fragment.typeCondition.name.value)) this.visit(fragment.selectionSet);
      }
    }
  }

  private included(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    this.depends = true;
    const { variables } = this.asked;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
    );
  }

  private applies(condition: string): boolean {
    if (condition === this.type.name) return true;
    const { schema } = this.asked;
    const wider = schema.getType(condition);
    return isAbstractType(wider) && schema.isSubType(wider, this.type);
  }
}
