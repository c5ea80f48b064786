import { setTimeout as sleep } from 'node:timers/promises';
import { openNeo4j } from '../../src/store/neo4j';
import { describeOn } from '../contract/neo4j';
import { type Neo4jServer, startNeo4j } from '../neo4j/server';
import { lts } from '../neo4j/versions';
import { dump } from './dump';
import { compileImporter, endImporters, removeImporter } from './importer';
import { kills } from './kill-neo4j';
import { lostConnection } from './lost-connection';
import type { Subject } from './neo4j-subject';

describeOn(lts, `Neo4j ${lts.version}`, () => {
  let server: Neo4jServer;
  let [program, streamProgram] = ['', ''];
  beforeAll(async () => {
    [program, streamProgram] = await Promise.all([compileImporter(), compileImporter('stream-child.ts')]);
    server = await startNeo4j(lts);
  }, 180_000);
  afterAll(async () => {
    await endImporters();
    for (const compiled of [program, streamProgram]) removeImporter(compiled);
    await server?.stop();
  }, 60_000);

  const open = () => openNeo4j({ uri: server.uri, user: 'neo4j', password: '' });
  const subject: Subject = {
    get server() {
      return server;
    },
    get program() {
      return program;
    },
    get streamProgram() {
      return streamProgram;
    },
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

  describe('kills', () => kills(subject));
  describe('a lost connection', () => lostConnection(subject));
});
