/** Kills an import at random moments, again and again, and holds the graph to what it acknowledged. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Dump, differences } from './dump';
import { type Expected, expectedOf } from './expected';
import { type Importer, startImporter } from './importer';
import { randomFrom } from './random';
import { BUNDLES } from './series';

export interface Killing {
  readonly program: string;
  readonly seed: number;
  readonly kills: number;
  /** A kill falls within so many milliseconds after the import, or one of its transactions, has begun. */
  readonly spanMs: number;
  /** The settings of the database. */
  readonly env: Readonly<Record<string, string>>;
  /** All that the graph holds, read by this process once the importer has ended. */
  read(): Promise<Dump>;
  /** Brings about the end of the importer; without it, SIGKILL. `n` counts from 0. */
  strike?(importer: Importer, n: number): Promise<void>;
}

/** What the kills fell into, and how far the import got. */
export interface Outcome {
  readonly kills: number;
  readonly withinTransaction: number;
  readonly steps: number;
}

const FOR_EVER = BUNDLES * 1_000_000;
/** The last of an importer's transactions near which it is killed. */
const MOST_TRANSACTIONS = 4;

const sigkill = async (importer: Importer): Promise<void> => importer.kill('SIGKILL');

/**
 * After each kill the graph must be what an undisturbed import of the acknowledged steps makes, or of one more: that one
 * was under way. At the end the import is let run, and must end in the same graph as one that nothing disturbed.
 * @throws Error that names the seed, the kill, and what the graph has and should not, or should and has not.
 */
export async function killAgainAndAgain(killing: Killing): Promise<Outcome> {
  const { program, seed, kills, env, read, spanMs, strike = sigkill } = killing;
  const random = randomFrom(seed);
  const expected = await expectedOf(seed);
  try {
    let done = -1;
    let withinTransaction = 0;
    for (let n = 0; n < kills; n++) {
      // From the last one on, so that it meets what is there already.
      const importer = startImporter(program, env, [seed, Math.max(0, done), FOR_EVER]);
      // Some moments are while it opens the database; most are near one of its transactions, however fast it is just now.
      await (random() < 0.2 ? importer.begun : importer.inTransaction(1 + Math.floor(random() * MOST_TRANSACTIONS)));
      await sleep(random() * spanMs);
      const doing = importer.doing();
      await strike(importer, n);
      await importer.ended;
      if (importer.doing() === 'begin') withinTransaction++;
      const where = `Seed ${seed}, kill ${n + 1} (while the importer was at "${doing}")`;
      const acknowledged = acknowledgedBy(importer, done, where);
      done = await reached(await read(), acknowledged, expected, where);
    }
    const round = Math.floor((done + 1) / BUNDLES);
    const last = (round + 1) * BUNDLES - 1;
    for (const again of [false, true]) {
      const importer = startImporter(program, env, [seed, round * BUNDLES, last + 1]);
      const ended = await importer.ended;
      if (ended !== 0) throw new Error(`Expected the import to end well, got ${ended}: ${importer.stderr()}`);
      acknowledgedBy(importer, again ? last : done, `Seed ${seed}, the import let run`);
      const left = differences(await read(), await expected.after(last));
      if (left.length > 0) throw new Error(`Seed ${seed}: expected the undisturbed graph, got\n${left.join('\n')}`);
    }
    return { kills, withinTransaction, steps: last + 1 };
  } finally {
    await expected.close();
  }
}

/** The last step that is acknowledged, now or before. What was in the graph already must have been left as it is. */
function acknowledgedBy({ acknowledged, stderr }: Importer, before: number, where: string): number {
  const rewritten = acknowledged.filter(({ step, changed }) => changed && step <= before);
  if (rewritten.length > 0)
    throw new Error(`${where}: expected no change to what was written, got ${JSON.stringify(rewritten)} ${stderr()}`);
  return Math.max(before, ...acknowledged.map(({ step }) => step));
}

async function reached(got: Dump, acknowledged: number, expected: Expected, where: string): Promise<number> {
  // Killed before the database was made.
  if (acknowledged === -1 && got.length === 0) return -1;
  const without = differences(got, await expected.after(acknowledged));
  if (without.length === 0) return acknowledged;
  const withOneMore = differences(got, await expected.after(acknowledged + 1));
  if (withOneMore.length === 0) return acknowledged + 1;
  throw new Error(
    `${where}: expected the graph after step ${acknowledged} or ${acknowledged + 1}, got neither. ` +
      `Against the first:\n${without.join('\n')}\nAgainst the second:\n${withOneMore.join('\n')}`,
  );
}
