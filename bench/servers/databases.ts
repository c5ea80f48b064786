/** The databases' own drivers, with nothing of ours between: one statement in, rows as plain objects out. */
import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import type { ServerOptions } from './protocol';

export type Row = Readonly<Record<string, unknown>>;

export interface Database {
  readonly engine: 'grafeo' | 'neo4j';
  run(text: string, params: Readonly<Record<string, unknown>>, writes?: boolean): Promise<Row[]>;
  close(): Promise<void>;
}

export const openDatabase = ({ database }: ServerOptions): Database =>
  'neo4j' in database ? overNeo4j(database.neo4j) : overGrafeo(database.folder);

/** The driver's fastest way to read: an auto-commit statement in a session of its own. Writes are tried again on a deadlock. */
function overNeo4j(uri: string): Database {
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  return {
    engine: 'neo4j',
    async run(text, params, writes = false) {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      try {
        const result = writes ? session.executeWrite((tx) => tx.run(text, params)) : session.run(text, params);
        return (await result).records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

function overGrafeo(folder: string): Database {
  const db = GrafeoDB.create(join(folder, 'graph.grafeo'));
  return {
    engine: 'grafeo',
    async run(text, params) {
      const result = await db.executeCypher(text, params);
      const { columns } = result;
      return result.rows().map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
    },
    async close() {
      db.close();
    },
  };
}
