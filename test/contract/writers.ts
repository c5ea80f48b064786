import { read, type TestedDatabase, write } from './database';

/** Writers of several stores, as of several processes, which nothing but the database's locks keeps apart. */
export function writersOfSeveralStores(database: TestedDatabase): void {
  test('loses no increment of writers of several stores', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => database.open()));
    const [store] = stores;
    if (!store) throw new Error('Expected a store.');
    await write(store, 'MATCH (n:Counter) DETACH DELETE n');
    await write(store, 'CREATE (:Counter {n: 0})');
    await Promise.all(
      stores.flatMap((each) => Array.from({ length: 10 }, () => write(each, 'MATCH (n:Counter) SET n.n = n.n + 1'))),
    );
    expect(await read(store, 'MATCH (n:Counter) RETURN n.n AS n')).toStrictEqual([{ n: 80 }]);
    await Promise.all(stores.map((each) => each.close()));
  });
}
