import path from 'node:path';

/** How the text of an environment variable becomes a value: each throws with what was expected, what came and the fix. */
export type Parse<T> = (value: string) => T;

const neo4jSchemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

export const text: Parse<string> = (value) => value;

export const nonEmpty: Parse<string> = (value) => {
  if (value.trim() === '') throw new Error('expected a host name or address, got only spaces. Example: 127.0.0.1');
  return value.trim();
};

/** Paths of files, separated by commas, as absolute ones. */
export const filePaths: Parse<readonly string[]> = (value) => {
  const paths = value.split(',').map((each) => each.trim());
  if (paths.includes(''))
    throw new Error(`expected paths separated by commas, got ${JSON.stringify(value)}. Example: operations.json`);
  return paths.map((each) => path.resolve(each));
};

export const portNumber: Parse<number> = (value) => integer(value, 0, 65_535, '4001');

export const positiveInteger: Parse<number> = (value) => integer(value, 1, 1_000_000_000, '1000');

export const wholeNumber: Parse<number> = (value) => integer(value, 0, 1_000_000_000, '100');

/** A switch: true or false, nothing else, so that a slip is not taken for either. */
export const onOff: Parse<boolean> = (value) => {
  const word = value.trim().toLowerCase();
  if (word !== 'true' && word !== 'false')
    throw new Error(`expected true or false, got ${JSON.stringify(value)}. Example: true`);
  return word === 'true';
};

function integer(value: string, least: number, most: number, example: string): number {
  const number = /^\d{1,12}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new Error(
      `expected a whole number from ${least} to ${most}, got ${JSON.stringify(value)}. Example: ${example}`,
    );
  return number;
}

/** An address of Neo4j. Credentials have variables of their own; in an address they would end up in logs. */
export const neo4jUri: Parse<string> = (value) => {
  const example = 'Example: neo4j://localhost:7687';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && (url.username || url.password))
    throw new Error(
      `expected an address without credentials, got one with them. Put them in NEO4J_USER and NEO4J_PASSWORD. ${example}`,
    );
  const scheme = url?.protocol.slice(0, -1) ?? '';
  if (!neo4jSchemes.includes(scheme) || !url?.hostname)
    throw new Error(
      `expected SCHEME://HOST:PORT with a scheme of ${neo4jSchemes.join(', ')}, got ${JSON.stringify(value)}. ${example}`,
    );
  return value;
};

/** An address of Redis. It may hold a password, so it isn't repeated. */
export const redisUrl: Parse<string> = (value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url?.hostname || (url.protocol !== 'redis:' && url.protocol !== 'rediss:'))
    throw new Error(
      'expected redis://HOST:PORT, or rediss:// for TLS, got something else. Example: redis://localhost:6379',
    );
  return value;
};
