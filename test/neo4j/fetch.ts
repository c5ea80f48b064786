import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { requireNeo4j } from './available';
import { isFetched, libFolder } from './paths';
import type { Neo4jRelease } from './versions';

/** Copies the jars of a release from Maven Central into the project's cache, once; returns their folder. */
export async function fetchNeo4j(release: Neo4jRelease): Promise<string> {
  const lib = libFolder(release);
  if (isFetched(release)) return lib;

  const parent = dirname(lib);
  await mkdir(parent, { recursive: true });
  // Beside its final place, since a folder can only be renamed within one file system.
  const unfinished = await mkdtemp(join(parent, 'unfinished-'));
  try {
    await copyJars(release, unfinished);
    await rename(unfinished, lib);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process may have been first: rename refuses a folder that has files, and theirs are the same.
    if (!isFetched(release)) throw error;
  }
  return lib;
}

async function copyJars(release: Neo4jRelease, folder: string): Promise<void> {
  const { java, mvn } = requireNeo4j(release);
  if (mvn === undefined)
    throw new Error(`Expected Maven (mvn) on PATH to fetch Neo4j ${release.version}; install Maven 3.`);
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  try {
    await promisify(execFile)(mvn, ['-q', '-B', '-Dstyle.color=never', '-f', release.pom, ...goal], {
      // Maven looks for a Java by itself, but only on PATH.
      env: { ...process.env, JAVA_HOME: java.home },
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', message } = error as Error & { stdout?: string };
    throw new Error(
      `Expected Maven to fetch Neo4j ${release.version} from Maven Central, but it failed:\n` +
        `${stdout.trim() || message}\nIs Maven Central reachable? Behind a proxy or a mirror, set it in ~/.m2/settings.xml.`,
    );
  }
}
