/** An operation as what it asks of the graph: see src/graph/tree. */
import {
  type FieldNode,
  GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import type { MetricGroupArgs, MetricGroupRow } from '../../src/graph/metric-groups';
import { checkId, labelOf, typeNameOf } from '../../src/graph/nodes';
import type { Source } from '../../src/graph/sources';
import { type Moment, TODAY } from '../../src/graph/standing';
import type {
  ConnectionAsk,
  EdgeAsk,
  FieldAsk,
  FoundAsk,
  GroupAsk,
  GrowthAsk,
  Later,
  NamedAsk,
  NodeAsk,
  Out,
  PageAsk,
  PageInfoAsk,
  PageInfoPart,
  Reference,
  RootAsk,
  WayAsk,
  WayEdgeAsk,
  WaysAsk,
} from '../../src/graph/tree/ask';
import { type Asked, fieldsOf, type Variables } from './selections';
import { oneById, pageSource, SEVERAL, severalByIds } from './sources';
import { type Inline, VALUES } from './values';

/** Thrown where an operation asks for what no statement worked out ahead can read; its resolvers can. */
export const NOT_AHEAD = new Error('Expected fields that can be read ahead.');

const typename = (name: string, constant: string) => ({ name, constant });

/** What a root field asks, with its arguments as variables have them. @throws what is wrong with an argument. */
export type RootOf = (variables: Variables) => RootAsk;

/**
 * The root fields of a query. `asked` has the variables that what is asked depends on; all others stand in arguments of root
 * fields alone, where they may have other values later.
 * @throws NOT_AHEAD, or what is wrong with an argument.
 */
export function rootsOf(asked: Asked, operation: OperationDefinitionNode, variables: Variables): RootOf[] {
  const query = asked.schema.getQueryType() as GraphQLObjectType;
  return [...fieldsOf(asked, query, [operation.selectionSet])].map(([name, nodes]) => {
    const field = (nodes[0] as FieldNode).name.value;
    if (field === '__typename') return always(name, query.name);
    const definition = query.getFields()[field];
    if (!definition) throw NOT_AHEAD;
    const { asOf = null } = getArgumentValues(definition, nodes[0] as FieldNode, variables);
    return rootOf(new Maker(asked, { asOf: asOf as string | null }), definition, name, nodes);
  });
}

/** By itself, so that nothing is kept of the request that it was made for. */
const always = (name: string, constant: string): RootOf => {
  const ask = { name, moment: TODAY, constant };
  return () => ask;
};

function rootOf(maker: Maker, definition: Definition, name: string, nodes: readonly FieldNode[]): RootOf {
  const { moment } = maker;
  const { name: field, type } = definition;
  const argsOf = (variables: Variables) => getArgumentValues(definition, nodes[0] as FieldNode, variables);
  const source = pageSource('Query', field);
  if (source) {
    const page = maker.page(name, source, type, nodes);
    return (variables) => ({ name, moment, page: { ...page, args: argsOf(variables) } });
  }
  if (field === 'revenuePaths') {
    const fields = maker.ways(type, nodes);
    return (variables) => ({ name, moment, ways: { args: argsOf(variables), fields } });
  }
  if (field === 'metricGroups') {
    const fields = maker.groups(type, nodes);
    return (variables) => {
      const { filter, by } = argsOf(variables);
      return { name, moment, groups: { args: { filter, by } as MetricGroupArgs, fields } };
    };
  }
  const node = once((label: string): Reference => ({ label, node: maker.node(type, nodes) }));
  const named = (id: string): NamedAsk => ({ to: node(labelAhead(id)), id });
  const one = oneById(field);
  if (one) return (variables) => ({ name, moment, one: named(checkId(argsOf(variables).id as string, 'id', ...one)) });
  if (!SEVERAL.has(field)) throw NOT_AHEAD;
  return (variables) => ({ name, moment, several: severalByIds(field, argsOf(variables)).map(named) });
}

/** The label of what has an id. A relation is no node. */
function labelAhead(id: string): string {
  if (typeNameOf(id) === 'Relation') throw NOT_AHEAD;
  return labelOf(id);
}

type Definition = GraphQLField<unknown, unknown>;
/** The fields of a figure that are found among others. */
type Found = FoundAsk['finds'];
const isFound = (field: string): field is Found =>
  field === 'growth' || field === 'statements' || field === 'conflicts';

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

interface MadePage {
  readonly source: Source;
  readonly nodes: readonly FieldNode[];
  readonly ask: PageAsk;
}

/** Makes what is asked of one root field. */
class Maker {
  private readonly pages: MadePage[] = [];

  constructor(
    private readonly asked: Asked,
    readonly moment: Moment,
  ) {}

  private fields(type: GraphQLObjectType, nodes: readonly FieldNode[]) {
    const fields = fieldsOf(
      this.asked,
      type,
      nodes.map(({ selectionSet }) => selectionSet),
    );
    // As a name in the answer it is not one of JavaScript's objects.
    if (fields.has('__proto__')) throw NOT_AHEAD;
    return [...fields];
  }

  node(of: GraphQLOutputType, nodes: readonly FieldNode[]): NodeAsk {
    const type = getNamedType(of);
    const abstract = isAbstractType(type);
    const types = abstract ? this.asked.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    return { abstract, byType: new Map(types.map((one) => [one.name, this.object(one, nodes)])) };
  }

  private object(type: GraphQLObjectType, nodes: readonly FieldNode[]): FieldAsk[] {
    return this.fields(type, nodes).map(([name, same]) => this.field(type, name, same));
  }

  private field(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): FieldAsk {
    const [node] = nodes as [FieldNode];
    const field = node.name.value;
    if (field === '__typename') return typename(name, type.name);
    const definition = type.getFields()[field];
    if (!definition) throw NOT_AHEAD;
    const source = pageSource(type.name, field);
    if (source) return this.samePage(name, source, definition, nodes);
    if (type.name === 'Metric' && isFound(field)) return this.found(name, field, definition, nodes);
    const value = VALUES[type.name]?.[field];
    if (!value) {
      // A leaf that nobody resolves is the property of its name.
      if (definition.resolve || !isLeafType(getNamedType(definition.type))) throw NOT_AHEAD;
      const written = writtenAs(definition.type);
      return { name, reads: [field], ...(written && { value: ([property]: readonly unknown[]) => written(property) }) };
    }
    const { reads } = value;
    if ('ids' in value)
      return { name, reads, ids: value.ids, to: { label: value.label, node: this.node(definition.type, nodes) } };
    if ('objects' in value) return { name, reads, value: this.inline(value, definition.type, nodes) };
    const { leaf } = value;
    const written = writtenAs(definition.type) ?? ((given: unknown) => given);
    const args = definition.args.length > 0 ? getArgumentValues(definition, node, this.asked.variables) : {};
    return { name, reads, value: (properties) => written(leaf(properties, this.moment, args)) };
  }

  private found(name: string, field: Found, definition: Definition, nodes: readonly FieldNode[]): FoundAsk {
    if (field !== 'growth') return { name, finds: field, node: this.node(definition.type, nodes) };
    const [node] = nodes as [FieldNode];
    const { basis } = getArgumentValues(definition, node, this.asked.variables) as { basis: string };
    const object = getNamedType(definition.type) as GraphQLObjectType;
    const fields = this.fields(object, nodes).map(([as, same]) => this.growth(object, as, same));
    return { name, finds: field, basis, fields };
  }

  /** What makes objects that stand on the row itself. */
  private inline({ objects, references }: Inline, of: GraphQLOutputType, nodes: readonly FieldNode[]) {
    const type = getNamedType(of);
    if (!isObjectType(type)) throw NOT_AHEAD;
    const parts = this.fields(type, nodes).map(([name, same]): ((out: Out, from: Out, later: Later) => void) => {
      const [node] = same as [FieldNode];
      const field = node.name.value;
      if (field === '__typename')
        return (out) => {
          out[name] = type.name;
        };
      const definition = type.getFields()[field];
      if (!definition) throw NOT_AHEAD;
      const label = references?.[field];
      if (label) {
        const to: Reference = { label, node: this.node(definition.type, same) };
        return (out, from, later) => {
          out[name] = null;
          later(to, from[field] as string, (object) => {
            out[name] = object;
          });
        };
      }
      if (definition.resolve || !isLeafType(getNamedType(definition.type))) throw NOT_AHEAD;
      return (out, from) => {
        out[name] = from[field] ?? null;
      };
    });
    const objectOf = (from: object, later: Later): Out => {
      const out: Out = {};
      for (const part of parts) part(out, from as Out, later);
      return out;
    };
    return (properties: readonly unknown[], later: Later): unknown => {
      const made = objects(properties);
      if (made === null) return null;
      return Array.isArray(made) ? made.map((one) => objectOf(one, later)) : objectOf(made, later);
    };
  }

  /** What is asked of an interface is asked of each of its types: a page of all of them is one and the same. */
  private samePage(name: string, source: Source, definition: Definition, nodes: readonly FieldNode[]): PageAsk {
    const known = this.pages.find(
      (made) =>
        made.source === source &&
        made.nodes.length === nodes.length &&
        made.nodes.every((node, i) => node === nodes[i]),
    );
    if (known) return known.ask;
    const args = getArgumentValues(definition, nodes[0] as FieldNode, this.asked.variables);
    const ask = { ...this.page(name, source, definition.type, nodes), args };
    this.pages.push({ source, nodes, ask });
    return ask;
  }

  page(name: string, source: Source, of: GraphQLOutputType, nodes: readonly FieldNode[]): Omit<PageAsk, 'args'> {
    const type = getNamedType(of) as GraphQLObjectType;
    const fields = this.fields(type, nodes).map(([as, same]) => this.part(type, as, same));
    const wanted = {
      rows: fields.some((ask) => 'part' in ask && ask.part !== 'totalCount'),
      total: fields.some((ask) => 'part' in ask && ask.part === 'totalCount'),
    };
    return { name, source, wanted, fields };
  }

  private part(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): ConnectionAsk {
    const { part, of, object } = partOf(type, nodes);
    if (part === '__typename') return typename(name, type.name);
    if (part === 'totalCount') return { name, part };
    if (part === 'nodes' && of) return { name, part, node: this.node(of, nodes) };
    if (!object) throw NOT_AHEAD;
    if (part === 'edges')
      return { name, part, fields: this.fields(object, nodes).map(([as, same]) => this.edge(object, as, same)) };
    if (part === 'pageInfo')
      return { name, part, fields: this.fields(object, nodes).map(([as, same]) => infoOf(object, as, same)) };
    throw NOT_AHEAD;
  }

  ways(of: GraphQLOutputType, nodes: readonly FieldNode[]): WaysAsk['fields'] {
    const type = getNamedType(of) as GraphQLObjectType;
    return this.fields(type, nodes).map(([name, same]): WaysAsk['fields'][number] => {
      const { part, object } = partOf(type, same);
      if (part === '__typename') return typename(name, type.name);
      if (!object) throw NOT_AHEAD;
      const below = this.fields(object, same);
      if (part === 'nodes') return { name, part, fields: below.map(([as, one]) => this.way(object, as, one)) };
      if (part === 'pageInfo') return { name, part, fields: below.map(([as, one]) => infoOf(object, as, one)) };
      if (part !== 'edges') throw NOT_AHEAD;
      return { name, part, fields: below.map(([as, one]) => this.wayEdge(object, as, one)) };
    });
  }

  groups(of: GraphQLOutputType, nodes: readonly FieldNode[]): GroupAsk[] {
    const type = getNamedType(of) as GraphQLObjectType;
    return this.fields(type, nodes).map(([name, same]): GroupAsk => {
      const { part, of: written } = partOf(type, same);
      if (written === undefined) return typename(name, type.name);
      const value = writtenAs(written);
      return { name, part: part as keyof MetricGroupRow, ...(value && { value }) };
    });
  }

  private wayEdge(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): WayEdgeAsk {
    const { part, object } = partOf(type, nodes);
    if (part === '__typename') return typename(name, type.name);
    if (part === 'cursor') return { name, part };
    if (part !== 'node' || !object) throw NOT_AHEAD;
    return { name, part, fields: this.fields(object, nodes).map(([as, same]) => this.way(object, as, same)) };
  }

  private way(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): WayAsk {
    const { part, of, object } = partOf(type, nodes);
    if (of === undefined) return typename(name, type.name);
    switch (part) {
      case 'certainty':
        return { name, part };
      case 'model':
      case 'product':
      case 'segment':
      case 'company':
      case 'revenueOf':
      case 'revenue':
        return { name, part, node: this.node(of, nodes) };
    }
    if (!object) throw NOT_AHEAD;
    if (part === 'relations') return { name, part, fields: this.object(object, nodes) };
    if (part !== 'growth') throw NOT_AHEAD;
    return { name, part, fields: this.fields(object, nodes).map(([as, same]) => this.growth(object, as, same)) };
  }

  private growth(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): GrowthAsk {
    const { part, of } = partOf(type, nodes);
    if (of === undefined) return typename(name, type.name);
    switch (part) {
      case 'percent':
      case 'origin':
      case 'comparator':
        return { name, part };
      case 'base':
      case 'statement':
      case 'conflicts':
        return { name, part, node: this.node(of, nodes) };
      default:
        throw NOT_AHEAD;
    }
  }

  private edge(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): EdgeAsk {
    const { part, of, object } = partOf(type, nodes);
    if (part === '__typename') return typename(name, type.name);
    if (part === 'cursor') return { name, part };
    if (part === 'node' && of) return { name, part, node: this.node(of, nodes) };
    if (part !== 'relation' || !object) throw NOT_AHEAD;
    return { name, part, fields: this.object(object, nodes) };
  }
}

/** The name of a field in the schema, and its type; none for `__typename`. */
function partOf(type: GraphQLObjectType, [node]: readonly FieldNode[]) {
  const part = (node as FieldNode).name.value;
  const of = type.getFields()[part]?.type;
  const named = of && getNamedType(of);
  return { part, of, object: isObjectType(named) ? named : undefined };
}

function infoOf(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): PageInfoAsk {
  const { part } = partOf(type, nodes);
  return part === '__typename' ? typename(name, type.name) : { name, part: part as PageInfoPart };
}

const names = new WeakMap<GraphQLEnumType, ReadonlyMap<unknown, string> | null>();

/** How a value of an enumeration is written, where that is not the value itself; undefined where nothing is to be done. */
function writtenAs(of: GraphQLOutputType): ((value: unknown) => unknown) | undefined {
  const type = getNamedType(of);
  if (!(type instanceof GraphQLEnumType)) return undefined;
  let written = names.get(type);
  if (written === undefined) {
    const values = type.getValues();
    written = values.every(({ name, value }) => name === value)
      ? null
      : new Map(values.map(({ name, value }) => [value, name]));
    names.set(type, written);
  }
  const found = written;
  return found ? (value) => found.get(value) ?? null : undefined;
}
