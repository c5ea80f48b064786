/** Changes of the graph as this process knows them: its own writes and, through Redis, those of others. */
import type { Applied } from '../bundle/apply';
import { type ChangeEvent, eventOf } from './event';
import type { Filter } from './filter';
import { createHub } from './hub';
import type { ChangeQueue } from './queue';
import type { Relay } from './redis';

export interface Events {
  /** To be called right after a commit, so that events come in the order of commits. What changed nothing is no event. */
  publish(applied: Applied): void;
  /** The changes from now on that the filter wants. */
  subscribe(filter: Filter): ChangeQueue;
  /** When another process last told of a change, on `performance.now()`; -Infinity before the first. */
  heardAt(): number;
  /** Why changes of other servers may not arrive; undefined when they do, or when there are no others. */
  trouble(): 'REDIS_UNAVAILABLE' | undefined;
  /** Ends all subscriptions, and sends to the others what waits. */
  close(): Promise<void>;
}

/** How many events may wait for one subscriber. */
const ROOM = 256;

/** Events of this process alone. */
export const localEvents = (room = ROOM): Events => eventsBy(room);

export interface SharedEventsOptions {
  readonly url: string;
  /** Writes a line for those who run it. */
  readonly warn: (message: string) => void;
  /** Whether to hear of what other processes write, too. */
  readonly hears?: boolean;
  readonly room?: number;
}

/** Events of all processes that use this Redis. Doesn't wait for it, and goes on without it while it is away. */
export async function sharedEvents({ url, warn, hears = true, room = ROOM }: SharedEventsOptions): Promise<Events> {
  // Only those who need the client load it.
  const { openRedis } = await import('./redis');
  return eventsBy(room, (receive) => openRedis({ url, warn, ...(hears && { receive }) }));
}

function eventsBy(room: number, open?: (receive: (event: ChangeEvent) => void) => Relay): Events {
  const hub = createHub(room);
  let heardAt = Number.NEGATIVE_INFINITY;
  const relay = open?.((event) => {
    // Before a subscriber can ask for what has changed.
    heardAt = performance.now();
    hub.deliver(event);
  });
  return {
    publish(applied) {
      const event = eventOf(applied);
      if (!event) return;
      hub.deliver(event);
      relay?.send(event);
    },
    subscribe: hub.subscribe,
    heardAt: () => heardAt,
    trouble: () => (!relay || relay.connected() ? undefined : 'REDIS_UNAVAILABLE'),
    async close() {
      hub.close();
      await relay?.close();
    },
  };
}
