import { type BaseContext } from '@apollo/server';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { readConfig } from '../../../src/config';
import { type RunningServer, type ServerOptions, startServer } from '../../../src/server';
import { StoreError } from '../../../src/store/errors';

/** A small schema of the real one's shape, with fields that fail in every way a resolver can. */
export const schema: GraphQLSchema = buildSchema(`
  type Query {
    "One model by its id."
    model(id: ID!): Model
    models(first: Int, last: Int, after: String): ModelConnection!
    nodes(ids: [ID!]!): [Model]!
    compare(subjects: [ID!]!, measures: [ID!]!): [Model!]!
    neighborhood(limit: Int = 200): [Model!]!
    fail(how: String!): String
    failHard(how: String!): String!
    slow(ms: Int!): String
    color: Color
  }
  enum Color { RED }
  "A model of artificial intelligence."
  type Model { id: ID! name: String nameZh: String next: Model powers(first: Int, after: String): ModelConnection! }
  type ModelConnection { edges: [ModelEdge!]! nodes: [Model!]! pageInfo: PageInfo! totalCount: Int }
  type ModelEdge { cursor: String node: Model! relation: Relation! }
  type PageInfo { hasNextPage: Boolean! }
  type Relation { certainty: String citations: [Citation!]! }
  type Citation { locator: String attribution: [String!]! }
`);

export const secret = 'bolt://10.0.0.7 refused, password was hunter2';

const failures: Record<string, () => unknown> = {
  plain: () => new Error(secret),
  input: () =>
    new GraphQLError('first: expected 0 to 100, got -1. Ask for first: 20.', {
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  uncoded: () => new GraphQLError(secret),
  away: () => new StoreError('UNAVAILABLE', secret),
  awayDeep: () => new Error('batch failed', { cause: new AggregateError([new StoreError('UNAVAILABLE', secret)]) }),
  slow: () => new StoreError('TOO_SLOW', secret),
  deep: () => new StoreError('TOO_DEEP', secret),
  invalid: () => new StoreError('INVALID', secret),
  text: () => secret,
};

const model = (id: string): object => ({
  id,
  name: 'Hunyuan',
  nameZh: '混元',
  next: () => model(id),
  powers: () => connection([model('product:yuanbao')]),
});
const connection = (nodes: object[]) => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false },
  edges: nodes.map((node) => ({
    cursor: 'c',
    node,
    relation: { certainty: 'STATED', citations: [{ locator: '§1', attribution: ['Huafu Securities'] }] },
  })),
});

/** How often a resolver ran: to show that a refused query wasn't executed. */
export let executed = 0;

const resolvers: Record<string, (_: unknown, args: { id: string; ids: string[]; how: string; ms: number }) => unknown> =
  {
    model: (_, { id }) => model(id),
    models: () => connection([model('model:hunyuan')]),
    nodes: (_, { ids }) => ids.map(model),
    compare: () => [],
    neighborhood: () => [],
    fail: (_, { how }) => Promise.reject(failures[how]?.()),
    failHard: (_, { how }) => Promise.reject(failures[how]?.()),
    slow: (_, { ms }) => new Promise((resolve) => setTimeout(() => resolve('done'), ms)),
    color: () => secret,
  };
const fields = schema.getQueryType()?.getFields() ?? {};
for (const [name, resolve] of Object.entries(resolvers)) {
  const field = fields[name];
  if (!field) throw new Error(`no field ${name}`);
  field.resolve = (source, args) => {
    executed++;
    return resolve(source, args);
  };
}

const started: RunningServer[] = [];

/** Starts the real server on a free port; `stopAll` in afterEach or afterAll stops it. */
export async function start(options: Partial<ServerOptions<BaseContext>> & { env?: NodeJS.ProcessEnv } = {}) {
  const { env, ...rest } = options;
  const log: string[] = [];
  const server = await startServer({
    config: readConfig({ PORT: '0', ...env }),
    schema,
    createContext: async () => ({}),
    closeContext: async () => {},
    ready: async () => {},
    log: (line) => log.push(line),
    ...rest,
  });
  started.push(server);
  return { ...server, log };
}

export async function stopAll(): Promise<void> {
  await Promise.all(started.splice(0).map((server) => server.close()));
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: string[]; extensions: { code: string; errorId?: string } }[];
}

/** As GraphQL's own media type: in application/json a query that is refused would be 200 (audits.test.ts). */
export const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

export async function ask(url: string, query: string, variables: object = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, text, ...(JSON.parse(text) as Answer) };
}
