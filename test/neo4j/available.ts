import { findJava, findMaven, type Java } from './java';
import { isFetched } from './paths';
import type { Neo4jRelease } from './versions';

export interface Neo4jAvailable {
  readonly available: true;
  readonly java: Java;
  /** Not needed, hence perhaps missing, once the release has been fetched. */
  readonly mvn: string | undefined;
}

export interface Neo4jUnavailable {
  readonly available: false;
  /** One line: what is missing and how to get it. */
  readonly reason: string;
}

/** Can this machine run that release? Answers at once, so that a test file can choose `describe` or `describe.skip`. */
export function neo4jAvailability(release: Neo4jRelease): Neo4jAvailable | Neo4jUnavailable {
  const { version, minimumJava } = release;
  const unavailable = (why: string): Neo4jUnavailable => ({
    available: false,
    reason: `Neo4j ${version} can't run here: ${why}`,
  });
  if (process.platform === 'win32') return unavailable('it needs Unix signals and a Unix shell; use WSL');

  const java = findJava(minimumJava);
  const mvn = findMaven();
  const fetchable = mvn !== undefined || isFetched(release);
  if (java && fetchable) return { available: true, java, mvn };

  const missing: string[] = [];
  const cure: string[] = [];
  if (!java) {
    missing.push(`no Java ${minimumJava} or newer found (JAVA_HOME, PATH, usual folders)`);
    cure.push(`Java ${minimumJava} (openjdk-${minimumJava}-jre-headless with apt, openjdk@${minimumJava} with brew)`);
  }
  if (!fetchable) {
    missing.push('no Maven found (mvn on PATH)');
    cure.push('Maven (maven with apt or brew)');
  }
  return unavailable(`${missing.join(' and ')}; install ${cure.join(' and ')}`);
}

/** For CI (`CI=true`), where a skipped test would hide a failure: the reason for skipping becomes an error. */
export function requireNeo4j(release: Neo4jRelease): Neo4jAvailable {
  const availability = neo4jAvailability(release);
  if (!availability.available) throw new Error(availability.reason);
  return availability;
}
