import type { GraphQLError } from 'graphql';
import { forbidden, unauthenticated } from './errors';
import type { Caller, Obstacle, Viewer } from './viewer';

export type { Viewer } from './viewer';

const MAKE_ONE = 'asterism token --role editor --subject NAME';

/**
 * The viewer of a request that may write. To be called before anything else by whatever writes.
 * @throws GraphQLError UNAUTHENTICATED without a token where one is needed, FORBIDDEN for a reader or when only this
 * machine may edit and the request is not certainly from it; each says what to do.
 */
export function requireEditor({ viewer }: { readonly viewer: Caller }): Viewer {
  if (viewer.role === 'editor') return viewer;
  throw 'obstacle' in viewer ? REFUSED[viewer.obstacle]() : readersToken();
}

const readersToken = (): GraphQLError =>
  forbidden(`Expected an editor's token, got a reader's. Whoever runs this server makes one: ${MAKE_ONE}`);

const SET_KEYS = `Whoever runs this server can let editors in by their tokens: asterism token --new-key, then ${MAKE_ONE}`;

/** Without keys, callers can be told apart only by where they are. */
const fromHereOnly = (got: string) => () =>
  forbidden(
    `Expected a request of a program on the server's own machine, as no keys for tokens are set; ${got}. ${SET_KEYS}`,
  );

const REFUSED: Readonly<Record<Obstacle, () => GraphQLError>> = {
  NO_TOKEN: () =>
    unauthenticated(
      `Expected an editor's token in the header "Authorization: Bearer TOKEN", got none. ` +
        `Whoever runs this server makes one: ${MAKE_ONE}`,
    ),
  OPEN_SERVER: () =>
    forbidden(`Mutations are off: others can reach this server, and no keys for tokens are set. ${SET_KEYS}`),
  OTHER_MACHINE: fromHereOnly('this one came from another'),
  FORWARDED: fromHereOnly('this one was forwarded by a proxy'),
  OTHER_HOST: fromHereOnly('this one names another host than localhost, 127.0.0.1 or [::1]'),
  OTHER_SITE: fromHereOnly('this one was sent by a page of another site'),
};
