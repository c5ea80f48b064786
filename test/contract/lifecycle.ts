import { INDEX_PLAN } from '../../src/graph/plan';
import { failure, read, type Subject } from './database';

export function lifecycle(subject: Subject): void {
  test('answers a ping', async () => {
    await expect(subject.store.ping()).resolves.toBeUndefined();
  });

  test('says what it is and where', () => {
    expect(subject.store.engine).toMatch(/^(Grafeo \d+\.\d+\.\d+|Neo4j \d+\.\d+\.\d+ community)$/);
    expect(subject.store.location).toMatch(/^(memory|\/.+|(bolt|neo4j):\/\/127\.0\.0\.1:\d+)$/);
  });

  test('answers INVALID to a reader that was closed; closing it twice is fine', async () => {
    const reader = subject.store.reader();
    await reader.run('RETURN 1 AS one');
    await reader.close();
    await reader.close();
    expect(await failure(reader.run('RETURN 1 AS one'))).toMatchObject({ name: 'StoreError', code: 'INVALID' });
    expect(await failure(reader.search(['a'], 1, ['id']))).toMatchObject({ code: 'INVALID' });
  });

  test('answers UNAVAILABLE to all once it is closed; closing it twice is fine', async () => {
    const store = await subject.database.open();
    await store.prepare(INDEX_PLAN);
    const reader = store.reader();
    await reader.run('RETURN 1 AS one');
    await store.close();
    await store.close();
    for (const late of [
      reader.run('RETURN 1 AS one'),
      reader.search(['a'], 1, ['id']),
      store.reader().run('RETURN 1 AS one'),
      store.write((tx) => tx.run('RETURN 1 AS one')),
      store.prepare(INDEX_PLAN),
      store.ping(),
    ]) {
      expect(await failure(late)).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
    }
    await reader.close();
  });

  test('lets what runs finish before it closes', async () => {
    const store = await subject.database.open();
    const slow = read(store, 'UNWIND range(1, 300000) AS i RETURN count(i) AS n');
    await Promise.resolve();
    await store.close();
    expect(await slow).toStrictEqual([{ n: 300000 }]);
  });

  test('tells the trace of every statement, with its parameters', async () => {
    const seen: unknown[] = [];
    const store = await subject.database.open((statement) => seen.push(statement));
    await read(store, 'RETURN $a AS a', { a: 1 });
    await store.write((tx) => tx.run('RETURN $b AS b', { b: 2 }));
    await store.close();
    expect(seen).toStrictEqual([
      { text: 'RETURN $a AS a', params: { a: 1 } },
      { text: 'RETURN $b AS b', params: { b: 2 } },
    ]);
  });
}
