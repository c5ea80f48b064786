/** A server with fields to read and one to write, guarded as those of the real schema are. */
import { request } from 'node:http';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { type AuthConfig, viewerOf } from '../../../src/auth/access';
import { requireEditor } from '../../../src/auth/require';
import { makeToken } from '../../../src/auth/token';
import type { Caller, Role } from '../../../src/auth/viewer';
import { readConfig } from '../../../src/config';
import { type RunningServer, startServer } from '../../../src/server';

interface Guarded {
  readonly viewer: Caller;
}

const schema: GraphQLSchema = buildSchema(
  'type Query { ping: String!, viewer: String! } type Mutation { write: String! }',
);
const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
if (!fields.ping || !fields.viewer || !fields.write) throw new Error('Expected the fields of the schema above.');
fields.ping.resolve = () => 'pong';
fields.viewer.resolve = (_source, _args, { viewer }: Guarded) =>
  'subject' in viewer ? `${viewer.subject}, ${viewer.role}` : viewer.obstacle;
let writes = 0;
fields.write.resolve = (_source, _args, context: Guarded) => {
  const { subject } = requireEditor(context);
  writes += 1;
  return subject;
};

/** How often something was written. */
export const written = (): number => writes;

export interface GuardedServer extends RunningServer {
  readonly auth: AuthConfig;
  readonly log: readonly string[];
  token(role: Role, subject?: string): Promise<string>;
}

export async function startGuarded(env: NodeJS.ProcessEnv = {}): Promise<GuardedServer> {
  const config = readConfig({ PORT: '0', ...env });
  const { auth } = config;
  const log: string[] = [];
  const server = await startServer<Guarded>({
    config,
    schema,
    ready: async () => {},
    createContext: async ({ raw }) => ({ viewer: await viewerOf(auth, raw.headers, raw) }),
    closeContext: async () => {},
    log: (line) => log.push(line),
  });
  const token = (role: Role, subject = 'alice'): Promise<string> => {
    if (!auth.signWith) throw new Error('Expected a server with a key.');
    return makeToken({ subject, role }, new Date(Date.now() + 3_600_000), auth.signWith);
  };
  return { ...server, auth, log, token };
}

export interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
  /** Codes of its errors. */
  readonly codes: readonly string[];
  readonly data?: Record<string, unknown> | null;
}

/** Sends an operation with whatever headers, also those that fetch keeps to itself. */
export function send(url: string, query: string, headers: NodeJS.Dict<string> = {}): Promise<Reply> {
  return sendRaw(
    `${url}/graphql`,
    'POST',
    { 'content-type': 'application/json', ...headers },
    JSON.stringify({ query }),
  );
}

export function sendRaw(url: string, method: string, headers: NodeJS.Dict<string>, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    request(url, { method, headers: given as NodeJS.Dict<string>, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, text, ...answerIn(text) });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

function answerIn(text: string): Pick<Reply, 'codes' | 'data'> {
  if (!text.startsWith('{')) return { codes: [] };
  const { errors = [], data } = JSON.parse(text) as {
    errors?: { extensions: { code: string } }[];
    data?: Reply['data'];
  };
  return { codes: errors.map(({ extensions }) => extensions.code), ...(data !== undefined && { data }) };
}

export const WRITE = 'mutation { write }';
export const READ = '{ ping }';
export const VIEWER = '{ viewer }';
