/** Runs operations against the schema and a real database, without HTTP, and tells which statements that took. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { answerAhead } from '../../resolvers/ahead/answer';
import { buildAsterismSchema } from '../../schema/build';
import { type Caller, LOOPBACK } from '../../src/auth/viewer';
import { applyBundle } from '../../src/bundle/apply';
import { loadFolder } from '../../src/bundle/load';
import type { Bundle } from '../../src/bundle/types';
import { closeContext, createContext } from '../../src/context';
import { prepareGraph } from '../../src/graph/plan';
import { createRecent } from '../../src/recent';
import type { Store } from '../../src/store/port';
import { openTestStore } from '../database';
import { levelsOf } from './levels';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of whatever a test asks
export type Data = any;

export interface Answer {
  readonly data: Data;
  /** Codes and messages of the errors, "CODE message"; empty when there are none. */
  readonly errors: readonly string[];
  readonly statements: readonly string[];
  /** Whether it was answered ahead of the resolvers as well. */
  readonly ahead: boolean;
  /** What is wrong with the input of a mutation, as `extensions.faults` tells it. */
  readonly faults: readonly PathFault[];
}

export interface PathFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface Api {
  readonly store: Store;
  /** Whether every query is answered both ways, by resolvers and ahead of them, and the answers are compared. */
  bothWays: boolean;
  /** Runs an operation. Fails when it took more statements than it has levels. */
  ask(source: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer>;
  /** As `ask`, for operations that must not fail: gives the data. */
  data(source: string | DocumentNode, variables?: Record<string, unknown>): Promise<Data>;
  /** Runs a mutation as an editor, or as somebody else; it may take as many statements as it needs. */
  edit(source: string | DocumentNode, variables?: Record<string, unknown>, viewer?: Caller): Promise<Answer>;
  close(): Promise<void>;
}

const KEPT_LIST = /\nRETURN collect\(id\) AS ids$/;

let schema: GraphQLSchema | undefined;

/** Documents by their text, as a server keeps them: one that is asked again is the same, whatever its variables. */
const documents = createRecent<DocumentNode>(200_000, ({ length }) => length);

function documentOf(text: string): DocumentNode {
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  return document;
}

/** An API over a prepared and otherwise empty database. */
export async function openEmptyApi(): Promise<Api> {
  schema ??= buildAsterismSchema();
  const built = schema;
  let statements: string[] = [];
  const store = await openTestStore(({ text }) => statements.push(text));
  await prepareGraph(store);

  async function run(
    source: string | DocumentNode,
    variables: Record<string, unknown>,
    viewer?: Caller,
  ): Promise<Answer> {
    const document = typeof source === 'string' ? documentOf(source) : source;
    const faults = validate(built, document);
    if (faults.length > 0)
      return {
        data: null,
        errors: faults.map(({ message }) => `VALIDATION ${message}`),
        statements: [],
        ahead: false,
        faults: [],
      };
    const context = createContext(store, viewer);
    statements = [];
    try {
      const args = { schema: built, document, variableValues: variables, contextValue: context };
      const result = (await execute(args)) as ExecutionResult;
      const errors = (result.errors ?? []).map(
        ({ message, extensions }) => `${extensions.code ?? 'INTERNAL'} ${message}`,
      );
      const told = (result.errors ?? []).flatMap(({ extensions }) => (extensions.faults ?? []) as PathFault[]);
      const answer = { data: result.data, errors, statements, ahead: false, faults: told };
      return { ...answer, ahead: api.bothWays && (await checkAhead(document, variables, answer)) };
    } finally {
      await closeContext(context);
    }
  }

  /**
   * What is read ahead must be what the resolvers find, to the letter, in no more statements than they or one a level; false
   * where nothing is.
   */
  async function checkAhead(
    document: DocumentNode,
    variables: Record<string, unknown>,
    found: Answer,
  ): Promise<boolean> {
    const operation = getOperationAST(document);
    if (operation?.operation !== OperationTypeNode.QUERY) return false;
    statements = [];
    const reader = store.reader();
    try {
      const query = { schema: built, document, operation, variables };
      const ahead = await answerAhead(reader, query);
      if (ahead === undefined) return false;
      expect({ data: JSON.stringify(ahead), errors: [] }).toEqual({
        data: JSON.stringify(found.data),
        errors: found.errors,
      });
      const most = Math.max(found.statements.length, levelsOf(built, document));
      // Lists that are kept are read once a revision.
      const read = statements.filter((text) => !KEPT_LIST.test(text));
      if (read.length > most)
        throw new Error(`Expected at most ${most} statements, got ${read.length}:\n${read.join('\n---\n')}`);
      // By what has been made of it now.
      expect(JSON.stringify(await answerAhead(reader, query))).toBe(JSON.stringify(ahead));
      return true;
    } finally {
      await reader.close();
    }
  }

  async function ask(source: string | DocumentNode, variables: Record<string, unknown> = {}): Promise<Answer> {
    const document = typeof source === 'string' ? documentOf(source) : source;
    const answer = await run(document, variables);
    if (validate(built, document).length > 0) return answer;
    // Where an id leads is looked up only when it isn't found by itself; what it leads to is then asked for in its place.
    const counted = answer.statements.filter((text) => !text.startsWith('MATCH (r:Redirect)'));
    const levels = levelsOf(built, document) * (counted.length < answer.statements.length ? 2 : 1);
    if (counted.length > levels)
      throw new Error(`Expected at most ${levels} statements, got ${counted.length}:\n${counted.join('\n---\n')}`);
    return answer;
  }

  const api: Api = {
    store,
    bothWays: true,
    ask,
    edit: (source, variables = {}, viewer = LOOPBACK) => run(source, variables, viewer),
    async data(source, variables) {
      const { data, errors } = await ask(source, variables);
      if (errors.length > 0) throw new Error(`Expected no errors, got:\n${errors.join('\n')}`);
      return data;
    },
    close: () => store.close(),
  };
  return api;
}

/** An API over the seeds that ship. */
export async function openSeededApi(): Promise<Api> {
  const api = await openEmptyApi();
  await loadFolder(api.store, 'seeds');
  return api;
}

/** An API over bundles made by a test. */
export async function openApiWith(...bundles: readonly Bundle[]): Promise<Api> {
  const api = await openEmptyApi();
  for (const bundle of bundles) await applyBundle(api.store, bundle);
  return api;
}
