/** The results as a Markdown table, and its place in the README. */
import { readFile, writeFile } from 'node:fs/promises';
import { isBusy, type Machine, type ResultRow, type Results } from './results';
import { WORKLOADS } from './workloads';

const MARKERS = ['<!-- table: made by npm run bench -->', '<!-- end of table -->'] as const;

const count = (value: number): string => Math.round(value).toLocaleString('en');
const ms = (value: number): string => (value >= 100 ? count(value) : value.toPrecision(2));
const ratio = (row: ResultRow | undefined): string =>
  row ? `**${row.ratio.toFixed(2)}** (±${Math.round(row.spread * 50)} %)` : '';

const order = ({ nodes, connections, engine, workload }: ResultRow): (string | number)[] => [
  nodes,
  connections,
  engine,
  WORKLOADS.findIndex(({ name }) => name === workload),
];

function byOrder(a: ResultRow, b: ResultRow): number {
  const [left, right] = [order(a), order(b)];
  const at = left.findIndex((value, i) => value !== right[i]);
  return at < 0 ? 0 : (left[at] as number) < (right[at] as number) ? -1 : 1;
}

function line(rows: readonly ResultRow[]): string {
  const of = (peer: string) => rows.find((row) => row.peer === peer);
  const row = rows[0] as ResultRow;
  const { ours } = row;
  const cells = [
    row.engine,
    row.workload,
    count(ours.rps),
    `${ms(ours.p50)} / ${ms(ours.p99)}`,
    String(row.statements),
    ...(['floor', 'graphql-js'] as const).flatMap((peer) => {
      const found = of(peer);
      return [found ? count(found.theirs.rps) : '', ratio(found)];
    }),
  ];
  return `| ${cells.join(' | ')} |`;
}

function groupBy(rows: readonly ResultRow[], keyOf: (row: ResultRow) => string): ResultRow[][] {
  const groups = new Map<string, ResultRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

const sizeOf = ({ nodes, relationships, connections }: ResultRow): string =>
  `${count(nodes)} nodes, ${count(relationships)} relationships, ${connections} connections`;

/** When and on what the rows were measured, and whether other work ran beside: the lines above a table. */
export function measured(
  { cpu, cores, memoryGB, platform, node }: Machine,
  days: string,
  rows: readonly { readonly loadBefore: number }[],
): string[] {
  const load = Math.max(...rows.map(({ loadBefore }) => loadBefore));
  return [
    `Measured on ${days}: ${cpu}, ${cores} cores, ${memoryGB} GB, ${platform}, Node ${node}.`,
    ...(isBusy(load)
      ? [
          '',
          `The machine was busy with other work (a load of ${load.toFixed(1)} before): figures are low, ratios rough.`,
        ]
      : []),
  ];
}

/** The machine, then a table for each size of graph and number of connections. */
export function tableOf({ machine, rows }: Results): string {
  const dates = rows.map(({ date }) => date).sort();
  const days = [...new Set([dates[0], dates.at(-1)])].join(' to ');
  return [
    ...measured(machine, days, rows),
    ...groupBy([...rows].sort(byOrder), sizeOf).flatMap((ofSize) => [
      '',
      `${sizeOf(ofSize[0] as ResultRow)}:`,
      '',
      '| Database | Workload | Asterism, requests/s | p50 / p99, ms | Statements | Floor, requests/s | Asterism to floor | graphql-js, requests/s | Asterism to graphql-js |',
      '|---|---|--:|--:|--:|--:|--:|--:|--:|',
      ...groupBy(ofSize, ({ engine, workload }) => `${engine} ${workload}`).map(line),
    ]),
  ].join('\n');
}

/** A text with what stands between the markers in place of what stood there. @throws Error when the markers are gone. */
export function replaceBetween(text: string, file: string, markers: readonly [string, string], table: string): string {
  const [start, end] = markers.map((marker) => text.indexOf(marker)) as [number, number];
  if (start < 0 || end < start)
    throw new Error(`Expected ${file} to hold ${markers.join(' and ')}, got none. Put them where the table goes.`);
  return `${text.slice(0, start)}${markers[0]}\n${table}\n${text.slice(end)}`;
}

/** @throws Error when the markers are gone. */
export async function renewTable(readme: string, results: Results): Promise<void> {
  await writeFile(readme, replaceBetween(await readFile(readme, 'utf8'), readme, MARKERS, tableOf(results)));
}
