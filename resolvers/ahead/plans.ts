/** What operations ask: worked out once for all requests whose variables differ in the arguments of root fields alone. */
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  visit,
} from 'graphql';
import { Made } from '../../src/graph/tree/made';
import { createRecent } from '../../src/recent';
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

/** Of texts of queries, one for each plan that is kept. A plan takes up to 170 times as much memory as its text. */
const MOST_CHARACTERS = 200_000;
/** Of the variables that a plan depends on: switches, sizes and dates, and not lists of ids. */
const MOST_OF_VARIABLES = 500;

const plans = createRecent<Plan & { readonly characters: number }>(MOST_CHARACTERS, (_, { characters }) => characters);

interface Known {
  /** Names the operation among all. */
  readonly number: number;
  readonly characters: number;
  readonly fragments: Asked['fragments'];
  /** The variables that a plan depends on. */
  readonly fixed: readonly string[];
}

const operations = new WeakMap<OperationDefinitionNode, Known>();
let numbers = 0;

function knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const known = {
    number: numbers++,
    characters: document.loc?.end ?? print(document).length,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    fixed: fixedOf(operation, fragments),
  };
  operations.set(operation, known);
  return known;
}

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
  const { number, characters, fragments, fixed } = operations.get(operation) ?? knownOf(document, operation);
  // One that is not given is another than null.
  const given = Object.fromEntries(fixed.flatMap((name) => (name in variables ? [[name, variables[name]]] : [])));
  const values = JSON.stringify(given);
  const key = `${number} ${can.ordered} ${can.clauses} ${values}`;
  const kept = plans.get(key);
  if (kept) return { plan: kept, variables };
  const roots = rootsOf({ schema, fragments, variables: given }, operation, variables);
  const plan = { roots, made: new Made(), characters };
  if (values.length <= MOST_OF_VARIABLES) plans.set(key, plan);
  return { plan, variables };
}

/** The variables that stand elsewhere than in arguments of root fields; or in `asOf`, which tells of when all below is. */
function fixedOf(operation: OperationDefinitionNode, fragments: readonly ASTNode[]): string[] {
  const parts = operation.selectionSet.selections.flatMap((selection): (ASTNode | undefined)[] => {
    if (selection.kind !== Kind.FIELD) return [selection];
    const { arguments: args = [], directives = [], selectionSet } = selection;
    return [...args.filter(({ name }) => name.value === 'asOf'), ...directives, selectionSet];
  });
  const names = new Set<string>();
  for (const node of [...parts, ...fragments])
    if (node)
      visit(node, {
        Variable({ name }) {
          names.add(name.value);
        },
      });
  return [...names];
}
