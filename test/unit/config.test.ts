import path from 'node:path';
import { ConfigError, readConfig, settingsTable } from '../../src/config';

const faults = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

test('nothing set: the embedded database on this machine only', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: path.resolve(__dirname, '../../.data'),
    limits: { depth: 16, aliases: 50, tokens: 2000, cost: 100_000 },
    maxBody: 8 * 1024 * 1024,
    responseCache: { bytes: 64 * 1024 * 1024, staleMs: 50 },
    subscriptions: { connections: 20_000, perConnection: 100 },
    persisted: {
      manifests: ['client', 'explorer'].map((each) =>
        path.resolve(__dirname, '../..', each, 'generated/persisted-documents.json'),
      ),
      only: false,
    },
    federation: false,
    auth: { keys: [], maxDays: 90, requireToken: false, loopback: true },
  });
});

test('everything set', () => {
  const env = {
    PORT: '0',
    HOST: '0.0.0.0',
    ASTERISM_DATA_DIR: 'somewhere',
    NEO4J_URI: 'neo4j+s://graph.example.org:7687',
    NEO4J_USER: 'reader',
    NEO4J_PASSWORD: 's3 cret',
    NEO4J_DATABASE: 'ai',
    ASTERISM_MAX_DEPTH: '5',
    ASTERISM_MAX_ALIASES: '6',
    ASTERISM_MAX_TOKENS: '7',
    ASTERISM_MAX_COST: '8',
    ASTERISM_MAX_BODY: '2',
    ASTERISM_RESPONSE_CACHE: '0',
    ASTERISM_RESPONSE_CACHE_STALE: '0',
    REDIS_URL: 'rediss://:s3cret@redis.example.org:6380',
    ASTERISM_MAX_CONNECTIONS: '10',
    ASTERISM_MAX_SUBSCRIPTIONS: '11',
    ASTERISM_PERSISTED_OPERATIONS: 'one.json, two/three.json',
    ASTERISM_ONLY_PERSISTED: 'FALSE',
    ASTERISM_FEDERATION: 'TRUE',
    ASTERISM_JWT_SECRET: 'a secret of at least thirty-two bytes',
    ASTERISM_JWT_MAX_DAYS: '9',
    ASTERISM_REQUIRE_TOKEN: 'true',
  };
  const secret = { kind: 'HS256', key: expect.objectContaining({ type: 'secret' }) };
  expect(readConfig(env)).toEqual({
    port: 0,
    host: '0.0.0.0',
    dataDir: path.resolve('somewhere'),
    neo4j: { uri: 'neo4j+s://graph.example.org:7687', user: 'reader', password: 's3 cret', database: 'ai' },
    limits: { depth: 5, aliases: 6, tokens: 7, cost: 8 },
    maxBody: 2 * 1024 * 1024,
    responseCache: { bytes: 0, staleMs: 0 },
    redis: 'rediss://:s3cret@redis.example.org:6380',
    subscriptions: { connections: 10, perConnection: 11 },
    persisted: { manifests: [path.resolve('one.json'), path.resolve('two/three.json')], only: false },
    federation: true,
    auth: { keys: [secret], signWith: secret, maxDays: 9, requireToken: true, loopback: false },
  });
});

test('an empty variable counts as unset', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_USER: '', HOST: '' })).toEqual(readConfig({}));
});

test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
  'Neo4j by %s, without authentication',
  (scheme) => {
    expect(readConfig({ NEO4J_URI: `${scheme}://db:7687` }).neo4j).toEqual({
      uri: `${scheme}://db:7687`,
      user: 'neo4j',
      password: '',
    });
  },
);

test('only persisted operations, but not of a router, which writes its own', () => {
  expect(readConfig({ ASTERISM_ONLY_PERSISTED: 'true' }).persisted.only).toBe(true);
  expect(faults({ ASTERISM_ONLY_PERSISTED: 'true', ASTERISM_FEDERATION: 'true' })).toEqual([
    expect.stringMatching(/^ASTERISM_ONLY_PERSISTED: expected false beside ASTERISM_FEDERATION=true/),
  ]);
});

