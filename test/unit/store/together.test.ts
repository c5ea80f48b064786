import { StoreError } from '../../../src/store/errors';
import type { Params, Row } from '../../../src/store/port';
import { askTogether, type Read } from '../../../src/store/together';

const settled = () => new Promise((wake) => setImmediate(wake));
const statementOf = (id: string, limit = 1) => ({
  text: 'MATCH (n:Entity {id: $id})\nCALL (n) {\n  MATCH (n)--(m) RETURN m LIMIT $limit\n}\nRETURN n.id AS id',
  params: { id, limit },
  columns: ['id'],
});
interface Asked {
  readonly text: string;
  readonly params: Params & { readonly questions?: readonly (Params & { nth: number })[] };
  readonly sent: number;
  /** At what time; without, a millisecond later. */
  readonly answer: (at?: number) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

/** A database that answers when the test says so, with the id that was asked for, and a clock. */
function slow() {
  const asked: Asked[] = [];
  let now = 0;
  const read = (text: string, params: Params) =>
    new Promise<Read<Row[]>>((resolve, reject) => {
      const questions = params.questions as readonly { nth: number; id: string }[] | undefined;
      const found: Row[] = questions?.map(({ nth, id }) => ({ nth, id })) ?? [{ id: params.id as string }];
      asked.push({
        text,
        params,
        sent: now,
        async answer(at = now + 1) {
          now = at;
          resolve({ found, revision: 'one' });
          await settled();
        },
        async fail(error) {
          reject(error);
          await settled();
        },
      });
    });
  const ask = askTogether(read, () => now);
  const idOf = async (id: string, limit?: number) => (await ask(statementOf(id, limit))).found.map((row) => row.id)[0];
  /** What is not answered yet. */
  let answered = 0;
  const next = (): Asked[] => {
    const open = asked.slice(answered);
    answered = asked.length;
    return open;
  };
  return { ask, idOf, next };
}

type Slow = ReturnType<typeof slow>;

/** Asks until it is known how fast questions are alone. */
async function known({ idOf, next }: Slow): Promise<void> {
  for (const _ of [1, 2]) {
    const one = idOf('company:x');
    await next()[0]?.answer();
    await one;
  }
}

test('sends alone while it is not known how long one takes', async () => {
  const { idOf, next } = slow();
  const ids = ['a', 'b', 'c'].map((id) => idOf(id));
  const open = next();
  expect(open.map(({ params }) => params)).toEqual(['a', 'b', 'c'].map((id) => ({ id, limit: 1 })));
  for (const one of open) await one.answer();
  expect(await Promise.all(ids)).toEqual(['a', 'b', 'c']);
});

test('sends what comes while one is on its way together, and gives each its own rows', async () => {
  const database = slow();
  const { idOf, next } = database;
  await known(database);
  const first = idOf('a');
  const others = ['b', 'c', 'd'].map((id) => idOf(id));
  const [alone, ...none] = next();
  expect(none).toEqual([]);
  await alone?.answer();
  const [together] = next();
  expect(together?.params).toEqual({ limit: 1, questions: ['b', 'c', 'd'].map((id, nth) => ({ id, limit: 1, nth })) });
  expect(together?.text).toBe(
    [
      'UNWIND $questions AS question',
      'CALL (question) {',
      'MATCH (n:Entity {id: question.id})',
      'CALL (n, question) {',
      '  MATCH (n)--(m) RETURN m LIMIT $limit',
      '}',
      'RETURN n.id AS id',
      '}',
      'RETURN question.nth AS nth, id',
    ].join('\n'),
  );
  await together?.answer();
  expect(await Promise.all([first, ...others])).toEqual(['a', 'b', 'c', 'd']);
});

test('asks once what several ask in the same words and of the same', async () => {
  const database = slow();
  await known(database);
  const { idOf, next } = database;
  const first = idOf('a');
  const others = ['b', 'c', 'b', 'b'].map((id) => idOf(id));
  await next()[0]?.answer();
  const [together] = next();
  expect(together?.params.questions).toEqual(['b', 'c'].map((id, nth) => ({ id, limit: 1, nth })));
  await together?.answer();
  expect(await Promise.all([first, ...others])).toEqual(['a', 'b', 'c', 'b', 'b']);

  const alike = ['d', 'e', 'e'].map((id) => idOf(id));
  await next()[0]?.answer();
  const [alone, ...none] = next();
  expect([alone?.params, none]).toEqual([{ id: 'e', limit: 1 }, []]);
  await alone?.answer();
  expect(await Promise.all(alike)).toEqual(['d', 'e', 'e']);
});

test('keeps apart what wants other numbers of rows', async () => {
  const database = slow();
  await known(database);
  const { idOf, next } = database;
  void idOf('a');
  void idOf('b', 2);
  expect(next().map(({ params }) => params)).toEqual([
    { id: 'a', limit: 1 },
    { id: 'b', limit: 2 },
  ]);
});

test('asks each again by itself when one of them fails, but not when the database is away', async () => {
  const database = slow();
  await known(database);
  const { idOf, next } = database;
  const begin = async () => {
    const ids = ['a', 'b', 'c'].map((id) => idOf(id));
    await next()[0]?.answer();
    return { ids, together: next()[0] as Asked };
  };
  const one = await begin();
  await one.together.fail(new StoreError('INVALID', 'Wrong.'));
  for (const each of next()) await each.answer();
  expect(await Promise.all(one.ids)).toEqual(['a', 'b', 'c']);

  const two = await begin();
  const results = Promise.allSettled(two.ids);
  await two.together.fail(new StoreError('UNAVAILABLE', 'Away.'));
  expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(next()).toEqual([]);
});

/** How many questions the last statements had, of six that ask all the time; `ends` tells when a statement is answered. */
async function sizes(ends: (sent: number, questions: number) => number): Promise<number[]> {
  const database = slow();
  await known(database);
  const { idOf, next } = database;
  const open: { asked: Asked; questions: number; at: number }[] = [];
  const counts: number[] = [];
  let [waiting, ids] = [0, 0];
  for (let i = 0; i < 400; i++) {
    for (; waiting < 6; waiting++) void idOf(`company:${ids++}`).then(() => waiting--);
    for (const asked of next()) {
      const questions = asked.params.questions?.length ?? 1;
      open.push({ asked, questions, at: ends(asked.sent, questions) });
    }
    open.sort((a, b) => a.at - b.at);
    const first = open.shift() as (typeof open)[0];
    counts.push(first.questions);
    await first.asked.answer(first.at);
  }
  return counts.slice(-100);
}

test('goes on together where one statement after the other is worked out, each in the same time', async () => {
  let free = 0;
  const counts = await sizes((sent) => {
    free = Math.max(free, sent) + 2;
    return free;
  });
  expect(counts.reduce((a, b) => a + b) / counts.length).toBeGreaterThan(1.9);
});

test('goes back to one by one where statements are worked out side by side, but for a try now and then', async () => {
  const counts = await sizes((sent, questions) => sent + 10 * questions);
  expect(counts.filter((count) => count > 1).length).toBeLessThan(10);
});
