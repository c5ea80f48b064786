import { read, type Subject, write } from './database';

const times = <T>(n: number, job: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => job(i)));

export function concurrency(subject: Subject): void {
  test('loses no increment of parallel writers', async () => {
    await write(subject.store, "CREATE (:Entity {id: 'a', n: 0})");
    await times(50, () => write(subject.store, "MATCH (n:Entity {id: 'a'}) SET n.n = n.n + 1"));
    expect(await read(subject.store, 'MATCH (n:Entity) RETURN n.n AS n')).toStrictEqual([{ n: 50 }]);
  });

  test('lets parallel writers write in the order in which they came', async () => {
    await write(subject.store, "CREATE (:Entity {id: 'a', order: ''})");
    await times(40, (i) =>
      write(subject.store, "MATCH (n:Entity {id: 'a'}) SET n.order = n.order + $i", { i: `${i} ` }),
    );
    const order = Array.from({ length: 40 }, (_, i) => `${i} `).join('');
    expect(await read(subject.store, 'MATCH (n:Entity) RETURN n.order AS order')).toStrictEqual([{ order }]);
  });

  test('lets one of many parallel writers have a unique key', async () => {
    const outcomes = await times(20, (i) =>
      write(subject.store, "CREATE (:Entity {id: 'a', by: $i})", { i }).then(
        () => 'done',
        (error) => error.code,
      ),
    );
    expect(outcomes.sort()).toStrictEqual([...Array(19).fill('CONFLICT'), 'done']);
    expect(await read(subject.store, 'MATCH (n:Entity) RETURN count(n) AS n')).toStrictEqual([{ n: 1 }]);
  });

  test('merges a key once, however many merge it at the same time', async () => {
    const merge = "MERGE (n:Entity {id: 'a'}) ON CREATE SET n.n = 1 ON MATCH SET n.n = n.n + 1";
    await times(20, () => write(subject.store, merge));
    expect(await read(subject.store, 'MATCH (n:Entity) RETURN n.n AS n')).toStrictEqual([{ n: 20 }]);
  });

  test('answers each of many parallel statements of one reader with its own rows', async () => {
    const reader = subject.store.reader();
    const answers = await times(300, (i) => reader.run<{ i: number }>('RETURN $i AS i', { i }));
    expect(answers.map(([row]) => row?.i)).toStrictEqual(Array.from({ length: 300 }, (_, i) => i));
    await reader.close();
  });

  test('reads while others write: whole transactions only, and never going back', async () => {
    const add = (i: number) =>
      subject.store.write(async (tx) => {
        await tx.run('CREATE (:Entity {id: $id})', { id: `e${i}` });
        await tx.run('CREATE (:Metric {id: $id})', { id: `m${i}` });
      });
    let writing = true;
    const watch = async () => {
      const seen: number[] = [];
      while (writing) {
        // The metrics counted first: in no revision are there more of them than entities.
        const [metrics] = await read<{ n: number }>(subject.store, 'MATCH (n:Metric) RETURN count(n) AS n');
        const [entities] = await read<{ n: number }>(subject.store, 'MATCH (n:Entity) RETURN count(n) AS n');
        expect(entities?.n).toBeGreaterThanOrEqual(metrics?.n ?? 0);
        seen.push(metrics?.n ?? 0);
      }
      expect(seen).toStrictEqual(seen.toSorted((a, b) => a - b));
    };
    const watchers = times(4, watch);
    await times(60, add).finally(() => {
      writing = false;
    });
    await watchers;
    expect(await read(subject.store, 'MATCH (n:Metric) RETURN count(n) AS n')).toStrictEqual([{ n: 60 }]);
  });
}
