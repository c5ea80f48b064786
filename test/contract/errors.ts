import { StoreError } from '../../src/store/errors';
import { failure, read, type Subject, write } from './database';

const invalid: readonly (readonly [name: string, text: string, params: Record<string, unknown>])[] = [
  ['a syntax error', 'MATCH oops', {}],
  ['a missing parameter', 'MATCH (n:Entity) WHERE n.id = $id RETURN n.id AS id', {}],
  ['an unknown function', 'RETURN no_such_function(1) AS x', {}],
  ['an unknown procedure', 'CALL no.such.procedure()', {}],
  ['an unknown variable', 'MATCH (n:Entity) RETURN m.id AS id', {}],
  ['a division by zero', 'RETURN 1 / $zero AS x', { zero: 0 }],
  ['an integer that grows beyond 64 bits', 'RETURN $most + 1 AS x', { most: 2n ** 63n - 1n }],
  ['a negative limit', 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id LIMIT $n', { n: -1 }],
  ['a parameter that is NaN', 'RETURN $x AS x', { x: Number.NaN }],
  ['a parameter beyond 64 bits', 'RETURN $x AS x', { x: 2n ** 64n }],
  ['a parameter that is a function', 'RETURN $x AS x', { x: () => 1 }],
];

const writing: readonly (readonly [name: string, text: string])[] = [
  ['creates', "CREATE (:Entity {id: 'new'})"],
  ['merges', "MERGE (n:Entity {id: 'new'}) RETURN n.id AS id"],
  ['sets', "MATCH (n:Entity {id: 'old'}) SET n.changed = true RETURN n.id AS id"],
  ['deletes', "MATCH (n:Entity {id: 'old'}) DETACH DELETE n"],
];

export function errors(subject: Subject): void {
  test.each(invalid)('answers INVALID to %s, and goes on', async (_, text, params) => {
    const reader = subject.store.reader();
    expect(await failure(reader.run(text, params))).toMatchObject({ name: 'StoreError', code: 'INVALID' });
    expect(await reader.run('RETURN 1 AS one')).toStrictEqual([{ one: 1 }]);
    await reader.close();

    const error = await failure(write(subject.store, text, params));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'INVALID' });
    await write(subject.store, "CREATE (:Entity {id: 'after'})");
  });

  test.each(writing)('answers INVALID to a reader that %s, and writes nothing', async (_, text) => {
    await write(subject.store, "CREATE (:Entity {id: 'old'})");
    const reader = subject.store.reader();
    expect(await failure(reader.run(text))).toMatchObject({ name: 'StoreError', code: 'INVALID' });
    await reader.close();
    const all = await read(subject.store, 'MATCH (n:Entity) RETURN n.id AS id, n.changed AS changed ORDER BY id');
    expect(all).toStrictEqual([{ id: 'old', changed: null }]);
  });

  test('answers CONFLICT to a unique key that is taken, and keeps who has it', async () => {
    await write(subject.store, "CREATE (:Entity {id: 'a', name: 'first'})");
    expect(await failure(write(subject.store, "CREATE (:Entity {id: 'a', name: 'second'})"))).toMatchObject({
      name: 'StoreError',
      code: 'CONFLICT',
    });
    await write(subject.store, "CREATE (:Entity {id: 'b'})");
    expect(await failure(write(subject.store, "MATCH (n:Entity {id: 'b'}) SET n.id = 'a'"))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await read(subject.store, 'MATCH (n:Entity) RETURN n.id AS id, n.name AS name ORDER BY id')).toStrictEqual([
      { id: 'a', name: 'first' },
      { id: 'b', name: null },
    ]);
  });

  test('answers CONFLICT within one transaction too, and leaves neither', async () => {
    const twice = subject.store.write(async (tx) => {
      await tx.run("CREATE (:Metric {id: 'm'})");
      await tx.run("CREATE (:Metric {id: 'm'})");
    });
    expect(await failure(twice)).toMatchObject({ code: 'CONFLICT' });
    expect(await read(subject.store, 'MATCH (n:Metric) RETURN n.id AS id')).toStrictEqual([]);
  });

  test("keeps the database's own error as the cause", async () => {
    const error = await failure(read(subject.store, 'MATCH oops'));
    expect(error.cause).toMatchObject({ message: expect.any(String), stack: expect.any(String) });
    expect(error.cause).not.toBeInstanceOf(StoreError);
  });
}
