/** The process that imports and is killed, as the tests see it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import { projectRoot } from '../neo4j/paths';
import { numberOf } from './series';

export interface Acknowledged {
  /** Its number in the series. */
  readonly step: number;
  /** Whether it wrote anything. */
  readonly changed: boolean;
}

export interface Importer {
  /** Resolves when it begins to open the database. */
  readonly begun: Promise<void>;
  /** Resolves when it is in a transaction for the n-th time, or has ended before. */
  inTransaction(n: number): Promise<void>;
  /** Resolves when it has ended and all it told is read: with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly acknowledged: readonly Acknowledged[];
  /** Of an import in bulk: the records that it has told to be written. */
  readonly rows: () => number;
  /** What it was doing last: open, begin (in a transaction), done, close, end. */
  readonly doing: () => string;
  readonly stderr: () => string;
  kill(signal: NodeJS.Signals): void;
}

/** Compiles the program once, into one file that starts in a fifth of a second; gives its path. */
export async function compileImporter(source: 'child.ts' | 'stream-child.ts' = 'child.ts'): Promise<string> {
  const folder = join(projectRoot, '.cache', 'durability');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${source}-${process.pid}-${Date.now()}.cjs`);
  await build({
    entryPoints: [join(__dirname, source)],
    outfile,
    bundle: true,
    platform: 'node',
    external: ['@grafeo-db/js'],
    logLevel: 'error',
  });
  return outfile;
}

export const removeImporter = (program: string): void => rmSync(program, { force: true });

const running = new Set<ChildProcess>();

/** Starts it with these arguments. */
export function startImporter(
  program: string,
  env: Readonly<Record<string, string>>,
  args: readonly (string | number)[],
): Importer {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|ASTERISM_)/.test(name));
  const child = spawn(process.execPath, [program, ...args.map(String)], {
    env: { ...Object.fromEntries(inherited), ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const acknowledged: Acknowledged[] = [];
  let [doing, stderr, rows] = ['start', '', 0];
  const begun = gate();
  const transactions: Gate[] = [];
  let [transaction, over] = [0, false];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const lines = createInterface({ input: child.stdio[3] as Readable });
  lines.on('line', (line) => {
    const [word = '', round, name = '', changed] = line.split(' ');
    doing = word;
    if (word === 'done') acknowledged.push({ step: numberOf(Number(round), name), changed: changed === 'true' });
    if (word === 'rows') rows = Number(round);
    if (word === 'open') begun.pass();
    if (word === 'begin') transactions[++transaction]?.pass();
  });
  const read = new Promise<void>((done) => lines.once('close', done));
  const ended = new Promise<number | string>((done) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      void read.then(() => {
        over = true;
        for (const waiting of [begun, ...transactions]) waiting?.pass();
        done(signal ?? code ?? 0);
      });
    });
  });
  return {
    begun: begun.passed,
    inTransaction(n) {
      if (over || n <= transaction) return Promise.resolve();
      transactions[n] ??= gate();
      return transactions[n].passed;
    },
    ended,
    acknowledged,
    rows: () => rows,
    doing: () => doing,
    stderr: () => stderr,
    kill: (signal) => void child.kill(signal),
  };
}

interface Gate {
  readonly passed: Promise<void>;
  pass(): void;
}

function gate(): Gate {
  let pass = (): void => {};
  const passed = new Promise<void>((done) => {
    pass = done;
  });
  return { passed, pass: () => pass() };
}

/** Ends what a failed test left running. */
export async function endImporters(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([...running].map((child) => new Promise((done) => child.once('close', done))));
}
