/**
 * What subscriptions that wait cost, and how long a change takes to reach all of them:
 * `npx tsx bench/subscriptions/run.ts [connections] [subscriptions on each]`. See the README of the benchmarks.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { START_FLAGS } from '../../scripts/start-flags';
import type { Asked, Told } from './server';

const QUERY =
  'subscription { changed(kinds: [COMPANY]) { revision at by bundle added { ids count } entities { id name } } }';
/** Connections that are being opened at a time: fewer than the backlog of a listening socket. */
const AT_A_TIME = 100;
const CHANGES = 5;

const told = async (server: ChildProcess): Promise<Told> => ((await once(server, 'message')) as [Told])[0];

interface State {
  readonly rss: number;
  readonly subscriptions: number;
}

async function stateOf(server: ChildProcess): Promise<State> {
  const answer = told(server);
  server.send('memory' satisfies Asked);
  const state = await answer;
  if (!('rss' in state)) throw new Error('Expected the memory of the server.');
  return state;
}

/** The state once so many subscriptions have begun in all. */
async function begun(server: ChildProcess, subscriptions: number): Promise<State> {
  for (;;) {
    const state = await stateOf(server);
    if (state.subscriptions >= subscriptions) return state;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

/** Connects and subscribes; resolves when it is connected. */
async function subscriber(url: string, subscriptions: number, onNext: () => void): Promise<WebSocket> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  const send = (message: object): void => socket.send(JSON.stringify(message));
  await once(socket, 'open');
  await new Promise<void>((connected) => {
    socket.on('message', (message) => {
      const { type } = JSON.parse(String(message)) as { type: string };
      if (type === 'connection_ack') {
        for (let n = 0; n < subscriptions; n++) send({ type: 'subscribe', id: String(n), payload: { query: QUERY } });
        connected();
      } else if (type === 'next') onNext();
      else if (type === 'error') throw new Error(`Expected a subscription, got ${message}`);
    });
    send({ type: 'connection_init' });
  });
  return socket;
}

async function main(): Promise<void> {
  const [connections = 10_000, each = 1] = process.argv.slice(2).map(Number);
  const server = fork(join(__dirname, 'server.ts'), { execArgv: ['--expose-gc', ...START_FLAGS] });
  const started = await told(server);
  if (!('url' in started)) throw new Error('Expected an address.');
  const url = `${started.url.replace('http', 'ws')}/graphql`;
  let heard = 0;
  let allHeard = (): void => {};
  const onNext = (): void => {
    heard += 1;
    if (heard === connections * each) allHeard();
  };
  // One of them first, so that what is loaded once isn't counted.
  const first = await subscriber(url, each, () => {});
  await begun(server, each);
  first.close();
  await once(first, 'close');
  const { rss: before } = await stateOf(server);
  const sockets: WebSocket[] = [];
  while (sockets.length < connections) {
    const batch = Math.min(AT_A_TIME, connections - sockets.length);
    sockets.push(...(await Promise.all(Array.from({ length: batch }, () => subscriber(url, each, onNext)))));
  }
  const { rss: idle } = await begun(server, (connections + 1) * each);
  const times: number[] = [];
  for (let n = 0; n < CHANGES; n++) {
    heard = 0;
    const all = new Promise<void>((resolve) => {
      allHeard = resolve;
    });
    const start = performance.now();
    server.send('change' satisfies Asked);
    await all;
    times.push(performance.now() - start);
  }
  const { rss: busy } = await stateOf(server);
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(`${connections} connections, ${each} subscriptions on each`);
  console.log(
    `memory: ${mb(before)} before, ${mb(idle)} idle: ${mb(idle - before)} more, ${mb(busy)} after ${CHANGES} changes`,
  );
  console.log(`a change reaches all after ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  server.send('stop' satisfies Asked);
  process.exit(0);
}

void main();
