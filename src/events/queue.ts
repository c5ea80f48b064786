/** What waits for one subscriber: as much as there is room for, and no more. */
import type { ChangeEvent } from './event';
import type { Filter } from './filter';

/** An event as one subscriber gets it. */
export interface Delivery {
  /** The same object for all who get it. */
  readonly event: ChangeEvent;
  /** What the subscriber wants. */
  readonly filter: Filter;
}

type Next = IteratorResult<Delivery, undefined>;
const DONE: Next = { done: true, value: undefined };

export class ChangeQueue implements AsyncIterableIterator<Delivery, undefined> {
  /** Called once, when more waits than there is room for: the subscriber reads too slowly to be kept. */
  onOverflow: () => void = () => {};
  private waiting: ChangeEvent[] = [];
  private reader: ((next: Next) => void) | undefined;
  private over = false;

  /** `onEnd` is called once, when it ends by overflowing or by `return()`. */
  constructor(
    readonly filter: Filter,
    private readonly room: number,
    private readonly onEnd: (queue: ChangeQueue) => void,
  ) {}

  /** Whether nothing more comes. */
  get ended(): boolean {
    return this.over;
  }

  push(event: ChangeEvent): void {
    if (this.over) return;
    if (this.reader) {
      this.reader(this.delivery(event));
      this.reader = undefined;
    } else if (this.waiting.length < this.room) this.waiting.push(event);
    else {
      this.end();
      this.onOverflow();
    }
  }

  /** Resolves with the next event, or when it ends. To be called by one reader, one call at a time. */
  next(): Promise<Next> {
    const event = this.waiting.shift();
    if (event) return Promise.resolve(this.delivery(event));
    if (this.over) return Promise.resolve(DONE);
    return new Promise((resolve) => {
      this.reader = resolve;
    });
  }

  /** Ends it; what waits is dropped. */
  async return(): Promise<Next> {
    this.end();
    return DONE;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private delivery(event: ChangeEvent): Next {
    return { done: false, value: { event, filter: this.filter } };
  }

  private end(): void {
    if (this.over) return;
    this.over = true;
    this.waiting = [];
    this.reader?.(DONE);
    this.reader = undefined;
    this.onEnd(this);
  }
}
