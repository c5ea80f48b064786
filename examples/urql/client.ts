/** A client of urql that sends this package's operations by their hash, and subscriptions over a WebSocket. */
import { hashOf } from '@asterism/client';
import { Client, cacheExchange, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core';
import { createClient, type Sink } from 'graphql-ws';
import { WebSocket } from 'ws';

/** The server knows these operations beforehand; documents from elsewhere are sent as text. */
const byHash = mapExchange({
  onOperation(operation) {
    const sha256Hash = hashOf(operation.query);
    if (sha256Hash === undefined) return operation;
    return { ...operation, extensions: { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } } };
  },
});

export function connect(url: string): Client {
  // Browsers, and Node.js from 22 on, have a WebSocket of their own.
  const sockets = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket });
  const subscriptions = subscriptionExchange({
    forwardSubscription: ({ query = '', ...request }) => ({
      subscribe: (sink) => ({ unsubscribe: sockets.subscribe({ query, ...request }, sink as Sink) }),
    }),
  });
  return new Client({ url, exchanges: [byHash, cacheExchange, fetchExchange, subscriptions], preferGetMethod: false });
}
