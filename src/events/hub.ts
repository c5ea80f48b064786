/** Tells changes of the graph to whoever in this process waits for some of them. */
import type { ChangeEvent } from './event';
import { type Filter, matcher } from './filter';
import { ChangeQueue } from './queue';

export interface Hub {
  /** Gives an event to all who want it, in the order of the calls. */
  deliver(event: ChangeEvent): void;
  /** The events from now on that the filter wants, until `return()`. */
  subscribe(filter: Filter): ChangeQueue;
  /** Ends all subscriptions. */
  close(): void;
}

/** `room` is how many events may wait for one subscriber. */
export function createHub(room: number): Hub {
  const queues = new Set<ChangeQueue>();
  const forget = (queue: ChangeQueue): void => {
    queues.delete(queue);
  };
  return {
    deliver(event) {
      const wanted = matcher(event);
      for (const queue of queues) if (wanted(queue.filter)) queue.push(event);
    },
    subscribe(filter) {
      const queue = new ChangeQueue(filter, room, forget);
      queues.add(queue);
      return queue;
    },
    close() {
      for (const queue of queues) void queue.return();
    },
  };
}
