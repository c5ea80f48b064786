import { setTimeout as sleep } from 'node:timers/promises';
import { openNeo4j } from '../../src/store/neo4j';
import type { Store } from '../../src/store/port';
import { read, write } from './database';
import { type Network, openNetwork } from './network';

/** A connection that breaks costs another try, and nobody notices: the driver sees to transactions, the store to reads. */
export function reconnect(uri: () => string): void {
  let network: Network;
  let store: Store;

  beforeAll(async () => {
    network = await openNetwork(uri());
    store = await openNeo4j({ uri: network.uri, user: 'neo4j', password: '' });
  });
  afterAll(async () => {
    await store?.close();
    await network?.close();
  });

  test('a read that is cut off is done again', async () => {
    const before = network.made;
    const slow = read(store, 'UNWIND range(1, 20000000) AS i RETURN count(i) AS n');
    await sleep(200);
    network.cut();
    expect(await slow).toStrictEqual([{ n: 20_000_000 }]);
    expect(network.made).toBeGreaterThan(before);
  });

  test('a read just after all connections broke finds a new one', async () => {
    await Promise.all(Array.from({ length: 10 }, () => read(store, 'RETURN 1 AS one')));
    network.cut();
    expect(await read(store, 'RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
  });

  test('a transaction that is cut off is done again from its beginning, and counts once', async () => {
    await write(store, 'MATCH (n:Again) DETACH DELETE n');
    let begun = 0;
    await store.write(async (tx) => {
      begun++;
      await tx.run('CREATE (:Again)');
      if (begun === 1) network.cut();
      await tx.run('CREATE (:Again)');
    });
    expect(begun).toBe(2);
    expect(await read(store, 'MATCH (n:Again) RETURN count(n) AS n')).toStrictEqual([{ n: 2 }]);
  });
}
