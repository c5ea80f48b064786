import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jRelease } from './versions';

export const projectRoot = join(__dirname, '..', '..');

/** Where the jars of a release lie; the folder appears only when all of them are in it. */
export function libFolder(release: Neo4jRelease): string {
  return join(projectRoot, '.cache', 'neo4j', release.version, 'lib');
}

export function isFetched(release: Neo4jRelease): boolean {
  return existsSync(libFolder(release));
}
