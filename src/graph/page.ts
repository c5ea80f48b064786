/** The arguments of a Relay connection, checked. */
import { badInput } from './errors';
import type { Filter } from './filter/compile';
import type { OrderKeyInput } from './order/specs';

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface ConnectionArgs extends PageArgs {
  readonly filter?: Filter | null | undefined;
  /** A filter on the relation that leads to the node. */
  readonly relation?: Filter | null | undefined;
  readonly orderBy?: readonly OrderKeyInput[] | null | undefined;
}

/** What of a connection the client asked for. */
export interface Wanted {
  readonly rows: boolean;
  readonly total: boolean;
}

/** Whether a page is of all rows, in the order that they have when none is asked for. */
export const isPlain = ({ filter, relation, orderBy: order }: ConnectionArgs): boolean =>
  !filter && !relation && !order?.length;

export interface Page {
  /** Rows wanted, 0 to MAX_PAGE. */
  readonly size: number;
  /** True for `last`: the rows nearest to the end. */
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

function size(argument: 'first' | 'last', value: number): number {
  if (value < 0)
    throw badInput(`${argument}: expected 0 or more, got ${value}. Say how many you want, up to ${MAX_PAGE}.`);
  if (value > MAX_PAGE)
    throw badInput(
      `${argument}: expected at most ${MAX_PAGE}, got ${value}. Ask for ${MAX_PAGE} and go on from pageInfo.endCursor.`,
    );
  return value;
}

/** @throws BAD_USER_INPUT for a negative or too large size, or `first` together with `last`. */
export function pageOf({ first, after, last, before }: PageArgs): Page {
  if (first != null && last != null)
    throw badInput(`expected either "first" or "last", got first: ${first} and last: ${last}. Leave one out.`);
  return {
    size: last != null ? size('last', last) : size('first', first ?? DEFAULT_PAGE),
    backward: last != null,
    after: after ?? null,
    before: before ?? null,
  };
}
