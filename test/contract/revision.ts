import { INDEX_PLAN } from '../../src/graph/plan';
import { type Subject, write } from './database';

export function revision(subject: Subject): void {
  const now = async (): Promise<string> => subject.store.revision(0);
  const create = () => write(subject.store, "CREATE (:Entity {id: 'company:new'})");

  test('is the same until something is written, and then another, at once and however old it may be', async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 5; i++) {
      const before = await now();
      expect(await now()).toBe(before);
      expect(await subject.store.revision(Number.POSITIVE_INFINITY)).toBe(before);
      expect(seen.has(before)).toBe(false);
      seen.add(before);
      await write(subject.store, `CREATE (:Entity {id: 'company:${i}'})`);
      expect(await subject.store.revision(Number.POSITIVE_INFINITY)).not.toBe(before);
    }
  });

  test('is another after a write that changes nothing, or not: never one of before a change', async () => {
    const before = await now();
    await write(subject.store, "MATCH (n:Entity {id: 'company:none'}) SET n.name = 'x'");
    const between = await now();
    await create();
    expect([before, between]).not.toContain(await now());
  });

  test('stays when a write fails', async () => {
    const before = await now();
    const failing = subject.store.write(async (tx) => {
      await tx.run("CREATE (:Entity {id: 'company:new'})");
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await now()).toBe(before);
  });

  test('of a reader: whatever is wanted until it has read, and then that which it read', async () => {
    const before = await now();
    const reader = subject.store.reader();
    expect(reader.readAt('any')).toBe(true);
    await reader.run('MATCH (n:Entity) RETURN n.id AS id');
    expect([reader.readAt(before), reader.readAt('another')]).toEqual([true, false]);
    await reader.run('MATCH (n:Entity) RETURN count(n) AS n');
    expect(reader.readAt(before)).toBe(true);
    await reader.close();
  });

  test('of a reader that read before a write is not that of after it, whatever it read since', async () => {
    await now();
    const reader = subject.store.reader();
    await reader.run('MATCH (n:Entity) RETURN n.id AS id');
    await create();
    const after = await now();
    expect(reader.readAt(after)).toBe(false);
    await reader.run('MATCH (n:Entity) RETURN n.id AS id');
    expect(reader.readAt(after)).toBe(false);
    await reader.close();
  });

  test('of what was searched for, as of what was read', async () => {
    await subject.store.prepare(INDEX_PLAN);
    const before = await now();
    const reader = subject.store.reader();
    await reader.search(['a'], 1, ['id']);
    expect([reader.readAt(before), reader.readAt('another')]).toEqual([true, false]);
    await reader.close();
  });

  test('of readings while others write: those that say so hold what was there at it', async () => {
    const counts = new Map<string, number>();
    const readings: { revision: string; n: number }[] = [];
    let writing = true;
    const writer = (async () => {
      for (let i = 0; i < 20 || (readings.length === 0 && i < 500); i++)
        await write(subject.store, `CREATE (:Entity {id: 'company:${i}'})`);
      writing = false;
    })();
    while (writing) {
      const revision = await subject.store.revision(50);
      const reader = subject.store.reader();
      const [row] = await reader.run<{ n: number }>('MATCH (n:Entity) RETURN count(n) AS n');
      if (reader.readAt(revision)) readings.push({ revision, n: row?.n ?? -1 });
      await reader.close();
      await new Promise((wake) => setImmediate(wake));
    }
    await writer;
    for (const { revision, n } of readings) {
      expect(counts.get(revision) ?? n).toBe(n);
      counts.set(revision, n);
    }
    expect(readings.length).toBeGreaterThan(0);
  });
}
