/** What every resolver of one request shares: the graph as the request sees it. Made for a request, closed after it. */
import type { BaseContext } from '@apollo/server';
import { type Graph, openGraph } from './graph/graph';
import type { Reader, Store } from './store/port';

export interface Context extends BaseContext {
  readonly graph: Graph;
  /** The database and its version, for people. */
  readonly engine: string;
  readonly reader: Reader;
}

export function createContext(store: Store): Context {
  const reader = store.reader();
  return { reader, graph: openGraph(reader), engine: store.engine };
}

export const closeContext = ({ reader }: Context): Promise<void> => reader.close();
