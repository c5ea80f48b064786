/** Who may: turns what a request brings into a caller. The same for HTTP, WebSockets and server-sent events. */
import { tokenRefused, unauthenticated } from './errors';
import type { Key } from './keys';
import { type Facts, foreignness } from './loopback';
import { type Validity, verifyToken } from './token';
import { type Caller, LOOPBACK } from './viewer';

export interface AuthConfig extends Validity {
  /** What `asterism token` signs with. */
  readonly signWith?: Key;
  /** Whether reading needs a token too; then there are keys. */
  readonly requireToken: boolean;
  /** Whether programs on this machine may edit without a token; then there are no keys. */
  readonly loopback: boolean;
}

/** Where the token may be: the headers of a request, or the connectionParams of a WebSocket. */
export interface Credentials {
  readonly authorization?: unknown;
  readonly Authorization?: unknown;
}

/**
 * Who asks. `facts` are of the request, or of the request that opened the WebSocket.
 * @throws GraphQLError UNAUTHENTICATED when a token came that isn't valid, or none came and reading needs one.
 */
export async function viewerOf(auth: AuthConfig, credentials: Credentials, facts: Facts): Promise<Caller> {
  const token = tokenIn(credentials.authorization ?? credentials.Authorization);
  if (token !== undefined) {
    if (auth.keys.length === 0)
      throw tokenRefused(
        'The token cannot be checked, since this server has no keys for tokens. Ask again without one',
      );
    return verifyToken(token, auth);
  }
  if (auth.requireToken)
    throw unauthenticated(
      'Expected a token in the header "Authorization: Bearer TOKEN", got none. ' +
        'Whoever runs this server makes one: asterism token --role reader --subject NAME',
    );
  if (auth.keys.length > 0) return { role: 'unknown', obstacle: 'NO_TOKEN' };
  const obstacle = auth.loopback ? foreignness(facts) : 'OPEN_SERVER';
  return obstacle === undefined ? LOOPBACK : { role: 'unknown', obstacle };
}

/** The token of an Authorization header. Basic credentials are for a proxy on the way, and none of ours. */
function tokenIn(authorization: unknown): string | undefined {
  if (authorization === undefined || (typeof authorization === 'string' && /^Basic /i.test(authorization)))
    return undefined;
  const [, token] = typeof authorization === 'string' ? (/^Bearer +([\w.~+/=-]+) *$/i.exec(authorization) ?? []) : [];
  if (token === undefined) throw tokenRefused('Expected "Authorization: Bearer TOKEN", got something else');
  return token;
}
