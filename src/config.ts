import path from 'node:path';
import type { AuthConfig } from './auth/access';
import { type Key, privateKey, publicKeys, secretKeys } from './auth/keys';
import { authFaults, authOf, inFile } from './auth/settings';
import {
  filePaths,
  neo4jUri,
  nonEmpty,
  onOff,
  type Parse,
  portNumber,
  positiveInteger,
  redisUrl,
  text,
  wholeNumber,
} from './config-values';

/** Bounds on one query; anything beyond them is refused before it runs. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly cost: number;
}

export interface PersistedConfig {
  /** Files of operations that are known by their hash from the start. */
  readonly manifests: readonly string[];
  /** Whether no other operation is taken. */
  readonly only: boolean;
}

/** Bounds on what stays open for events. */
export interface SubscriptionLimits {
  /** Over WebSockets and as server-sent events, together. */
  readonly connections: number;
  /** Operations at a time on one WebSocket. */
  readonly perConnection: number;
}

/** What is answered again without being worked out. */
export interface ResponseCacheConfig {
  /** Bytes of answers; 0: none is kept. */
  readonly bytes: number;
  /** Milliseconds until Neo4j is asked whether others have written. */
  readonly staleMs: number;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  /** Empty: the server asks for no authentication. */
  readonly password: string;
  readonly database?: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Present when the graph lives in Neo4j rather than in the embedded database. */
  readonly neo4j?: Neo4jConfig;
  /** Address of the Redis by which copies of the server tell each other of changes and share answers; it may hold a password. */
  readonly redis?: string;
  readonly limits: Limits;
  /** Bytes that a request may have. */
  readonly maxBody: number;
  readonly responseCache: ResponseCacheConfig;
  readonly subscriptions: SubscriptionLimits;
  readonly persisted: PersistedConfig;
  /** Whether to serve the fields by which a router of Apollo Federation composes and resolves. */
  readonly federation: boolean;
  readonly auth: AuthConfig;
}

/** All that is wrong with the settings, one line a fault. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

interface Setting<T> {
  /** The value when the variable is unset or empty. */
  readonly fallback: T;
  /** How the default reads in the documentation, where that is not the value itself. */
  readonly shown?: string;
  readonly description: string;
  readonly parse: Parse<T>;
}
const setting = <T>(s: Setting<T>): Setting<T> => s;

const projectRoot = path.resolve(__dirname, '..');

