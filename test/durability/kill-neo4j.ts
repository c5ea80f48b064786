import { setTimeout as sleep } from 'node:timers/promises';
import { killsWanted, seedWanted } from './count';
import type { Importer } from './importer';
import { killAgainAndAgain } from './kills';
import type { Subject } from './neo4j-subject';
import { killStreams } from './stream-kills';

const KILLS = killsWanted(50);
/** One kill in so many is of the server. */
const OF_THE_SERVER = 10;

export function kills(subject: Subject): void {
  const told: string[] = [];

  async function strike(importer: Importer, n: number): Promise<void> {
    if (n % OF_THE_SERVER !== OF_THE_SERVER - 1) {
      importer.kill('SIGKILL');
      return;
    }
    await subject.server.kill();
    const restarted = subject.server.restart();
    // It gives up before the server is back, or goes on with it; it never hangs.
    const ended = await Promise.race([importer.ended, restarted.then(() => sleep(5_000, 'goes on', { ref: false }))]);
    await restarted;
    told.push(ended === 'goes on' ? ended : `${ended} ${importer.stderr()}`);
    importer.kill('SIGKILL');
  }

  it(
    `${KILLS} kills of imports or of the server: every acknowledged bundle is whole, and none is there by half`,
    async () => {
      await subject.empty();
      const outcome = await killAgainAndAgain({
        program: subject.program,
        seed: seedWanted(),
        kills: KILLS,
        spanMs: 250,
        env: { NEO4J_URI: subject.server.uri },
        read: subject.read,
        strike,
      });
      // Else they would have proved little.
      expect(outcome.withinTransaction).toBeGreaterThanOrEqual(Math.floor(KILLS / 3));
      expect(told).toHaveLength(Math.floor(KILLS / OF_THE_SERVER));
      for (const end of told) expect(end).toMatch(/^(goes on$|3 Expected Neo4j at bolt:\/\/127\.0\.0\.1:\d+ to )/);
    },
    180_000 + KILLS * 10_000,
  );

  it(
    'kills of imports in bulk: every acknowledged part is whole, and running it again goes on',
    async () => {
      await subject.empty();
      await killStreams({
        program: subject.streamProgram,
        seed: seedWanted(),
        kills: Math.ceil(KILLS / 50),
        spanMs: 150,
        env: { NEO4J_URI: subject.server.uri },
        read: subject.read,
      });
    },
    180_000 + KILLS * 10_000,
  );
}
