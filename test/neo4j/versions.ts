import { join } from 'node:path';

/** A release of Neo4j Community that the tests can run. */
export interface Neo4jRelease {
  /** The name people say; also the folder of its pom. */
  readonly name: 'lts' | 'newest';
  /** Stands in the pom as well. */
  readonly version: string;
  /** The oldest Java that runs it. */
  readonly minimumJava: number;
  readonly mainClass: string;
  readonly pom: string;
}

const pom = (name: string): string => join(__dirname, name, 'pom.xml');

export const lts: Neo4jRelease = {
  name: 'lts',
  version: '5.26.20',
  minimumJava: 17,
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  pom: pom('lts'),
};

export const newest: Neo4jRelease = {
  name: 'newest',
  version: '2026.05.0',
  minimumJava: 21,
  mainClass: 'org.neo4j.server.Neo4jCommunity',
  pom: pom('newest'),
};
