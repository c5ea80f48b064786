/** Asterism and its peers under the same load, in turns. */
import type { Generated } from '../graph/generate';
import type { Workload } from '../workloads/workload';
import { type Checked, check } from './check';
import { type Contestant, type ContestantName, contestantsOf, type Servers } from './contestants';
import { type Load, load, type Target } from './load';
import { primed } from './prime';
import { median, spread } from './statistics';
import { type Window, warmUp } from './warm-up';

/** Medians over the pairs, each figure on its own, and what the check told. */
export type Figures = Load & Checked;

export type PeerName = Exclude<ContestantName, 'asterism' | 'kept'>;

export interface Comparison {
  readonly connections: number;
  /** Whether ours works out each answer, or keeps answers and is asked the same again and again. */
  readonly mode: 'fresh' | 'repeated';
  readonly peer: PeerName;
  /** Our requests a second over the peer's, the median of the pairs: above 1 we are faster. */
  readonly ratio: number | null;
  /** The peer's p50 over ours, and its p99: above 1 ours are shorter. */
  readonly p50Ratio: number | null;
  readonly p99Ratio: number | null;
  /** How far apart the middle half of the pairs' ratios is, in parts of the median. */
  readonly spread: number | null;
  readonly pairs: number;
  readonly ours: Figures | null;
  readonly theirs: Figures | null;
  /** Who failed, and how: then there is no ratio. */
  readonly failed?: string;
}

export interface Rounds {
  readonly seconds: number;
  /** Numbers of connections, measured one after the other. */
  readonly connections: readonly number[];
}

const FEWEST_PAIRS = 3;
const MOST_PAIRS = 4;
const SMALL_SPREAD = 0.1;

/** Of each contestant: why it is out, or what the check told. */
type Standing = Map<Contestant, Checked | { readonly failed: string }>;

/** Runs something of one contestant; a failure puts it out, with the first line of why. */
async function attempt(standing: Standing, contestant: Contestant, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const why = (error as Error).message.split('\n')[0] as string;
    console.error(`${contestant.name} fails: ${why}`);
    standing.set(contestant, { failed: why.slice(0, 300) });
  }
}

const isOut = (standing: Standing, contestant: Contestant): boolean =>
  'failed' in (standing.get(contestant) ?? { failed: '' });

/**
 * Rounds of all contestants, every other round in reverse, until the ratios agree or there were enough. A pair is ours
 * and the peer's of one round, so that what slows the machine down for a while slows both.
 */
export async function compare(
  workload: Workload,
  servers: Servers,
  graph: Generated,
  databasePid: number | undefined,
  { seconds, connections }: Rounds,
): Promise<Comparison[]> {
  const variables = workload.variables(graph);
  const contestants = contestantsOf(workload, servers, variables, graph);
  const standing: Standing = new Map();
  const expected: unknown[] = [];
  for (const contestant of contestants) {
    // It answers something else; what it costs is in the figures of the load.
    if (contestant.name === 'typename') standing.set(contestant, { cold: 0, statements: 0 });
    else
      await attempt(standing, contestant, async () => {
        standing.set(contestant, await check(workload, contestant, variables, expected));
      });
  }
  const most = Math.max(...connections);
  const counts = workload.quick ? [most] : connections;
  const kept = new Map<Contestant, readonly string[]>();
  const target = (contestant: Contestant, count: number): Target => {
    const { url, bodies, server } = contestant;
    return { url, bodies: kept.get(contestant) ?? bodies, server, databasePid, connections: count };
  };
  const windows = new Map<Contestant, Window>();
  for (const contestant of contestants)
    if (!isOut(standing, contestant))
      await attempt(standing, contestant, async () => {
        if (contestant.name === 'kept') kept.set(contestant, await primed(contestant.url, contestant.bodies));
        windows.set(contestant, await warmUp(target(contestant, most), seconds));
      });

  const compared: Comparison[] = [];
  for (const count of counts) {
    const loads = new Map<Contestant, Load[]>(contestants.map((contestant) => [contestant, []]));
    const pairs = pairsOf(contestants).map(([ours, theirs]) => pairing(ours, theirs, loads));
    for (let round = 0; round < MOST_PAIRS; round++) {
      if (round >= FEWEST_PAIRS && pairs.every(({ ratios }) => spread(ratios()) <= SMALL_SPREAD)) break;
      for (const contestant of round % 2 === 0 ? contestants : [...contestants].reverse()) {
        if (isOut(standing, contestant)) continue;
        const window = windows.get(contestant) as Window;
        // What is slow with many connections is less so with one.
        const length = count === most ? window.seconds : Math.max(seconds, window.seconds / 2);
        await attempt(standing, contestant, async () => {
          loads.get(contestant)?.push(await load(target(contestant, count), length, window.checked));
        });
      }
    }
    compared.push(...pairs.map(({ comparison }) => ({ connections: count, ...comparison(standing) })));
  }
  return compared;
}

