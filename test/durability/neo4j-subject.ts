import type { Neo4jServer } from '../neo4j/server';
import type { Dump } from './dump';

/** A Neo4j of the tests' own, since it is killed too, and the programs that import into it. */
export interface Subject {
  readonly server: Neo4jServer;
  readonly program: string;
  /** The one that imports in bulk. */
  readonly streamProgram: string;
  /** All that the graph holds once nothing is being written any more. */
  read(): Promise<Dump>;
  /** Takes all out of the graph. */
  empty(): Promise<void>;
}
