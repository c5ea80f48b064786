/** What operations ask: worked out once for all requests whose variables differ in the arguments of root fields alone. */
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { Made } from '../../src/graph/tree/made';
import { createRecent, type Recent } from '../../src/recent';
import type { Abilities } from '../../src/store/port';
import { type RootOf, rootsOf } from './asks';
import type { Asked, Variables } from './selections';

export interface Query {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as their types have them, where that was worked out before. */
  readonly coerced?: Variables;
}

export interface Plan {
  readonly roots: readonly RootOf[];
  /** What is asked below them is the same for all, and so is what is made of it. */
  readonly made: Made;
}

/** Of one operation. A plan takes some hundred times as much memory as its text. */
const MOST_PLANS = 4;
/** Characters of the variables that a plan depends on: switches, sizes and dates, and not lists of ids. */
const MOST_CHARACTERS = 500;

interface Known {
  readonly fragments: Asked['fragments'];
  readonly free: ReadonlySet<string>;
  readonly plans: Recent<Plan>;
}

const known = new WeakMap<OperationDefinitionNode, Known>();

/**
 * The plan of an operation, and its variables; undefined where it is no query, or variables don't fit.
 * @throws as `rootsOf` does
 */
export function planOf(
  query: Query,
  can: Abilities,
): { readonly plan: Plan; readonly variables: Variables } | undefined {
  const { schema, document, operation } = query;
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  const variables =
    query.coerced ?? getVariableValues(schema, operation.variableDefinitions ?? [], query.variables).coerced;
  if (!variables) return undefined;
  const of = known.get(operation) ?? knownOf(document, operation);
  known.set(operation, of);
  const key = JSON.stringify([can, Object.entries(variables).filter(([name]) => !of.free.has(name))]);
  let plan = of.plans.get(key);
  if (!plan) {
    plan = { roots: rootsOf({ schema, fragments: of.fragments, variables }, operation, of.free), made: new Made() };
    if (key.length <= MOST_CHARACTERS) of.plans.set(key, plan);
  }
  return { plan, variables };
}

function knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return {
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    free: freeOf(operation, fragments),
    plans: createRecent(MOST_PLANS, () => 1),
  };
}

/** The variables that stand in arguments of root fields alone; and not in `asOf`, which tells of when all below is. */
function freeOf(operation: OperationDefinitionNode, fragments: readonly ASTNode[]): Set<string> {
  const fields = operation.selectionSet.selections.flatMap((selection): (ASTNode | undefined)[] => {
    if (selection.kind !== Kind.FIELD) return [selection];
    const { arguments: args = [], directives = [], selectionSet } = selection;
    return [...args.filter(({ name }) => name.value === 'asOf'), ...directives, selectionSet];
  });
  const free = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  for (const node of [...fields, ...fragments])
    if (node)
      visit(node, {
        Variable({ name }) {
          free.delete(name.value);
        },
      });
  return free;
}
