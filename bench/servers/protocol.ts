/** What the process that measures and a server it started say to each other, over the channel of Node's child processes. */

/** Given to a server when it starts. */
export interface ServerOptions {
  /** Where the graph is: Neo4j's address, or the folder of an embedded database that is this server's own. */
  readonly database: { readonly neo4j: string } | { readonly folder: string };
  /** Whether ours keeps answers, as `npm start` does; the others keep none. */
  readonly keepsAnswers?: boolean;
}

/** What a server has used since it started. */
export interface ServerUsage {
  /** Statements sent to its database. */
  readonly statements: number;
  /** Milliseconds of processor time, of all its threads. */
  readonly cpu: number;
  /** Bytes of memory at this moment. */
  readonly rss: number;
}

export type FromServer =
  /** It listens, such as at http://127.0.0.1:4000, over this database if it uses one. */
  { readonly url: string; readonly engine: string | null } | ServerUsage;

export type ToServer = 'usage' | 'stop';
