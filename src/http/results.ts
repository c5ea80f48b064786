import type { FormattedExecutionResult } from 'graphql';

type Result = FormattedExecutionResult;
type Next = IteratorResult<Result, undefined>;
const DONE: Next = { done: true, value: undefined };

/**
 * The results of a subscription: one for each event of its source, in order. Written out rather than as a generator, whose
 * `return()` would wait until the next event comes.
 */
export class Results implements AsyncIterableIterator<Result, undefined> {
  constructor(
    private readonly source: AsyncIterator<object>,
    private readonly resultOf: (event: object) => Promise<Result>,
    /** Whether nothing may follow a result. */
    private readonly isLast: (result: Result) => boolean,
  ) {}

  async next(): Promise<Next> {
    const { done, value: event } = await this.source.next();
    if (done) return DONE;
    const value = await this.resultOf(event);
    if (this.isLast(value)) await this.return();
    return { done: false, value };
  }

  async return(): Promise<Next> {
    await this.source.return?.();
    return DONE;
  }

  /** With it graphql-ws takes this for a generator, which it ends when its client does. */
  async throw(error: unknown): Promise<Next> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
