import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export interface Java {
  /** What JAVA_HOME would be. */
  readonly home: string;
  readonly bin: string;
  /** 17, 21, 25… */
  readonly version: number;
}

/** JAVA_HOME when it is new enough, for that is what its owner chose; else the oldest that will do, the best tried one. */
export function findJava(minimum: number): Java | undefined {
  const chosen = process.env.JAVA_HOME ? javaAt(process.env.JAVA_HOME) : undefined;
  if (chosen && chosen.version >= minimum) return chosen;
  return possibleHomes()
    .map(javaAt)
    .filter((java): java is Java => java !== undefined && java.version >= minimum)
    .sort((a, b) => a.version - b.version)[0];
}

export function findMaven(): string | undefined {
  return onPath('mvn')[0];
}

function possibleHomes(): string[] {
  const home = homedir();
  return [
    ...Object.keys(process.env)
      // Hosted CI machines name each installed one: JAVA_HOME_17_X64.
      .filter((name) => name.startsWith('JAVA_HOME_'))
      .map((name) => process.env[name] ?? ''),
    // The one on PATH is mostly a link to <home>/bin/java.
    ...onPath('java').map((bin) => dirname(dirname(realpathSync(bin)))),
    ...children('/usr/lib/jvm'),
    ...children(join(home, '.sdkman/candidates/java')),
    ...['/Library/Java/JavaVirtualMachines', join(home, 'Library/Java/JavaVirtualMachines')]
      .flatMap(children)
      .map((folder) => join(folder, 'Contents/Home')),
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap(children).filter((folder) => folder.includes('openjdk')),
  ];
}

function javaAt(home: string): Java | undefined {
  const bin = join(home, 'bin', 'java');
  if (!isProgram(bin)) return undefined;
  const version = versionFromFile(home) ?? versionFromProgram(bin);
  return version === undefined ? undefined : { home, bin, version };
}

/** Reading the file that a JDK carries costs nothing; starting Java costs a tenth of a second. */
function versionFromFile(home: string): number | undefined {
  try {
    return major(/^JAVA_VERSION="(.*)"/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

function versionFromProgram(bin: string): number | undefined {
  const { stderr } = spawnSync(bin, ['-XshowSettings:properties', '-version'], { encoding: 'utf8', timeout: 10_000 });
  return major(/java\.specification\.version = (\S+)/.exec(stderr ?? '')?.[1]);
}

/** "17.0.15" is 17; Java 8 and older called themselves "1.8". */
function major(version: string | undefined): number | undefined {
  const number = Number.parseInt(version?.replace(/^1\./, '') ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

function onPath(program: string): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).filter(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function children(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
