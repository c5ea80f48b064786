import type { BaseContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type GraphQLArgument,
  GraphQLError,
  GraphQLID,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { createRecent, type Recent } from '../recent';
import type { AheadQuery } from './ahead-plugin';
import type { RequestPart } from './request-plugin';

/** The page size when a query names none, and the largest one: those of the connection fields. */
export interface PageSizes {
  readonly standard: number;
  readonly largest: number;
}

/** Throws, with what to do about it, for a query that could return too much. */
export type CheckCost = (query: AheadQuery) => void;

/**
 * Refuses, before execution, a query that could return more objects than `limit`. The cost of a field that returns
 * objects is one for itself and its children's, times the items it can return: the page's size for a connection, the
 * number of ids where a list is asked for by ids. Scalars are free. Only the variables make it known, so it is looked up
 * for every request, and counted for those whose variables are of another shape than any before.
 */
export function costLimit(limit: number, pages: PageSizes): CheckCost {
  const estimators = [objectsEstimator(pages)];
  const known = new WeakMap<OperationDefinitionNode, Recent<number>>();
  return ({ schema, document, operation, variables, coerced = coercedOf(schema, operation, variables) }) => {
    const costs = known.get(operation) ?? createRecent<number>(MOST_SHAPES, () => 1);
    known.set(operation, costs);
    const shape = shapeOf(coerced);
    let cost = shape === undefined ? undefined : costs.get(shape);
    if (cost === undefined) {
      const query = { schema, query: document, estimators, variables };
      const operationName = operation.name?.value;
      cost = count({ ...query, ...(operationName && { operationName }) });
      if (shape !== undefined) costs.set(shape, cost);
    }
    if (cost > limit) throw tooCostly(cost, limit);
  };
}

/** The variables as their types have them; undefined where some don't fit. */
export const coercedOf = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Values,
): Values | undefined => getVariableValues(schema, variableDefinitions, variables).coerced;

export function limitCost<Ctx extends BaseContext>(check: CheckCost): RequestPart<Ctx> {
  return ({ schema }) => ({
    didResolveOperation({ document, request: { variables = {} }, operation }) {
      if (operation) check({ schema, document, operation, variables });
    },
  });
}

/** Shapes of one operation's variables whose cost is kept; page sizes and lengths of lists are few. */
const MOST_SHAPES = 100;

/**
 * All of the variables that the cost can depend on: numbers (sizes of pages), switches (fields that are skipped), lengths of
 * lists (of ids), and which are null or not given. Undefined where some don't fit their types.
 */
function shapeOf(coerced: Values | undefined): string | undefined {
  return (
    coerced &&
    JSON.stringify(
      Object.entries(coerced).map(([name, value]) => {
        if (Array.isArray(value)) return [name, value.length];
        return typeof value === 'number' || typeof value === 'boolean' || value === null ? [name, '', value] : name;
      }),
    )
  );
}

type Query = Parameters<typeof getComplexity>[0];

function count(query: Query): number {
  try {
    return getComplexity(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // More fields, once fragments are expanded, than the library is willing to look at.
    if (!error.nodes) return Number.POSITIVE_INFINITY;
    // A variable that doesn't fit. It must end the request: graphql-js would run the fields that don't use it, uncounted.
    const extensions = { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } };
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions });
  }
}

/** Objects that a field can return, itself included. */
export function objectsEstimator(pages: PageSizes): ComplexityEstimator {
  return ({ args, field, childComplexity }) => {
    if (!isCompositeType(getNamedType(field.type))) return 0;
    return 1 + (pageSize(args, field.args, pages) ?? listLength(args, field)) * childComplexity;
  };
}

type Values = Readonly<Record<string, unknown>>;

function pageSize(values: Values, args: readonly GraphQLArgument[], pages: PageSizes): number | undefined {
  const named = (name: string) => args.some((arg) => arg.name === name);
  if (!named('first') && !named('last'))
    return typeof values.limit === 'number' ? Math.max(0, values.limit) : undefined;
  const asked = values.first ?? values.last;
  // Beyond the bounds the resolver refuses, with a better message than the cost's.
  return Math.min(Math.max(0, typeof asked === 'number' ? asked : pages.standard), pages.largest);
}

/** Types of arguments that each stand for one object: ids, and the references of a federation. */
const REFERENCES: ReadonlySet<string> = new Set([GraphQLID.name, '_Any']);

/** A list asked for by ids, such as nodes(ids: [...]), is as long as they are; by two lists of ids, their product. */
function listLength(values: Values, field: { type: GraphQLOutputType; args: readonly GraphQLArgument[] }): number {
  if (!isListType(getNullableType(field.type))) return 1;
  return field.args
    .filter((arg) => isListType(getNullableType(arg.type)) && REFERENCES.has(getNamedType(arg.type).name))
    .map((arg) => values[arg.name])
    .reduce<number>((product, ids) => product * (Array.isArray(ids) ? ids.length : 1), 1);
}

function tooCostly(cost: number, limit: number): GraphQLError {
  const found = Number.isFinite(cost)
    ? `could return ${cost.toLocaleString('en')} objects`
    : 'has too many fields to count';
  return new GraphQLError(
    `Cost limit of ${limit.toLocaleString('en')} exceeded: the query ${found}. Ask for smaller pages ` +
      '(first: 10), above all at the outer levels, or for fewer levels, or split the query in several.',
    { extensions: { code: ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED, http: { status: 400 } } },
  );
}