test.each(['one.json,', ',', ' '])('ASTERISM_PERSISTED_OPERATIONS=%j is refused', (files) => {
  expect(faults({ ASTERISM_PERSISTED_OPERATIONS: files })).toEqual([expect.stringMatching(/expected paths separated/)]);
});

test('all faults come at once, a line each', () => {
  const env = { PORT: 'http', ASTERISM_MAX_DEPTH: '0', ASTERISM_MAX_COST: '1e5', NEO4J_URI: 'http://localhost:7474' };
  expect(() => readConfig(env)).toThrow(
    [
      'PORT: expected a whole number from 0 to 65535, got "http". Example: 4001',
      'NEO4J_URI: expected SCHEME://HOST:PORT with a scheme of bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc, ' +
        'got "http://localhost:7474". Example: neo4j://localhost:7687',
      'ASTERISM_MAX_DEPTH: expected a whole number from 1 to 1000000000, got "0". Example: 1000',
      'ASTERISM_MAX_COST: expected a whole number from 1 to 1000000000, got "1e5". Example: 1000',
    ].join('\n'),
  );
});

test.each(['65536', '-1', '40.5', '4000x', ' ', '0x10'])('PORT=%j is refused', (PORT) => {
  expect(faults({ PORT })).toEqual([expect.stringMatching(/^PORT: expected a whole number/)]);
});

test.each(['localhost:7687', 'neo4j://', 'neo4j', 'mysql://db'])('NEO4J_URI=%j is refused', (NEO4J_URI) => {
  expect(faults({ NEO4J_URI })).toEqual([expect.stringMatching(/^NEO4J_URI: expected SCHEME/)]);
});

test.each(['1', 'yes', 'on', 'treu', ' '])('ASTERISM_FEDERATION=%j is refused', (ASTERISM_FEDERATION) => {
  expect(faults({ ASTERISM_FEDERATION })).toEqual([
    `ASTERISM_FEDERATION: expected true or false, got ${JSON.stringify(ASTERISM_FEDERATION)}. Example: true`,
  ]);
});

test.each(['localhost:6379', 'http://:hunter2@redis', 'redis://'])(
  'REDIS_URL=%j is refused and not repeated',
  (REDIS_URL) => {
    const [fault, ...others] = faults({ REDIS_URL });
    expect(others).toEqual([]);
    expect(fault).toMatch(/^REDIS_URL: expected redis:\/\/HOST:PORT/);
    expect(fault).not.toMatch(/hunter2/);
  },
);

test('credentials in the address are refused and not repeated', () => {
  const [fault, ...others] = faults({ NEO4J_URI: 'neo4j://neo4j:hunter2@db:7687' });
  expect(others).toEqual([]);
  expect(fault).toMatch(/NEO4J_USER and NEO4J_PASSWORD/);
  expect(fault).not.toMatch(/hunter2/);
});

test.each(['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])(
  '%s without NEO4J_URI would be ignored, so it is a fault',
  (name) => {
    const [fault, ...others] = faults({ [name]: 'hunter2' });
    expect(others).toEqual([]);
    expect(fault).toMatch(`${name}: expected NEO4J_URI beside it`);
    expect(fault).not.toMatch(/hunter2/);
  },
);

test('the table for the README has a row a setting, with its default', () => {
  const table = settingsTable();
  expect(table.split('\n')).toHaveLength(2 + 28);
  expect(table).toContain('| `PORT` | `4000` | Port to listen on; 0 takes any free one |');
  expect(table).toContain('| `ASTERISM_MAX_COST` | `100000` |');
  expect(table).not.toContain(path.resolve(__dirname, '../..'));
  expect(table).not.toContain('undefined');
});
