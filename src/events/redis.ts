/** The relay between copies of the server: Redis, publish and subscribe. */
import { randomUUID } from 'node:crypto';
import Redis, { type RedisOptions } from 'ioredis';
import type { ChangeEvent } from './event';
import { decode, encode } from './message';

const CHANNEL = 'asterism:changes';
/** Messages that wait for Redis to come back. Those beyond are dropped: a server can't remember a day's writes. */
const MOST_WAITING = 1_000;
const CLOSE_TIMEOUT_MS = 2_000;

const OPTIONS: RedisOptions = {
  // Tries for ever, 0.1 s to 2 s apart.
  retryStrategy: (times) => Math.min(times * 100, 2_000),
  maxRetriesPerRequest: null,
  connectTimeout: 5_000,
  disconnectTimeout: 100,
};

/** Carries events between processes. */
export interface Relay {
  /** Sends one to the others. What can't be sent is told in the log, and is nobody's failure. */
  send(event: ChangeEvent): void;
  /** Whether the others can be reached just now. */
  connected(): boolean;
  /** Sends what waits, if that can be done soon, and lets go of the connections. */
  close(): Promise<void>;
}

export interface RelayOptions {
  /** As redis://HOST:PORT; it may hold a password, so it is never told. */
  readonly url: string;
  /** Called for every event of another process; left out by those who only send. */
  readonly receive?: (event: ChangeEvent) => void;
  /** Writes a line for those who run the server. */
  readonly warn: (message: string) => void;
}

/** Opens a relay. It doesn't wait for Redis, and goes on without while Redis is away. */
export function openRedis({ url, receive, warn }: RelayOptions): Relay {
  const from = randomUUID();
  const { host } = new URL(url);
  // What was on its way when the connection broke may have arrived: sent again it would be told twice.
  const sender = new Redis(url, { ...OPTIONS, autoResendUnfulfilledCommands: false });
  const receiver = receive && new Redis(url, OPTIONS);
  const clients = receiver ? [sender, receiver] : [sender];
  let waiting = 0;
  let closing = false;
  let away = false;

  const connected = (): boolean => clients.every(({ status }) => status === 'ready');
  const lost = (error?: Error): void => {
    if (closing || away) return;
    away = true;
    const why = error?.message ? ` (${error.message})` : '';
    warn(`Redis at ${host} is away${why}: until it is back, changes are told within this process alone.`);
  };
  const ready = (): void => {
    if (!away || !connected()) return;
    away = false;
    warn(`Redis at ${host} is back.`);
  };
  // Without a listener for errors, ioredis writes each to the console itself.
  for (const client of clients)
    client
      .on('error', lost)
      .on('close', () => lost())
      .on('ready', ready);

  // Told once, ioredis subscribes again whenever it has connected anew.
  receiver?.subscribe(CHANNEL).catch((error: Error) => {
    if (!closing) warn(`Changes of other servers will not arrive: Redis at ${host} says "${error.message}".`);
  });
  receiver?.on('message', (_channel: string, text: string) => {
    try {
      const message = decode(text);
      if (message.from !== from) receive?.(message.event);
    } catch (error) {
      warn(`A message on ${CHANNEL} in Redis was dropped, not being one of this release: ${(error as Error).message}`);
    }
  });

  return {
    send(event) {
      if (waiting >= MOST_WAITING) {
        warn(`Other servers will not hear of write ${event.write}: ${MOST_WAITING} others wait for Redis already.`);
        return;
      }
      waiting += 1;
      sender
        .publish(CHANNEL, encode(from, event))
        .catch((error: Error) => warn(`Other servers may not have heard of write ${event.write}: ${error.message}`))
        .finally(() => {
          waiting -= 1;
        });
    },
    connected,
    async close() {
      closing = true;
      const late = new Promise((resolve) => setTimeout(resolve, CLOSE_TIMEOUT_MS).unref());
      await Promise.race([sender.quit().catch(() => undefined), late]);
      for (const client of clients) client.disconnect();
    },
  };
}
