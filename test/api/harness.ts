/** Runs operations against the schema and a real database, without HTTP, and tells which statements that took. */
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { buildAsterismSchema } from '../../schema/build';
import { applyBundle } from '../../src/bundle/apply';
import { loadFolder } from '../../src/bundle/load';
import type { Bundle } from '../../src/bundle/types';
import { closeContext, createContext } from '../../src/context';
import { prepareGraph } from '../../src/graph/plan';
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
}

export interface Api {
  readonly store: Store;
  /** Runs an operation. Fails when it took more statements than it has levels. */
  ask(source: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer>;
  /** As `ask`, for operations that must not fail: gives the data. */
  data(source: string | DocumentNode, variables?: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

let schema: GraphQLSchema | undefined;

/** An API over a prepared and otherwise empty database. */
export async function openEmptyApi(): Promise<Api> {
  schema ??= buildAsterismSchema();
  const built = schema;
  let statements: string[] = [];
  const store = await openTestStore(({ text }) => statements.push(text));
  await prepareGraph(store);

  async function ask(source: string | DocumentNode, variables: Record<string, unknown> = {}): Promise<Answer> {
    const document = typeof source === 'string' ? parse(source) : source;
    const faults = validate(built, document);
    if (faults.length > 0)
      return { data: null, errors: faults.map(({ message }) => `VALIDATION ${message}`), statements: [] };
    const context = createContext(store);
    statements = [];
    try {
      const args = { schema: built, document, variableValues: variables, contextValue: context };
      const result = (await execute(args)) as ExecutionResult;
      const levels = levelsOf(built, document);
      if (statements.length > levels)
        throw new Error(
          `Expected at most ${levels} statements, got ${statements.length}:\n${statements.join('\n---\n')}`,
        );
      const errors = (result.errors ?? []).map(
        ({ message, extensions }) => `${extensions.code ?? 'INTERNAL'} ${message}`,
      );
      return { data: result.data, errors, statements };
    } finally {
      await closeContext(context);
    }
  }

  return {
    store,
    ask,
    async data(source, variables) {
      const { data, errors } = await ask(source, variables);
      if (errors.length > 0) throw new Error(`Expected no errors, got:\n${errors.join('\n')}`);
      return data;
    },
    close: () => store.close(),
  };
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
