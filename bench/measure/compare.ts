/** Asterism and its peers under the same load, in turns. */
import type { Server, ServerName } from '../servers/spawn';
import { sample, type Variables, type Workload } from '../workloads/workload';
import { checkAnswers, endpoint } from './check';
import { type Load, load } from './load';
import { median, spread } from './statistics';
import { warmUp } from './warm-up';

export interface Comparison {
  readonly peer: ServerName;
  /** Our requests a second over the peer's, the median of the pairs: above 1 we are faster. */
  readonly ratio: number;
  /** How far apart the middle half of the pairs' ratios is, in parts of the median. */
  readonly spread: number;
  readonly pairs: number;
  /** Statements that one of our requests takes. */
  readonly statements: number;
  /** Medians over the pairs, each figure on its own. */
  readonly ours: Load;
  readonly theirs: Load;
}

export interface Rounds {
  readonly seconds: number;
  readonly connections: number;
}

const FEWEST_PAIRS = 3;
const MOST_PAIRS = 5;
const SMALL_SPREAD = 0.04;
const MOST_CHECKED = 25;

const mid = (loads: readonly Load[]): Load => {
  const of = (key: keyof Load) => median(loads.map((one) => one[key]));
  return { rps: of('rps'), p50: of('p50'), p99: of('p99'), bytes: of('bytes'), generator: of('generator') };
};

/**
 * Rounds of ours and each peer, every other round in reverse, until the ratios agree or there were enough. A pair is
 * ours and the peer's of one round, so that what slows the machine down for a while slows both.
 */
export async function compare(
  workload: Workload,
  ours: Server,
  peers: readonly Server[],
  variables: readonly Variables[],
  { seconds, connections }: Rounds,
): Promise<Comparison[]> {
  const bodies = variables.map((values) => JSON.stringify({ query: workload.operation, variables: values }));
  const checked = sample(bodies, MOST_CHECKED);
  const before = await ours.statements();
  await checkAnswers(workload, ours, peers, checked);
  const statements = ((await ours.statements()) - before) / checked.length;

  const servers = [ours, ...peers];
  const target = (server: Server) => ({ url: endpoint(server, workload), bodies, connections });
  const windows = new Map<Server, number>();
  for (const server of servers) windows.set(server, await warmUp(target(server), seconds));

  const loads = new Map<Server, Load[]>(servers.map((server) => [server, []]));
  const of = (server: Server) => loads.get(server) as Load[];
  const ratios = (peer: Server) => of(ours).map(({ rps }, i) => rps / (of(peer)[i] as Load).rps);
  for (let round = 0; round < MOST_PAIRS; round++) {
    if (round >= FEWEST_PAIRS && peers.every((peer) => spread(ratios(peer)) <= SMALL_SPREAD)) break;
    for (const server of round % 2 === 0 ? servers : [...servers].reverse())
      of(server).push(await load(target(server), windows.get(server) ?? seconds));
  }
  return peers.map((peer) => ({
    peer: peer.name,
    ratio: median(ratios(peer)),
    spread: spread(ratios(peer)),
    pairs: ratios(peer).length,
    statements,
    ours: mid(of(ours)),
    theirs: mid(of(peer)),
  }));
}
