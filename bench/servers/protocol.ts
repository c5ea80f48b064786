/** What the process that measures and a server it started say to each other, over the channel of Node's child processes. */

/** Given to a server when it starts. */
export interface ServerOptions {
  /** Size of the generated graph, in nodes: for a peer that holds it in memory. */
  readonly nodes: number;
  /** Where the graph is: Neo4j's address, or the folder of an embedded database that is this server's own. */
  readonly database: { readonly neo4j: string } | { readonly folder: string };
}

export type FromServer =
  /** It listens, such as at http://127.0.0.1:4000, over this database if it uses one. */
  | { readonly url: string; readonly engine: string | null }
  /** The statements run since the server started. */
  | { readonly statements: number };

export type ToServer = 'statements' | 'stop';
