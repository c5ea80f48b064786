import path from 'node:path';
import { neo4jUri, nonEmpty, onOff, type Parse, portNumber, positiveInteger, text } from './config-values';

/** Bounds on one query; anything beyond them is refused before it runs. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly cost: number;
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
  readonly limits: Limits;
  /** Whether to serve the fields by which a router of Apollo Federation composes and resolves. */
  readonly federation: boolean;
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
  ASTERISM_FEDERATION: setting({
    fallback: false,
    description:
      'Whether to be a subgraph of Apollo Federation 2 (`_service`, `_entities`), for a router: `true` or `false`',
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
    federation: v.ASTERISM_FEDERATION,
  };
}

/** The settings as a Markdown table, for the README. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, s]: [string, Setting<unknown>]) => {
    return `| \`${name}\` | ${s.shown ?? `\`${s.fallback}\``} | ${s.description} |`;
  });
  return ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}
