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

/**
 * The graph is opened by the first resolver that asks for it: what is answered ahead of resolvers needs none. It is a property
 * of the prototype, since Apollo hands resolvers a copy of the context, and to copy it would be to open it.
 */
class RequestContext implements Context {
  constructor(
    readonly reader: Reader,
    readonly engine: string,
    readonly viewer: Caller,
    readonly subscribe: Events['subscribe'],
    readonly write: Context['write'],
    private readonly opened: { graph?: Graph },
  ) {}

  get graph(): Graph {
    this.opened.graph ??= openGraph(this.reader);
    return this.opened.graph;
  }
}

export function createContext(store: Store, viewer: Caller = NOBODY, events: Events = localEvents()): Context {
  let current = store.reader();
  const reader: Reader = {
    ordered: current.ordered,
    run: (text, params) => current.run(text, params),
    lookup: (text, ids, params) => current.lookup(text, ids, params),
    search: (tokens, limit) => current.search(tokens, limit),
    readAt: (revision) => current.readAt(revision),
    close: () => current.close(),
  };
  const opened: { graph?: Graph } = {};
  async function write(work: (store: Store) => Promise<Applied>): Promise<Applied> {
    const applied = await work(store);
    events.publish(applied);
    const before = current;
    current = store.reader();
    // In place, for those who hold it.
    if (opened.graph) Object.assign(opened.graph, openGraph(reader));
    await before.close();
    return applied;
  }
  return new RequestContext(reader, store.engine, viewer, events.subscribe, write, opened);
}

export const closeContext = ({ reader }: Context): Promise<void> => reader.close();
