import { INDEX_PLAN } from '../../src/graph/plan';
import { failure, read, type Subject, write } from './database';

const keys = [...INDEX_PLAN.unique, ...INDEX_PLAN.range].map(({ label, property }) => [label, property] as const);

export function indexes(subject: Subject): void {
  test.each(keys)('looks %s up by %s in an index', async (label, property) => {
    const { database, store } = subject;
    const one = `MATCH (n:${label}) WHERE n.${property} = $key RETURN n.id AS id ORDER BY id`;
    const many = `MATCH (n:${label}) WHERE n.${property} IN $keys RETURN n.id AS id ORDER BY id`;
    expect(await database.explain(store, one, { key: 'a' })).toMatch(database.indexSeek(property));
    expect(await database.explain(store, many, { keys: ['a', 'b'] })).toMatch(database.indexSeek(property));
  });

  test('has no such plan for a property without an index', async () => {
    const { database, store } = subject;
    const text = 'MATCH (n:Metric) WHERE n.unheard = $key RETURN n.id AS id ORDER BY id';
    expect(await database.explain(store, text, { key: 'a' })).not.toMatch(database.indexSeek('unheard'));
  });

  test.each(INDEX_PLAN.unique)('keeps $property of $label unique', async ({ label, property }) => {
    const create = `CREATE (:${label} {${property}: 'a'})`;
    await write(subject.store, create);
    expect(await failure(write(subject.store, create))).toMatchObject({ code: 'CONFLICT' });
  });

  test('prepares a database that has data, and one that is prepared already', async () => {
    const store = await subject.database.openBare();
    await write(
      store,
      "UNWIND range(1, 500) AS i CREATE (:Metric {id: 'm' + toString(i), line: 'l' + toString(i % 10)})",
    );
    await store.prepare(INDEX_PLAN);
    await store.prepare(INDEX_PLAN);
    expect(await failure(write(store, "CREATE (:Metric {id: 'm7'})"))).toMatchObject({ code: 'CONFLICT' });
    const text = 'MATCH (n:Metric) WHERE n.line = $line RETURN count(n) AS n';
    expect(await read(store, text, { line: 'l3' })).toStrictEqual([{ n: 50 }]);
    await store.close();
  });
}
