/** What every resolver of one request shares: the graph as the request sees it. Made for a request, closed after it. */
import type { BaseContext } from '@apollo/server';
import { type Caller, NOBODY } from './auth/viewer';
import type { Applied } from './bundle/apply';
import { type Events, localEvents } from './events/events';
import { type Graph, openGraph } from './graph/graph';
import type { Abilities, Params, Reader, Statement, Store } from './store/port';

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
  readonly engine: string;
  readonly subscribe: Events['subscribe'];
  readonly write: Context['write'];
  readonly reader: RequestReader;
  private readonly opened: { graph?: Graph } = {};

  constructor(
    store: Store,
    readonly viewer: Caller,
    events: Events,
  ) {
    this.engine = store.engine;
    this.subscribe = events.subscribe;
    this.reader = new RequestReader(store);
    this.write = (work) => this.writeIn(store, events, work);
  }

  get graph(): Graph {
    this.opened.graph ??= openGraph(this.reader);
    return this.opened.graph;
  }

  private async writeIn(store: Store, events: Events, work: (store: Store) => Promise<Applied>): Promise<Applied> {
    const applied = await work(store);
    events.publish(applied);
    const before = this.reader.renew();
    // In place, for those who hold it.
    if (this.opened.graph) Object.assign(this.opened.graph, openGraph(this.reader));
    await before.close();
    return applied;
  }
}

/** The reader of a request; after a write of the request it reads the graph anew. */
class RequestReader implements Reader {
  readonly can: Abilities;
  private current: Reader;

  constructor(private readonly store: Store) {
    this.current = store.reader();
    this.can = this.current.can;
  }

  run<R>(text: string, params?: Params): Promise<R[]> {
    return this.current.run(text, params);
  }

  ask<R>(statement: Statement): Promise<readonly R[]> {
    return this.current.ask(statement);
  }

  lookup<R>(text: string, ids: readonly string[], params?: Params): Promise<ReadonlyMap<string, R>> {
    return this.current.lookup(text, ids, params);
  }

  search(...asked: Parameters<Reader['search']>): ReturnType<Reader['search']> {
    return this.current.search(...asked);
  }

  kept(...asked: Parameters<Reader['kept']>): ReturnType<Reader['kept']> {
    return this.current.kept(...asked);
  }

  readAt(revision: string): boolean {
    return this.current.readAt(revision);
  }

  close(): Promise<void> {
    return this.current.close();
  }

  /** Gives the reader that read until now, to be closed. */
  renew(): Reader {
    const before = this.current;
    this.current = this.store.reader();
    return before;
  }
}

export const createContext = (store: Store, viewer: Caller = NOBODY, events: Events = localEvents()): Context =>
  new RequestContext(store, viewer, events);

export const closeContext = ({ reader }: Context): Promise<void> => reader.close();
