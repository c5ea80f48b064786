import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { requireNeo4j } from './available';
import { fetchNeo4j } from './fetch';
import { type JvmOptions, jvmArguments } from './jvm';
import { consoleLog } from './log';
import type { Neo4jRelease } from './versions';
import { dieWithUs } from './watchdog';

/** One run of Java. */
export interface Neo4jProcess {
  readonly pid: number;
  /** Resolves with how it ended. */
  readonly ended: Promise<string>;
  /** From here on, keeps this process running as long as Java runs. */
  hold(): void;
  /** Signals it and waits for its end; harmless when it has ended already. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface SpawnOptions extends JvmOptions {
  readonly confFolder: string;
  /** A folder to remove should this process die before Java does. */
  readonly litter: string | undefined;
  /** A command to put before Java, which becomes Java itself. */
  readonly enter: readonly string[];
}

export async function spawnNeo4j(release: Neo4jRelease, options: SpawnOptions): Promise<Neo4jProcess> {
  const { home, confFolder, litter, enter } = options;
  const { java } = requireNeo4j(release);
  const lib = await fetchNeo4j(release);
  await Promise.all(['logs', 'tmp'].map((name) => mkdir(join(home, name), { recursive: true })));
  const output = await open(join(home, 'logs', consoleLog), 'w');
  const neo4j = ['-cp', join(lib, '*'), release.mainClass, `--home-dir=${home}`, `--config-dir=${confFolder}`];
  const [program = java.bin, ...args] = [...enter, java.bin, ...jvmArguments(options), ...neo4j];
  const child = spawn(program, args, {
    cwd: home,
    // A group of its own: Ctrl-C in a terminal is for us to pass on.
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  // A refusal to run is told by the missing pid; the event would only crash us.
  child.on('error', () => {});
  // Before anything is awaited, so that Java is never without its watchdog.
  const process = watched(child, program, litter);
  await output.close();
  return process;
}

function watched(child: ChildProcess, bin: string, litter: string | undefined): Neo4jProcess {
  const { pid } = child;
  if (pid === undefined) throw new Error(`Expected ${bin} to start, but the system refused to run it.`);
  const forget = dieWithUs(pid, litter);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      forget();
      resolve(signal ? `ended by ${signal}` : `ended with code ${code}`);
    });
  });
  // A test that forgets to stop its server shall not hang: this process ends, and the watchdog sees to the rest.
  child.unref();
  return {
    pid,
    ended,
    hold: () => child.ref(),
    async end(signal) {
      child.ref();
      child.kill(signal);
      await ended;
    },
  };
}
