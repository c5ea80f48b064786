/** How answers are made of what was read. */
import type { Cells } from '../revenue-ways';
import type { Later, Out } from './ask';

export type Read<T = unknown, F = Cells> = (from: F, later: Later) => T;
export type Fill<F = Cells> = (out: Out, from: F, later: Later) => void;

/** The rows of a page, in their order, and what is before and after them. */
export interface Rows<T> {
  readonly page: readonly T[];
  readonly next: boolean;
  readonly previous: boolean;
}

export const fill =
  <F>(name: string, read: Read<unknown, F>): Fill<F> =>
  (out, from, later) => {
    out[name] = read(from, later);
  };

export const objectOf =
  <F>(fills: readonly Fill<F>[]): Read<Out, F> =>
  (from, later) => {
    const out: Out = {};
    for (const one of fills) one(out, from, later);
    return out;
  };

export const each =
  <T>(read: Read<unknown, T>): Read<unknown[], Pick<Rows<T>, 'page'>> =>
  ({ page }, later) =>
    page.map((row) => read(row, later));