/** Ours as it works answers out against all others, and as it keeps them against those that a user would compare. */
function pairsOf(contestants: readonly Contestant[]): [Contestant, Contestant][] {
  const named = (name: ContestantName) => contestants.find((each) => each.name === name);
  const pair = (ours: ContestantName, theirs: ContestantName): [Contestant, Contestant][] => {
    const [mine, other] = [named(ours), named(theirs)];
    return mine && other ? [[mine, other]] : [];
  };
  return [
    ...(['floor', 'graphql-js', 'neo4j-graphql'] as const).flatMap((peer) => pair('asterism', peer)),
    ...(['neo4j-graphql', 'typename'] as const).flatMap((peer) => pair('kept', peer)),
  ];
}

const FIGURES = ['rps', 'p50', 'p99', 'bytes', 'generator', 'cpu', 'rss'] as const;

function mid(loads: readonly Load[], checked: Checked): Figures {
  const figures = FIGURES.map((key) => [key, median(loads.map((one) => one[key]))] as const);
  const database = (['databaseCpu', 'databaseRss'] as const).map((key) => {
    const known = loads.map((one) => one[key]).filter((value) => value !== null);
    return [key, known.length > 0 ? median(known) : null] as const;
  });
  return { ...(Object.fromEntries([...figures, ...database]) as unknown as Load), ...checked };
}

function pairing(ours: Contestant, theirs: Contestant, loads: ReadonlyMap<Contestant, readonly Load[]>) {
  const of = (contestant: Contestant) => loads.get(contestant) ?? [];
  const ratiosOf = (ratio: (mine: Load, other: Load) => number): number[] =>
    of(ours).flatMap((mine, i) => {
      const other = of(theirs)[i];
      return other ? [ratio(mine, other)] : [];
    });
  const ratios = () => ratiosOf((mine, other) => mine.rps / other.rps);
  function comparison(standing: Standing): Omit<Comparison, 'connections'> {
    const mode: Comparison['mode'] = ours.name === 'kept' ? 'repeated' : 'fresh';
    const failures = [ours, theirs].flatMap((contestant) => {
      const how = standing.get(contestant);
      return how && 'failed' in how ? [`${contestant.name}: ${how.failed}`] : [];
    });
    const figures = (contestant: Contestant): Figures | null => {
      const how = standing.get(contestant);
      return how && !('failed' in how) && of(contestant).length > 0 ? mid(of(contestant), how) : null;
    };
    const measured = {
      ...{ mode, peer: theirs.name as PeerName },
      ...{ ours: figures(ours), theirs: figures(theirs), pairs: ratios().length },
    } as const;
    if (failures.length > 0)
      return { ...measured, ratio: null, p50Ratio: null, p99Ratio: null, spread: null, failed: failures.join('; ') };
    return {
      ...measured,
      ratio: median(ratios()),
      p50Ratio: median(ratiosOf((mine, other) => other.p50 / mine.p50)),
      p99Ratio: median(ratiosOf((mine, other) => other.p99 / mine.p99)),
      spread: spread(ratios()),
    };
  }
  return { ratios, comparison };
}