const settings = {
  PORT: setting({ fallback: 4000, description: 'Port to listen on; 0 takes any free one', parse: portNumber }),
  HOST: setting({
    fallback: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 lets other machines in',
    parse: nonEmpty,
  }),
  ASTERISM_DATA_DIR: setting({
    fallback: path.join(projectRoot, '.data'),
    shown: '`.data` in the project',
    description: 'Folder of the embedded database',
    parse: (value) => path.resolve(value),
  }),
  NEO4J_URI: setting<string | undefined>({
    fallback: undefined,
    shown: 'unset: the embedded database',
    description: 'Address of Neo4j, such as `neo4j://localhost:7687`; when set, the graph lives there',
    parse: neo4jUri,
  }),
  NEO4J_USER: setting({ fallback: 'neo4j', description: 'User of Neo4j', parse: text }),
  NEO4J_PASSWORD: setting({
    fallback: '',
    shown: 'empty: no authentication',
    description: 'Password of that user',
    parse: text,
  }),
  NEO4J_DATABASE: setting<string | undefined>({
    fallback: undefined,
    shown: "the user's home database",
    description: 'Database within Neo4j',
    parse: text,
  }),
  ASTERISM_MAX_DEPTH: setting({
    fallback: 16,
    description: 'Deepest nesting of fields in a query',
    parse: positiveInteger,
  }),
  ASTERISM_MAX_ALIASES: setting({ fallback: 50, description: 'Most aliases in a query', parse: positiveInteger }),
  ASTERISM_MAX_TOKENS: setting({
    fallback: 2000,
    description: 'Most tokens in a query document',
    parse: positiveInteger,
  }),
  ASTERISM_MAX_COST: setting({
    fallback: 100_000,
    description: 'Most objects a query could return: page sizes multiplied along each path, then added up',
    parse: positiveInteger,
  }),
  ASTERISM_MAX_BODY: setting({
    fallback: 8,
    description: 'Largest request, in MiB: a bundle in `importBundle` must fit; `asterism import` has no such bound',
    parse: positiveInteger,
  }),
  ASTERISM_RESPONSE_CACHE: setting({
    fallback: 64,
    description: 'MiB of answers that are kept to be given again while the graph is as it was; 0 keeps none',
    parse: wholeNumber,
  }),
  ASTERISM_RESPONSE_CACHE_STALE: setting({
    fallback: 50,
    description:
      'Milliseconds that an answer may lag behind what other processes write to Neo4j, unless Redis tells of it at once; 0 ' +
      'asks Neo4j before each',
    parse: wholeNumber,
  }),
  REDIS_URL: setting<string | undefined>({
    fallback: undefined,
    shown: 'unset: this server alone',
    description:
      'Address of Redis, such as `redis://localhost:6379`, by which servers on one Neo4j, and `asterism import`, tell ' +
      'each other of changes for subscriptions; the servers share answers by it, too',
    parse: redisUrl,
  }),
  ASTERISM_MAX_CONNECTIONS: setting({
    fallback: 20_000,
    description: 'Most connections open for subscriptions, WebSockets and server-sent events together',
    parse: positiveInteger,
  }),
  ASTERISM_MAX_SUBSCRIPTIONS: setting({
    fallback: 100,
    description: 'Most subscriptions and queries at a time on one WebSocket',
    parse: positiveInteger,
  }),
  ASTERISM_PERSISTED_OPERATIONS: setting<readonly string[]>({
    fallback: ['client', 'explorer'].map((each) => path.join(projectRoot, each, 'generated/persisted-documents.json')),
    shown: 'those of `@asterism/client` and of the explorer',
    description:
      'Manifests of operations that clients may send by their hash, separated by commas: `persisted-documents.json` of ' +
      'GraphQL Code Generator, or that of Apollo',
    parse: filePaths,
  }),
  ASTERISM_ONLY_PERSISTED: setting({
    fallback: false,
    description: 'Whether to refuse every operation that is in none of those manifests: `true` or `false`',
    parse: onOff,
  }),
  ASTERISM_FEDERATION: setting({
    fallback: false,
    description:
      'Whether to be a subgraph of Apollo Federation 2 (`_service`, `_entities`), for a router: `true` or `false`',
    parse: onOff,
  }),
  ASTERISM_JWT_SECRET: setting<readonly Key[]>({
    fallback: [],
    shown: 'unset',
    description:
      'Secret that signs and checks tokens (HS256), at least 32 bytes; or JWKs of some, the first of which signs',
    parse: secretKeys,
  }),
  ASTERISM_JWT_SECRET_FILE: setting<readonly Key[]>({
    fallback: [],
    shown: 'unset',
    description: 'File of that secret, in its place',
    parse: inFile(secretKeys),
  }),
  ASTERISM_JWT_PUBLIC_KEY: setting<readonly Key[]>({
    fallback: [],
    shown: 'unset',
    description: 'Public keys that check tokens (Ed25519): PEM, one after another, or JWKs',
    parse: publicKeys,
  }),
  ASTERISM_JWT_PUBLIC_KEY_FILE: setting<readonly Key[]>({
    fallback: [],
    shown: 'unset',
    description: 'File of those keys, in their place',
    parse: inFile(publicKeys),
  }),
  ASTERISM_JWT_PRIVATE_KEY: setting<Key | undefined>({
    fallback: undefined,
    shown: 'unset',
    description:
      'Private key with which `asterism token` signs (Ed25519), PEM or JWK; a server needs only the public one',
    parse: privateKey,
  }),
  ASTERISM_JWT_PRIVATE_KEY_FILE: setting<Key | undefined>({
    fallback: undefined,
    shown: 'unset',
    description: 'File of that key, in its place',
    parse: inFile(privateKey),
  }),
  ASTERISM_JWT_MAX_DAYS: setting({
    fallback: 90,
    description: 'Longest that a token may be valid, in days from its making',
    parse: positiveInteger,
  }),
  ASTERISM_REQUIRE_TOKEN: setting({
    fallback: false,
    description: 'Whether reading needs a token too: `true` or `false`',
    parse: onOff,
  }),
};

