/** The results as Markdown tables, and their place in the README. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Figures, PeerName } from './measure/compare';
import { isBusy, type Machine, type ResultRow, type Results } from './results';
import { FLAT, reached, targetOf } from './targets';
import { WORKLOADS } from './workloads';

const MARKERS = ['<!-- table: made by npm run bench -->', '<!-- end of table -->'] as const;

const count = (value: number): string => Math.round(value).toLocaleString('en');
const ms = (value: number): string => (value >= 100 ? count(value) : value.toPrecision(2));
const times = (value: number | null): string => (value === null ? '' : value.toFixed(value >= 10 ? 0 : 2));

/** Rows of one workload, database, size and number of connections. */
type Question = readonly ResultRow[];

const order = ({ nodes, connections, engine, workload }: ResultRow): (string | number)[] => [
  nodes,
  -connections,
  engine,
  WORKLOADS.findIndex(({ name }) => name === workload),
];

function byOrder(a: ResultRow, b: ResultRow): number {
  const [left, right] = [order(a), order(b)];
  const at = left.findIndex((value, i) => value !== right[i]);
  return at < 0 ? 0 : (left[at] as number) < (right[at] as number) ? -1 : 1;
}

function groupBy(rows: readonly ResultRow[], keyOf: (row: ResultRow) => string): ResultRow[][] {
  const groups = new Map<string, ResultRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

const find = (rows: Question, mode: ResultRow['mode'], peer: PeerName): ResultRow | undefined =>
  rows.find((row) => row.mode === mode && row.peer === peer);

/** The first figures of ours that were measured this way. */
const ours = (rows: Question, mode: ResultRow['mode']): Figures | undefined =>
  rows.find((row) => row.mode === mode && row.ours !== null)?.ours ?? undefined;

/** Bold when its target is reached, with a cross when it isn't; who failed, in words. */
function ratioCell(row: ResultRow | undefined): string {
  if (!row) return '';
  if (row.ratio === null) return `failed: ${row.failed?.replaceAll('|', '\\|')}`;
  const cell = `${times(row.ratio)} (±${Math.round((row.spread ?? 0) * 50)} %)`;
  const hit = reached(row);
  return hit === undefined ? cell : hit ? `**${cell}**` : `${cell} ✗`;
}

const latencies = (row: ResultRow | undefined): string =>
  row?.p50Ratio == null ? '' : `${times(row.p50Ratio)} / ${times(row.p99Ratio)}`;

const peerQuestion = (name: string): string => {
  const peer = WORKLOADS.find((workload) => workload.name === name)?.peer;
  return typeof peer === 'string' ? `no such question: ${peer}` : '';
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const header = (left: readonly string[], right: readonly string[]): string[] => [
  line([...left, ...right]),
  `|${left.map(() => '---|').join('')}${right.map(() => '--:|').join('')}`,
];

const SPEED = header(
  ['Database', 'Workload'],
  [
    ...['Asterism, requests/s', 'p50 / p99, ms', 'to floor', 'to graphql-js', '@neo4j/graphql, requests/s'],
    ...['Asterism to it', 'its p50 / p99 to ours', 'Repeated, requests/s', 'of `{ __typename }`', 'to @neo4j/graphql'],
  ],
);

function speedLine(rows: Question): string {
  const { engine, workload } = rows[0] as ResultRow;
  const [fresh, kept] = [ours(rows, 'fresh'), ours(rows, 'repeated')];
  const peer = find(rows, 'fresh', 'neo4j-graphql');
  return line([
    engine,
    workload,
    fresh ? count(fresh.rps) : 'none',
    fresh ? `${ms(fresh.p50)} / ${ms(fresh.p99)}` : '',
    ratioCell(find(rows, 'fresh', 'floor')),
    ratioCell(find(rows, 'fresh', 'graphql-js')),
    peer?.theirs ? count(peer.theirs.rps) : engine.startsWith('Neo4j') ? peerQuestion(workload) : '',
    ratioCell(peer),
    latencies(peer),
    kept ? count(kept.rps) : '',
    ratioCell(find(rows, 'repeated', 'typename')),
    ratioCell(find(rows, 'repeated', 'neo4j-graphql')),
  ]);
}

const COST = header(
  ['Database', 'Workload', 'Who'],
  ['First answer, ms', 'Processor, ms', 'and database', 'Memory, MB', 'and database', 'Statements', 'Bytes'],
);

function costLines(rows: Question): string[] {
  const { engine, workload } = rows[0] as ResultRow;
  const who: [string, Figures | null | undefined][] = [
    ['Asterism', ours(rows, 'fresh')],
    ['floor', find(rows, 'fresh', 'floor')?.theirs],
    ['@neo4j/graphql', find(rows, 'fresh', 'neo4j-graphql')?.theirs],
  ];
  return who.flatMap(([name, figures]) => {
    if (!figures) return [];
    const { cold, cpu, databaseCpu, rss, databaseRss, statements, bytes } = figures;
    const database = (value: number | null, text: (known: number) => string) => (value === null ? '' : text(value));
    return line([
      ...[
        engine,
        workload,
        name,
        ms(cold),
        ms(cpu),
        database(databaseCpu, ms),
        count(rss),
        database(databaseRss, count),
      ],
      ...[String(Number(statements.toFixed(1))), count(bytes)],
    ]);
  });
}

/** How the time of an answer grows with the graph, where the smallest and larger ones were asked alike. */
function growth(rows: readonly ResultRow[]): string[] {
  const fewest = Math.min(...rows.map(({ connections }) => connections));
  const asked = groupBy(
    rows.filter(({ connections, mode }) => connections === fewest && mode === 'fresh'),
    ({ engine, workload }) => `${engine} ${workload}`,
  );
  const lines = asked.flatMap((ofQuestion) => {
    const sizes = groupBy(ofQuestion, ({ nodes }) => String(nodes)).flatMap((ofSize) => {
      const figures = ours(ofSize, 'fresh');
      return figures ? [{ nodes: ofSize[0]?.nodes ?? 0, p50: figures.p50 }] : [];
    });
    const [least, most] = [sizes[0], sizes.at(-1)];
    if (!least || !most || least === most) return [];
    const { engine, workload } = ofQuestion[0] as ResultRow;
    const grown = most.p50 / least.p50;
    const cell = `${times(grown)}`;
    const each = sizes.map(({ nodes, p50 }) => `${count(nodes)}: ${ms(p50)}`).join(', ');
    return [line([engine, workload, each, grown <= FLAT ? `**${cell}**` : `${cell} ✗`])];
  });
  if (lines.length === 0) return [];
  const connections = fewest === 1 ? '1 connection' : `${fewest} connections`;
  return [
    '',
    `How the time of an answer grows with the graph, p50 in ms with ${connections} (wanted: at most ${FLAT} times):`,
    '',
    ...header(['Database', 'Workload', 'Nodes: p50'], ['Grows, times']),
    ...lines,
  ];
}

/**
 * How many times as fast as the peer the floor is, by workload, of the rows whose target is beyond even that: who asks the
 * database each time can't get there.
 */
function beyondTheFloor(missed: readonly ResultRow[], rows: readonly ResultRow[]): string[] {
  const boundOf = (row: ResultRow): number => {
    const floor = rows.find((one) => one.peer === 'floor' && one.mode === 'fresh' && sameQuestion(one, row));
    return floor?.theirs && row.theirs ? floor.theirs.rps / row.theirs.rps : Number.POSITIVE_INFINITY;
  };
  const beyond = missed.filter(
    (row) => row.peer === 'neo4j-graphql' && row.mode === 'fresh' && boundOf(row) < (targetOf(row) ?? 0),
  );
  if (beyond.length === 0) return [];
  return [
    '',
    `Of the rows missed, ${beyond.length} want more than the floor gives, which is so many times as fast as @neo4j/graphql:`,
    '',
    ...groupBy(beyond, sizeOf).map((ofSize) => {
      const bounds = ofSize.map((row) => `${row.workload} ${times(boundOf(row))}`);
      return `- ${sizeOf(ofSize[0] as ResultRow)}: ${bounds.join(', ')}.`;
    }),
  ];
}

const sameQuestion = (a: ResultRow, b: ResultRow): boolean =>
  questionOf(a) === questionOf(b) && sizeOf(a) === sizeOf(b);

/** How many targets are reached, and the rows that miss theirs. */
function verdict(rows: readonly ResultRow[]): string[] {
  const judged = rows.filter((row) => reached(row) !== undefined);
  const hits = judged.filter((row) => reached(row));
  const of = (peer: PeerName, mode: ResultRow['mode']) => {
    const all = judged.filter((row) => row.peer === peer && row.mode === mode);
    const least = [...new Set(all.map((row) => targetOf(row)))];
    const wanted = least.length === 1 ? `, wanted ${least[0]}` : '';
    return all.length === 0 ? [] : [`${peer} ${mode} ${all.filter(reached).length} of ${all.length}${wanted}`];
  };
  return [
    '',
    `Targets reached: ${hits.length} of ${judged.length} (${[
      ...of('neo4j-graphql', 'fresh'),
      ...of('neo4j-graphql', 'repeated'),
      ...of('typename', 'repeated'),
      ...of('floor', 'fresh'),
      ...of('graphql-js', 'fresh'),
    ].join('; ')}). In the tables bold is reached, ✗ is missed, and plain has no target.`,
    ...beyondTheFloor(
      judged.filter((row) => !reached(row)),
      rows,
    ),
  ];
}

const connectionsOf = (connections: number): string =>
  connections === 1 ? '1 connection' : `${connections} connections`;
const sizeOf = ({ nodes, relationships, connections }: ResultRow): string =>
  `${count(nodes)} nodes, ${count(relationships)} relationships, ${connectionsOf(connections)}`;

/** When and on what the rows were measured, and whether other work ran beside: the lines above a table. */
export function measured(
  { cpu, cores, memoryGB, platform, node }: Machine,
  days: string,
  rows: readonly { readonly busyCores?: number }[],
): string[] {
  const load = Math.max(0, ...rows.map(({ busyCores = 0 }) => busyCores));
  return [
    `Measured on ${days}: ${cpu}, ${cores} cores, ${memoryGB} GB, ${platform}, Node ${node}.`,
    ...(isBusy(load)
      ? [
          '',
          `The machine was busy with other work (${load.toFixed(1)} cores of it before): figures are low, ratios rough.`,
        ]
      : []),
  ];
}

const questionOf = ({ engine, workload }: ResultRow): string => `${engine} ${workload}`;

/** The machine, then a table for each size of graph and number of connections, what a request costs, and how that grows. */
export function tableOf({ machine, rows }: Results): string {
  const dates = rows.map(({ date }) => date).sort();
  const days = [...new Set([dates[0], dates.at(-1)])].join(' to ');
  const sorted = [...rows].sort(byOrder);
  const sizes = groupBy(sorted, sizeOf);
  return [
    ...measured(machine, days, rows),
    ...verdict(rows),
    ...sizes.flatMap((ofSize) => [
      '',
      `${sizeOf(ofSize[0] as ResultRow)}:`,
      '',
      ...SPEED,
      ...groupBy(ofSize, questionOf).map(speedLine),
    ]),
    ...growth(sorted),
    '',
    `What a request costs, ${sizeOf(sizes[0]?.[0] as ResultRow)}:`,
    '',
    ...COST,
    ...groupBy(sizes[0] ?? [], questionOf).flatMap(costLines),
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
