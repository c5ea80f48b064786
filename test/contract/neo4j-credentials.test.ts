import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { openNeo4j } from '../../src/store/neo4j';
import { writeConf } from '../neo4j/conf';
import { freePort } from '../neo4j/port';
import { type Neo4jProcess, spawnNeo4j } from '../neo4j/process';
import { lts } from '../neo4j/versions';
import { failure, read } from './database';
import { describeOn } from './neo4j';

const password = 'correct horse';

describeOn(lts, 'A Neo4j that asks for a password', () => {
  let home: string;
  let uri: string;
  let server: Neo4jProcess | undefined;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'asterism-neo4j-'));
    const port = await freePort();
    uri = `bolt://127.0.0.1:${port}`;
    const confFolder = await writeConf(home, port, '64m');
    const conf = join(confFolder, 'neo4j.conf');
    await writeFile(conf, (await readFile(conf, 'utf8')).replace('auth_enabled=false', 'auth_enabled=true'));
    server = await spawnNeo4j(lts, { home, confFolder, heap: '512m', optimise: false, litter: home, enter: [] });
    await setPassword(uri);
  }, 120_000);

  afterAll(async () => {
    await server?.end('SIGKILL');
    await rm(home, { recursive: true, force: true });
  });

  test('lets in who knows it', async () => {
    const store = await openNeo4j({ uri, user: 'neo4j', password, database: 'neo4j' });
    expect(store.location).toBe(`${uri}/neo4j`);
    expect(await read(store, 'RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
    await store.close();
  });

  test.each([
    ['a wrong password', 'neo4j', 'wrong horse'],
    ['an unknown user', 'nobody', password],
    ['no password', 'neo4j', ''],
  ])('refuses %s; one line names the settings, and never the password', async (_, user, given) => {
    const error = await failure(openNeo4j({ uri, user, password: given }));
    expect(error).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
    expect(error.message).toMatch(
      new RegExp(`^Expected Neo4j at ${uri} to let the user "${user}" in, .*NEO4J_USER and NEO4J_PASSWORD .*$`),
    );
    expect(error.message).not.toContain('horse');
  });

  test('says on one line that a database of that name is not there', async () => {
    const error = await failure(openNeo4j({ uri, user: 'neo4j', password, database: 'unheard' }));
    expect(error).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
    expect(error.message).toMatch(/^Expected Neo4j at \S+\/unheard to have that database, .*NEO4J_DATABASE .*$/);
  });
});

/** A new Neo4j knows the user neo4j by the password neo4j, who can do nothing before changing it. */
async function setPassword(uri: string): Promise<void> {
  for (const end = Date.now() + 90_000; ; await sleep(200)) {
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
    const session = driver.session({ database: 'system' });
    try {
      await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    } finally {
      await session.close();
      await driver.close();
    }
  }
}
