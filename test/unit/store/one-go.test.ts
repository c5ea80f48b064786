import { OneGo } from '../../../src/store/one-go';
import type { Params, Row, Statement } from '../../../src/store/port';

const statement = (label: string, id: string): Statement => ({
  text: `MATCH (n:${label} {id: $id}) RETURN n.id AS id, n.name AS name`,
  params: { id },
  columns: ['id', 'name'],
});

/** What was sent, and the answers to it. */
function database(...answers: readonly (readonly Row[])[]) {
  const sent: { text: string; params: Params }[] = [];
  const go = new OneGo(async (text, params) => {
    sent.push({ text, params });
    return [...(answers[sent.length - 1] ?? [])];
  });
  return { go, sent };
}

it('sends one as it is', async () => {
  const { go, sent } = database([{ id: 'a', name: 'A' }]);
  expect(await go.ask(statement('Model', 'a'))).toEqual([{ id: 'a', name: 'A' }]);
  expect(sent).toEqual([{ text: statement('Model', 'a').text, params: { id: 'a' } }]);
});

it('sends several as one, each with parameters of its own, and gives each its rows', async () => {
  const { go, sent } = database([
    { nth: 1, row: ['b', 'B'] },
    { nth: 0, row: ['a', null] },
    { nth: 1, row: ['c', 'C'] },
  ]);
  const later = async () => {
    await null;
    return go.ask(statement('Product', 'b'));
  };
  expect(await Promise.all([go.ask(statement('Model', 'a')), later()])).toEqual([
    [{ id: 'a', name: null }],
    [
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
    ],
  ]);
  expect(sent).toEqual([
    {
      text: `CALL () {
MATCH (n:Model {id: $id_0}) RETURN n.id AS id, n.name AS name
}
RETURN 0 AS nth, [id, name] AS row
UNION ALL
CALL () {
MATCH (n:Product {id: $id_1}) RETURN n.id AS id, n.name AS name
}
RETURN 1 AS nth, [id, name] AS row`,
      params: { id_0: 'a', id_1: 'b' },
    },
  ]);
});

it('asks anew for what is asked once the first have their answers, or are sent', async () => {
  const { go, sent } = database([{ id: 'a' }], [{ id: 'b' }]);
  const first = go.ask(statement('Model', 'a'));
  go.send();
  expect(sent).toHaveLength(1);
  expect(await go.ask(statement('Model', 'b'))).toEqual([{ id: 'b' }]);
  expect(await first).toEqual([{ id: 'a' }]);
  expect(sent).toHaveLength(2);
});
