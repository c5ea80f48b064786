import { openNeo4j } from '../../src/store/neo4j';
import type { Store } from '../../src/store/port';
import { freeze } from '../neo4j/freeze';
import type { Neo4jServer } from '../neo4j/server';
import { failure, read, write } from './database';

const unavailable = { name: 'StoreError', code: 'UNAVAILABLE' };

/** What happens when the database goes away under an open store, and comes back. Each scheme has its own ways to fail. */
export function outage(server: () => Neo4jServer): void {
  const stores = new Map<string, Store>();
  const address = (scheme: string) => ({ uri: server().uri.replace('bolt', scheme), user: 'neo4j', password: '' });

  let leaving: Store;
  beforeAll(async () => {
    leaving = await openNeo4j(address('bolt'));
    await read(leaving, 'RETURN 1 AS one');
    for (const scheme of ['bolt', 'neo4j']) stores.set(scheme, await openNeo4j(address(scheme)));
    for (const store of stores.values()) await read(store, 'RETURN 1 AS one');
  });
  afterAll(async () => {
    for (const store of stores.values()) await store.close();
  });
  const each = (job: (store: Store) => Promise<void>) => Promise.all([...stores.values()].map(job));

  test('a database that froze: a ping fails in seconds, and works once it goes on', async () => {
    try {
      await freeze(server().pid);
      await each(async (store) => expect(await failure(store.ping())).toMatchObject(unavailable));
    } finally {
      process.kill(server().pid, 'SIGCONT');
    }
    await each((store) => store.ping());
  }, 15_000);

  test('a database that was killed: reads and pings fail in a second or two, writes in some more', async () => {
    await server().kill();
    const start = Date.now();
    await each(async (store) => {
      expect(await failure(store.ping())).toMatchObject(unavailable);
      expect(await failure(read(store, 'RETURN 1 AS one'))).toMatchObject(unavailable);
    });
    expect(Date.now() - start).toBeLessThan(5_000);
    await each(async (store) => expect(await failure(write(store, 'CREATE (:Late)'))).toMatchObject(unavailable));
  }, 25_000);

  test.each(['bolt', 'neo4j'])(
    'a database that is away can not be opened by %s://; one line says so',
    async (scheme) => {
      const error = await failure(openNeo4j(address(scheme)));
      expect(error).toMatchObject(unavailable);
      expect(error.message).toMatch(/^Expected Neo4j at \S+ to answer, but it did not .*set NEO4J_URI .*$/);
    },
  );

  test('a store that was open when it went away closes in good order', async () => {
    await expect(leaving.close()).resolves.toBeUndefined();
    expect(await failure(leaving.ping())).toMatchObject(unavailable);
  });

  test('a database that is back: all works again by itself, and nothing was written meanwhile', async () => {
    await server().restart();
    await each(async (store) => {
      await store.ping();
      await write(store, 'CREATE (:Back)');
      expect(await read(store, 'MATCH (n:Late) RETURN count(n) AS n')).toStrictEqual([{ n: 0 }]);
    });
  }, 120_000);
}
