/** The results of imports as a file, and as a table in the README. */
import { readFile, writeFile } from 'node:fs/promises';
import { type Machine, machine } from '../results';
import { measured, replaceBetween } from '../table';
import type { Importer, Measured } from './protocol';

/** What is kept of a run. Memory in 10^6 bytes. */
export interface ImportFigures extends Omit<Measured, 'engine' | 'memory'> {
  readonly rssPeak: number;
  /** The most that JavaScript held in the first quarter of the time, and in the last. */
  readonly heapFirst: number;
  readonly heapLast: number;
}

export interface ImportRow {
  readonly engine: string;
  /** Asked for. */
  readonly size: number;
  readonly nodes: number;
  readonly relations: number;
  /** Of the file. */
  readonly bytes: number;
  readonly importers: Readonly<Record<Importer, ImportFigures>>;
  readonly limit: number;
  readonly date: string;
  readonly busyCores?: number;
}

interface ImportResults {
  readonly machine: Machine;
  readonly rows: readonly ImportRow[];
}

export function figuresOf({ engine: _, memory, ...rest }: Measured): ImportFigures {
  const most = (from: number, to: number): number =>
    Math.max(
      0,
      ...memory
        .filter(({ seconds }) => seconds >= rest.seconds * from && seconds <= rest.seconds * to)
        .map(({ heap }) => heap),
    );
  const rssPeak = Math.max(...memory.map(({ rss }) => rss));
  return { ...rest, rssPeak, heapFirst: most(0, 0.25), heapLast: most(0.75, 1) };
}

/** Our records a second over the other's: above 1 we are faster. */
export const ratioTo = ({ importers }: ImportRow, other: Importer): number => {
  const rate = ({ records, seconds }: ImportFigures): number => records / seconds;
  return rate(importers.asterism) / rate(importers[other]);
};

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(value >= 1000 ? 7 : 4)) : value;

/**
 * Adds rows, in place of earlier ones of the same size and database. Rows of another machine are dropped. Gives what the file
 * holds, rounded as it is, so that a table made of it says the same.
 */
export async function keepRow(file: string, row: ImportRow): Promise<ImportResults> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const before = text === null ? null : (JSON.parse(text) as ImportResults);
  const here = machine();
  const kept = before && JSON.stringify(before.machine) === JSON.stringify(here) ? before.rows : [];
  const key = ({ engine, size }: ImportRow): string => `${engine} ${String(size).padStart(12, '0')}`;
  const byKey = new Map([...kept, row].map((one) => [key(one), one]));
  const results = { machine: here, rows: [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
  const written = `${JSON.stringify(results, rounded, 2)}\n`;
  await writeFile(file, written);
  return JSON.parse(written) as ImportResults;
}

const count = (value: number): string => Math.round(value).toLocaleString('en');

function line(row: ImportRow): string {
  const { asterism } = row.importers;
  const records = row.nodes + row.relations;
  const told = (other: Importer): string[] => {
    const figures = row.importers[other];
    const stopped = figures.records < records ? ` (stopped after ${count(figures.records)})` : '';
    return [`${count(figures.records / figures.seconds)}${stopped}`, `**${ratioTo(row, other).toFixed(2)}**`];
  };
  const relations = asterism.relationsPerSecond;
  return `| ${[
    row.engine,
    count(row.nodes),
    count(row.relations),
    `${asterism.seconds.toFixed(1)} s`,
    count(asterism.records / asterism.seconds),
    `${count(asterism.nodesPerSecond)} / ${relations === null ? '–' : count(relations)}`,
    ...told('merge'),
    ...told('create'),
    `${count(asterism.heapFirst)} → ${count(asterism.heapLast)}`,
    count(asterism.rssPeak),
  ].join(' | ')} |`;
}

export function importTable({ machine, rows }: ImportResults): string {
  const days = [...new Set(rows.map(({ date }) => date).sort())].join(', ');
  return [
    ...measured(machine, days, rows),
    '',
    '| Database | Nodes | Relations | Asterism | Records/s | Nodes/s / relations/s | UNWIND MERGE, records/s | Asterism to it | With CREATE for relations, records/s | Asterism to it | Heap, MB | RSS peak, MB |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map(line),
  ].join('\n');
}

const MARKERS = ['<!-- import table: made by npm run bench:import -->', '<!-- end of import table -->'] as const;

export async function renewImportTable(readme: string, results: ImportResults): Promise<void> {
  await writeFile(readme, replaceBetween(await readFile(readme, 'utf8'), readme, MARKERS, importTable(results)));
}
