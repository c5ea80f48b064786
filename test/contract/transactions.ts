import { setTimeout as sleep } from 'node:timers/promises';
import type { Statement, Transaction } from '../../src/store/port';
import { failure, read, type Subject, write } from './database';

const ids = 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id';

export function transactions(subject: Subject): void {
  test('commits all, answers what the work answers, and readers see it at once', async () => {
    const value = await subject.store.write(async (tx) => {
      await tx.run("CREATE (:Entity {id: 'a'})");
      await tx.run("CREATE (:Entity {id: 'b'})");
      return tx.run(ids);
    });
    expect(value).toStrictEqual([{ id: 'a' }, { id: 'b' }]);
    expect(await read(subject.store, ids)).toStrictEqual(value);
  });

  test('rolls all back when the work throws, and throws the same', async () => {
    const error = new RangeError('no more');
    const work = subject.store.write(async (tx) => {
      await tx.run("CREATE (:Entity {id: 'a'})");
      throw error;
    });
    expect(await failure(work)).toBe(error);
    expect(await read(subject.store, ids)).toStrictEqual([]);
  });

  test('rolls all back when a statement has failed, even if the work caught that', async () => {
    const work = subject.store.write(async (tx) => {
      await tx.run("CREATE (:Entity {id: 'a'})");
      await failure(tx.run('MATCH oops'));
      expect(await failure(tx.run("CREATE (:Entity {id: 'b'})"))).toMatchObject({ code: 'INVALID' });
      return 'fine';
    });
    expect(await failure(work)).toMatchObject({ name: 'StoreError', code: 'INVALID' });
    expect(await read(subject.store, ids)).toStrictEqual([]);
  });

  test('rolls all back when a statement fails that nobody awaited', async () => {
    const work = subject.store.write(async (tx) => {
      await tx.run("CREATE (:Entity {id: 'a'})");
      tx.run('MATCH oops').catch(() => undefined);
    });
    expect(await failure(work)).toMatchObject({ code: 'INVALID' });
    expect(await read(subject.store, ids)).toStrictEqual([]);
  });

  test('runs statements in the order they were given, awaited or not', async () => {
    await write(subject.store, "CREATE (:Entity {id: 'a', log: []})");
    await subject.store.write((tx) =>
      Promise.all([1, 2, 3, 4, 5].map((i) => tx.run("MATCH (n:Entity {id: 'a'}) SET n.log = n.log + [$i]", { i }))),
    );
    expect(await read(subject.store, 'MATCH (n:Entity) RETURN n.log AS log')).toStrictEqual([{ log: [1, 2, 3, 4, 5] }]);
  });

  describe('asks in one go', () => {
    const named = (id: string): Statement => ({
      text: 'MATCH (n:Entity) WHERE n.id = $id RETURN n.id AS id, n.names AS names, properties(n) AS props',
      params: { id },
      columns: ['id', 'names', 'props'],
    });
    const count: Statement = { text: 'MATCH (n:Entity) RETURN count(n) AS count', params: {}, columns: ['count'] };

    test('and answers each by itself, in the order of its rows', async () => {
      const [one, none, counted, all] = await subject.store.write(async (tx) => {
        await tx.run("CREATE (:Entity {id: 'b', names: ['x']}), (:Entity {id: 'a'})");
        return Promise.all([
          tx.ask(named('b')),
          tx.ask(named('nobody')),
          tx.ask(count),
          tx.ask({ text: `${ids} LIMIT $most`, params: { most: 2 }, columns: ['id'] }),
        ]);
      });
      expect(one).toStrictEqual([{ id: 'b', names: ['x'], props: { id: 'b', names: ['x'] } }]);
      expect([none, counted, all]).toStrictEqual([[], [{ count: 2 }], [{ id: 'a' }, { id: 'b' }]]);
    });

    test('and what is written before or after stands before or after', async () => {
      const seen = await subject.store.write((tx) =>
        Promise.all([
          tx.ask<{ count: number }>(count),
          tx.ask<{ count: number }>(count),
          tx.run("CREATE (:Entity {id: 'a'})"),
          tx.ask<{ count: number }>(count),
        ]),
      );
      expect(seen.map(([row]) => (row as { count?: number } | undefined)?.count)).toStrictEqual([0, 0, undefined, 1]);
    });

    test('and rolls all back when one of them fails, whoever caught that', async () => {
      const oops: Statement = { text: 'MATCH oops', params: {}, columns: [] };
      const work = subject.store.write(async (tx) => {
        await tx.run("CREATE (:Entity {id: 'a'})");
        const other = tx.ask(named('a')).catch(() => undefined);
        expect(await failure(tx.ask(oops))).toMatchObject({ code: 'INVALID' });
        await other;
        return 'fine';
      });
      expect(await failure(work)).toMatchObject({ code: 'INVALID' });
      expect(await read(subject.store, ids)).toStrictEqual([]);
    });
  });

  test('refuses statements once it has ended, either way', async () => {
    let kept: Transaction | undefined;
    await subject.store.write(async (tx) => {
      kept = tx;
    });
    expect(await failure(kept?.run('RETURN 1 AS one') as Promise<unknown>)).toMatchObject({ code: 'INVALID' });
    await failure(
      subject.store.write(async (tx) => {
        kept = tx;
        throw new Error('no');
      }),
    );
    expect(await failure(kept?.run("CREATE (:Entity {id: 'late'})") as Promise<unknown>)).toMatchObject({
      code: 'INVALID',
    });
    expect(await read(subject.store, ids)).toStrictEqual([]);
  });

  test('shows nothing to readers before it commits', async () => {
    await subject.store.write(async (tx) => {
      await tx.run("CREATE (:Entity {id: 'a'})");
      expect(await read(subject.store, ids)).toStrictEqual([]);
    });
    expect(await read(subject.store, ids)).toStrictEqual([{ id: 'a' }]);
  });

  test('completes two that take the same nodes in opposite order', async () => {
    await write(subject.store, "CREATE (:Entity {id: 'a', n: 0}), (:Entity {id: 'b', n: 0})");
    const increment = 'MATCH (n:Entity {id: $id}) SET n.n = n.n + 1';
    // Long enough for each to hold its first node when it asks for the other's: a deadlock, where locks are taken.
    const both = (first: string, second: string) =>
      subject.store.write(async (tx) => {
        await tx.run(increment, { id: first });
        await sleep(100);
        await tx.run(increment, { id: second });
      });
    await Promise.all([both('a', 'b'), both('b', 'a')]);
    expect(await read(subject.store, 'MATCH (n:Entity) RETURN n.id AS id, n.n AS n ORDER BY id')).toStrictEqual([
      { id: 'a', n: 2 },
      { id: 'b', n: 2 },
    ]);
  });

  test('takes many rows in one statement, and many statements', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({ id: `n${i}`, name: `实体 ${i}` }));
    await subject.store.write(async (tx) => {
      await tx.run('UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n.name = row.name', { rows });
      for (let i = 0; i < 100; i++) await tx.run('MATCH (n:Entity {id: $id}) SET n.seen = true', { id: `n${i}` });
    });
    const counts = 'MATCH (n:Entity) RETURN count(n) AS all, count(n.seen) AS seen';
    expect(await read(subject.store, counts)).toStrictEqual([{ all: 2000, seen: 100 }]);
  });
}
