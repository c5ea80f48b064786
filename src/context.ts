/** What every resolver of one request shares: the graph as the request sees it. Made for a request, closed after it. */
import type { BaseContext } from '@apollo/server';
import { type Caller, NOBODY } from './auth/viewer';
import type { Applied } from './bundle/apply';
import { type Events, localEvents } from './events/events';
import { type Graph, openGraph } from './graph/graph';
import type { Reader, Store } from './store/port';

export interface Context extends BaseContext {
  readonly graph: Graph;
  /** The database and its version, for people. */
  readonly engine: string;
  readonly reader: Reader;
  /** Who asks. What writes calls `requireEditor(context)` first. */
  readonly viewer: Caller;
  /** Does what writes, tells subscribers of it right after the commit, and reads the graph anew from then on. */
  readonly write: (work: (store: Store) => Promise<Applied>) => Promise<Applied>;
  /** The changes from now on. */
  readonly subscribe: Events['subscribe'];
}

export function createContext(store: Store, viewer: Caller = NOBODY, events: Events = localEvents()): Context {
  let current = store.reader();
  const reader: Reader = {
    run: (text, params) => current.run(text, params),
    search: (tokens, limit) => current.search(tokens, limit),
    readAt: (revision) => current.readAt(revision),
    close: () => current.close(),
  };
  const graph = openGraph(reader);
  return {
    reader,
    graph,
    engine: store.engine,
    viewer,
    async write(work) {
      const applied = await work(store);
      events.publish(applied);
      const before = current;
      current = store.reader();
      // In place: Apollo hands resolvers a copy of the context.
      Object.assign(graph, openGraph(reader));
      await before.close();
      return applied;
    },
    subscribe: events.subscribe,
  };
}

export const closeContext = ({ reader }: Context): Promise<void> => reader.close();
