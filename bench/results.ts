/** The file of results: every row was measured, by the machine that the file names. */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Comparison } from './measure/compare';

export interface ResultRow extends Comparison {
  readonly workload: string;
  /** The database and its version. */
  readonly engine: string;
  readonly nodes: number;
  readonly relationships: number;
  /** Of load on one server in each pair, at least. */
  readonly seconds: number;
  /** The day, ISO 8601. */
  readonly date: string;
  /** Cores that were busy in the second before the run began: what else the machine was doing. Older rows don't tell. */
  readonly busyCores?: number;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** 10^9 bytes. */
  readonly memoryGB: number;
  readonly platform: string;
  readonly node: string;
}

export interface Results {
  readonly machine: Machine;
  readonly rows: readonly ResultRow[];
}

export const machine = (): Machine => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGB: Math.round(totalmem() / 1e9),
  platform: `${process.platform} ${process.arch}`,
  node: process.version,
});

/** Above this share of the cores, what else runs is part of the figures. */
const BUSY = 0.25;

export const isBusy = (load: number): boolean => load > BUSY * availableParallelism();

const SECOND_MS = 1_000;

/** Milliseconds that the cores were busy since the machine started, all together. */
const busyMs = (): number =>
  cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);

/** How many cores are busy within a second; says so when that is too much to measure by. */
export async function loadNow(): Promise<number> {
  const before = busyMs();
  await sleep(SECOND_MS);
  const load = (busyMs() - before) / SECOND_MS;
  if (isBusy(load))
    console.warn(
      `Expected an idle machine, got one with ${load.toFixed(1)} cores busy: figures will be low and ratios will scatter. Stop what else runs, and run this again.`,
    );
  return load;
}

const keyOf = ({ workload, engine, nodes, connections, mode, peer }: ResultRow): string =>
  JSON.stringify([workload, engine, nodes, connections, mode, peer]);

export async function readResults(file: string): Promise<Results | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Results);
}

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(value >= 1000 ? 6 : 4)) : value;

/** Adds rows to the file, in place of earlier ones of the same question. Rows of another machine are dropped. */
export async function writeResults(file: string, measured: readonly ResultRow[]): Promise<Results> {
  const here = machine();
  const before = await readResults(file);
  const kept = before && JSON.stringify(before.machine) === JSON.stringify(here) ? before.rows : [];
  const rows = [...new Map([...kept, ...measured].map((row) => [keyOf(row), row])).values()];
  const results = { machine: here, rows };
  await writeFile(file, `${JSON.stringify(results, rounded, 2)}\n`);
  return results;
}
