import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from '../../../client/generated/cache';
import { savedToken } from '../state/token';

/** Objects without an id of their own, of which two queries may ask different fields: these add up. */
const VALUES = ['Period', 'GraphInfo', 'PageInfo'];

/** Fetches, showing the token where one was given. */
export function authorised(address: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  const token = savedToken();
  if (token) headers.set('authorization', `Bearer ${token}`);
  return fetch(address, { ...init, headers });
}

function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', fetch: authorised }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: Object.fromEntries(VALUES.map((type) => [type, { merge: true }])),
    }),
    devtools: { enabled: import.meta.env.DEV },
  });
}

/** Dates whose answers are kept at a time. */
const KEPT = 4;
const clients = new Map<string, ApolloClient>();

/**
 * A client a date: what the cache knows of an entity is as of the date that the root field was asked for, and must not
 * show on another.
 */
export function clientAsOf(asOf: string | null): ApolloClient {
  const key = asOf ?? '';
  const client = clients.get(key) ?? createClient();
  clients.delete(key);
  clients.set(key, client);
  const [oldest] = clients.keys();
  if (clients.size > KEPT && oldest !== undefined) clients.delete(oldest);
  return client;
}