type Settings = typeof settings;
type Values = { [K in keyof Settings]: ReturnType<Settings[K]['parse']> };

/**
 * Reads the settings of this process. An empty variable counts as unset.
 * @throws ConfigError with every fault at once, each saying what was expected, what came and the fix.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = [];
  const value = (name: string, s: Setting<unknown>): unknown => {
    const given = env[name];
    if (given === undefined || given === '') return s.fallback;
    try {
      return s.parse(given);
    } catch (fault) {
      faults.push(`${name}: ${(fault as Error).message}`);
      return s.fallback;
    }
  };
  const values = Object.fromEntries(Object.entries(settings).map(([name, s]) => [name, value(name, s)])) as Values;

  for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])
    if (env[name] && !env.NEO4J_URI)
      faults.push(
        `${name}: expected NEO4J_URI beside it, but that is unset, so Neo4j would not be used. ` +
          `Set NEO4J_URI=neo4j://localhost:7687 (your address), or unset ${name}.`,
      );
  faults.push(...authFaults(env, values.ASTERISM_REQUIRE_TOKEN));
  if (values.ASTERISM_ONLY_PERSISTED && values.ASTERISM_FEDERATION)
    faults.push(
      'ASTERISM_ONLY_PERSISTED: expected false beside ASTERISM_FEDERATION=true, since a router asks by operations of its ' +
        'own. Leave one of them unset; a router can keep the list instead.',
    );
  if (faults.length > 0) throw new ConfigError(faults);
  return assemble(values);
}

function assemble(v: Values): Config {
  return {
    port: v.PORT,
    host: v.HOST,
    dataDir: v.ASTERISM_DATA_DIR,
    ...(v.NEO4J_URI !== undefined && {
      neo4j: {
        uri: v.NEO4J_URI,
        user: v.NEO4J_USER,
        password: v.NEO4J_PASSWORD,
        ...(v.NEO4J_DATABASE !== undefined && { database: v.NEO4J_DATABASE }),
      },
    }),
    limits: {
      depth: v.ASTERISM_MAX_DEPTH,
      aliases: v.ASTERISM_MAX_ALIASES,
      tokens: v.ASTERISM_MAX_TOKENS,
      cost: v.ASTERISM_MAX_COST,
    },
    maxBody: v.ASTERISM_MAX_BODY * 1024 * 1024,
    responseCache: {
      bytes: v.ASTERISM_RESPONSE_CACHE * 1024 * 1024,
      staleMs: v.ASTERISM_RESPONSE_CACHE_STALE,
    },
    ...(v.REDIS_URL !== undefined && { redis: v.REDIS_URL }),
    subscriptions: { connections: v.ASTERISM_MAX_CONNECTIONS, perConnection: v.ASTERISM_MAX_SUBSCRIPTIONS },
    persisted: { manifests: v.ASTERISM_PERSISTED_OPERATIONS, only: v.ASTERISM_ONLY_PERSISTED },
    federation: v.ASTERISM_FEDERATION,
    auth: authOf(v),
  };
}

/** The settings as a Markdown table, for the README. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, s]: [string, Setting<unknown>]) => {
    return `| \`${name}\` | ${s.shown ?? `\`${s.fallback}\``} | ${s.description} |`;
  });
  return ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}
