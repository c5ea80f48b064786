import { setTimeout as sleep } from 'node:timers/promises';
import { openNeo4j } from '../../src/store/neo4j';
import { type Neo4jOptions, type Neo4jServer, startNeo4j } from '../neo4j/server';
import { lts } from '../neo4j/versions';
import { type Dump, dump } from './dump';

/** A Neo4j of a test's own, since it is killed too. */
export interface Subject {
  readonly server: Neo4jServer;
  /** All that the graph holds once nothing is being written any more. */
  read(): Promise<Dump>;
  /** Takes all out of the graph. */
  empty(): Promise<void>;
}

export async function startSubject(options?: Neo4jOptions): Promise<Subject> {
  const server = await startNeo4j(lts, options);
  const open = () => openNeo4j({ uri: server.uri, user: 'neo4j', password: '' });
  return {
    server,
    async read() {
      const store = await open();
      const reader = store.reader();
      try {
        // A commit that was sent before the end of the importer is carried out after it.
        while ((await reader.run('SHOW TRANSACTIONS YIELD transactionId')).length > 1) await sleep(10);
        return await dump(reader);
      } finally {
        await reader.close();
        await store.close();
      }
    },
    async empty() {
      const store = await open();
      await store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
      await store.close();
    },
  };
}
