/** The bytes of every format, the same from every database: both read the snapshots of this file. */
import { stringify } from 'yaml';
import { exportBundle } from '../../src/bundle/export';
import { jsonLines } from '../../src/export/json-lines';
import { first, second } from './export-made';
import { exported, reading, tables, textOf } from './export-streams';
import { type Api, openApiWith } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openApiWith(first, second);
});
afterAll(() => api?.close());

it.each(['first', 'second'])('of %s as YAML and as JSON Lines', async (name) => {
  expect(stringify(await reading(api.store, (reader) => exportBundle(reader, name)))).toMatchSnapshot();
  expect(await reading(api.store, (reader) => textOf(jsonLines(reader, name)))).toMatchSnapshot();
});

it('of tables', async () => {
  expect(await tables(api.store)).toMatchSnapshot();
});

it('of GraphML', async () => {
  expect(await exported(api.store, 'graphml')).toMatchSnapshot();
});

it('of Turtle and JSON-LD, but for the vocabulary', async () => {
  const turtle = await exported(api.store, 'turtle');
  expect(turtle.slice(turtle.indexOf('\nbundle:first'))).toMatchSnapshot();
  const nodes = (await exported(api.store, 'jsonld')).split('\n').filter((line) => line.startsWith('{"@id":'));
  expect(nodes.filter((line) => !line.startsWith('{"@id":"asterism:'))).toMatchSnapshot();
});
