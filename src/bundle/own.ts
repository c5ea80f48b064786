/**
 * What bundles say, where the graph shows it otherwise. Redirects move statements to other entities, make one of several,
 * and give an entity the names of another: what was written then keeps, in `own`, what its bundle says.
 */
import { DERIVED } from './diff';
import type { Props } from './rows';

/** The properties in the order of their names, without those that the graph works out, so that the same give the same text. */
const plain = (props: Props): Props =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([key, value]) => value !== undefined && value !== null && !DERIVED.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** As `own` holds them: JSON, in an order that does not depend on how they came. */
export const ownText = (rows: readonly Props[]): string =>
  `[${rows
    .map((props) => JSON.stringify(plain(props)))
    .sort()
    .join(',')}]`;

/** The rows that bundles say, of what was written for them: itself, or what it keeps. */
export const ownRows = (props: Props): Props[] =>
  typeof props.own === 'string' ? (JSON.parse(props.own) as Props[]) : [plain(props)];
