import * as fc from 'fast-check';
import type { NestedConnection, RootConnection } from './fields';

/** One of several connections. In a counterexample it is shown by its name, since all else of it is long and says nothing. */
export const named = <T extends RootConnection | NestedConnection>(connections: readonly T[]): fc.Arbitrary<T> =>
  fc
    .constantFrom(...connections)
    .map((one) =>
      Object.assign(one, { [fc.toStringMethod]: () => ('root' in one ? `${one.root.field}.${one.field}` : one.field) }),
    );
