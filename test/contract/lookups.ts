import type { Store } from '../../src/store/port';
import { failure, type Subject, write } from './database';

const TEXT = 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.name + coalesce($mark, "") AS name';
const idOf = (i: number): string => `company:${i}`;

/** What one request finds that looks up nothing else. */
async function lookedUp(
  store: Store,
  ids: readonly string[],
  { text = TEXT, mark = null }: { readonly text?: string; readonly mark?: string | null } = {},
): Promise<(string | undefined)[]> {
  const reader = store.reader();
  try {
    const rows = await reader.lookup<{ name: string }>(text, ids, { mark });
    return ids.map((id) => rows.get(id)?.name);
  } finally {
    await reader.close();
  }
}

export function lookups(subject: Subject): void {
  const times = <T>(n: number, job: (i: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: n }, (_, i) => job(i)));
  const create = (count: number) =>
    write(subject.store, "UNWIND range(0, $last) AS i CREATE (:Entity {id: 'company:' + i, name: 'Name ' + i})", {
      last: count - 1,
    });

  test('find what there is, by its id', async () => {
    await create(3);
    expect(await lookedUp(subject.store, [idOf(2), 'company:none', idOf(0)])).toEqual(['Name 2', undefined, 'Name 0']);
    expect(await lookedUp(subject.store, [])).toEqual([]);
  });

  test('of many requests at once are few statements, and each finds its own', async () => {
    await create(300);
    let statements = 0;
    const store = await subject.database.open(({ text }) => {
      if (text === TEXT) statements++;
    });
    try {
      await write(store, "UNWIND range(0, 299) AS i MERGE (n:Entity {id: 'company:' + i}) SET n.name = 'Name ' + i");
      const found = await times(300, (i) => lookedUp(store, [idOf(i), idOf((i * 7) % 300)]));
      expect(found).toEqual(Array.from({ length: 300 }, (_, i) => [`Name ${i}`, `Name ${(i * 7) % 300}`]));
      expect(statements).toBeGreaterThan(0);
      expect(statements).toBeLessThan(100);
    } finally {
      await store.close();
    }
  });

  test('with other parameters, or in other words, are not mixed', async () => {
    await create(2);
    const other = TEXT.replace('n.name +', "'Other ' +");
    const found = await times(60, (i) =>
      lookedUp(subject.store, [idOf(0)], i % 3 === 0 ? { text: other } : { mark: i % 3 === 1 ? '!' : null }),
    );
    expect(found).toEqual(
      Array.from({ length: 60 }, (_, i) => [i % 3 === 0 ? 'Other ' : i % 3 === 1 ? 'Name 0!' : 'Name 0']),
    );
  });

  test('find what was written before they were asked for, whatever is on its way', async () => {
    await write(subject.store, "CREATE (:Entity {id: 'company:0', name: '0'})");
    let writing = true;
    const others = times(8, async () => {
      while (writing) await lookedUp(subject.store, [idOf(0)]);
    });
    for (let i = 1; i <= 30; i++) {
      await write(subject.store, "MATCH (n:Entity {id: 'company:0'}) SET n.name = $name", { name: `${i}` });
      expect(await times(3, () => lookedUp(subject.store, [idOf(0)]))).toEqual(Array(3).fill([`${i}`]));
    }
    writing = false;
    await others;
  });

  test('know of which revision they are', async () => {
    await create(5);
    const before = await subject.store.revision(0);
    const readers = Array.from({ length: 5 }, () => subject.store.reader());
    await Promise.all(readers.map((reader, i) => reader.lookup(TEXT, [idOf(i)], { mark: null })));
    expect(readers.map((reader) => [reader.readAt(before), reader.readAt('another')])).toEqual(
      Array(5).fill([true, false]),
    );
    await write(subject.store, "CREATE (:Entity {id: 'company:new'})");
    const after = await subject.store.revision(0);
    expect(readers.map((reader) => reader.readAt(after))).toEqual(Array(5).fill(false));
    await Promise.all(readers.map((reader) => reader.close()));
  });

  test('and what else a reader reads at the same time are of one revision, where it says so', async () => {
    await write(subject.store, "CREATE (:Entity {id: 'company:0', name: '0'})");
    let busy = true;
    const others = times(4, async () => {
      while (busy) await lookedUp(subject.store, [idOf(0)]);
    });
    const writer = (async () => {
      for (let i = 1; busy; i++)
        await write(subject.store, "MATCH (n:Entity {id: 'company:0'}) SET n.name = $name", { name: `${i}` });
    })();
    const other = TEXT.replace('n.name +', "'' + n.name +");
    const differing: (string | undefined)[][] = [];
    let told = 0;
    for (let i = 0; i < 300; i++) {
      const revision = await subject.store.revision(50);
      const reader = subject.store.reader();
      const [first, [row], second] = await Promise.all([
        reader.lookup<{ name: string }>(TEXT, [idOf(0)], { mark: null }),
        reader.run<{ name: string }>("MATCH (n:Entity {id: 'company:0'}) RETURN n.name AS name"),
        reader.lookup<{ name: string }>(other, [idOf(0)], { mark: null }),
      ]);
      const names = [first.get(idOf(0))?.name, row?.name, second.get(idOf(0))?.name];
      if (reader.readAt(revision)) {
        told++;
        if (new Set(names).size > 1) differing.push(names);
      }
      await reader.close();
    }
    busy = false;
    await Promise.all([writer, others]);
    expect(differing).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });

  test('are refused by a store that is closed', async () => {
    const store = await subject.database.open();
    const reader = store.reader();
    await store.close();
    expect(await failure(reader.lookup(TEXT, [idOf(0)], { mark: null }))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  test('that fail do so for all who asked, and the next succeed', async () => {
    await create(1);
    const failed = await times(20, () => failure(lookedUp(subject.store, [idOf(0)], { text: 'MATCH oops' })));
    expect(failed.map(({ code }) => code)).toEqual(Array(20).fill('INVALID'));
    expect(await lookedUp(subject.store, [idOf(0)])).toEqual(['Name 0']);
  });

  test('are refused by a reader that is closed', async () => {
    const reader = subject.store.reader();
    await reader.close();
    expect(await failure(reader.lookup(TEXT, [idOf(0)]))).toMatchObject({ code: 'INVALID' });
  });

  test('of readers that are closed meanwhile disturb nobody', async () => {
    await create(40);
    const found = await times(40, async (i) => {
      const reader = subject.store.reader();
      const rows = reader.lookup<{ name: string }>(TEXT, [idOf(i)], { mark: null });
      if (i % 2 === 0) await reader.close();
      const name = (await rows).get(idOf(i))?.name;
      await reader.close();
      return name;
    });
    expect(found).toEqual(Array.from({ length: 40 }, (_, i) => `Name ${i}`));
  });
}
