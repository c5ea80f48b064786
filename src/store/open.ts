import type { Config } from '../config';
import { openGrafeo } from './grafeo';
import { openNeo4j } from './neo4j';
import type { Store, Trace } from './port';

/** Opens the database that the settings name: Neo4j when it has an address, else the embedded one. */
export function openStore({ neo4j, dataDir }: Pick<Config, 'neo4j' | 'dataDir'>, trace?: Trace): Promise<Store> {
  if (neo4j) return openNeo4j({ ...neo4j, ...(trace && { trace }) });
  return openGrafeo({ path: dataDir, ...(trace && { trace }) });
}
