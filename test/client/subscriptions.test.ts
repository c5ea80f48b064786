/** Where only known operations are taken, that holds for subscriptions too, over WebSockets and server-sent events. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { print } from 'graphql';
import { ChangedDocument, hashOf } from '../../client/index';
import { bundleOf, placed } from '../api/fixture';
import { type Api, openEmptyApi } from '../api/harness';
import { type LiveServer, startLive } from '../api/live';

let api: Api;
let live: LiveServer;
beforeAll(async () => {
  api = await openEmptyApi();
  live = await startLive(api.store, { env: { ASTERISM_ONLY_PERSISTED: 'true' } });
});
afterAll(async () => {
  await live?.close();
  await api?.close();
});

const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(ChangedDocument) } };
const known = [{ query: '', extensions }, { query: print(ChangedDocument) }];
const unknown = [
  { query: 'subscription { changed { bundle } }' },
  { query: '{ __schema { queryType { name } } }' },
  { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
];

let written = 0;
async function write(): Promise<string> {
  written += 1;
  const companies = [placed({ id: `company:c${written}`, name: 'New' })];
  await live.apply(bundleOf(`of-c${written}`, { entities: new Map([['companies', companies]]) }));
  return `of-c${written}`;
}

const refused = { errors: [expect.objectContaining({ extensions: { code: 'PERSISTED_ONLY' } })] };

it.each(known)('takes it over a WebSocket: %j', async (request) => {
  const listening = live.listening();
  const results = live.client().iterate(request);
  const first = results.next();
  await listening;
  const bundle = await write();
  expect((await first).value).toMatchObject({ data: { changed: { bundle, added: { count: 1 } } } });
  await results.return?.();
});

it.each(unknown)('refuses it over a WebSocket: %j', async (request) => {
  const results = live.client().iterate(request);
  await expect(results.next()).rejects.toEqual(refused.errors);
});

/** The data of the events of a stream, as they come. */
async function* eventsOf(request: object): AsyncGenerator<unknown> {
  const response = await fetch(`${live.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(request),
  });
  if (!response.body) return;
  const stream = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    for await (const line of createInterface(stream)) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6));
  } finally {
    stream.destroy();
  }
}

it.each(known)('takes it as server-sent events: %j', async (request) => {
  const listening = live.listening();
  const events = eventsOf(request);
  const first = events.next();
  await listening;
  const bundle = await write();
  expect((await first).value).toMatchObject({ data: { changed: { bundle } } });
  await events.return(undefined);
});

it.each(unknown)('refuses it as server-sent events: %j', async (request) => {
  const events = eventsOf(request);
  expect((await events.next()).value).toEqual(refused);
  await events.return(undefined);
});
