import { setTimeout as sleep } from 'node:timers/promises';
import { describeOn } from '../contract/neo4j';
import { lts } from '../neo4j/versions';
import { killsWanted, seedWanted } from './count';
import { compileImporter, endImporters, type Importer, removeImporter } from './importer';
import { killAgainAndAgain } from './kills';
import { type Subject, startSubject } from './neo4j-subject';
import { killStreams } from './stream-kills';

const KILLS = killsWanted(50);
/** Two imports at a time, each into a Neo4j of its own: while one starts, the other is killed. */
const LANES = 2;
/** One kill in so many is of the server. */
const OF_THE_SERVER = 10;
jest.setTimeout(180_000 + KILLS * 10_000);

describeOn(lts, `Kills on Neo4j ${lts.version}`, () => {
  let [program, streamProgram] = ['', ''];
  let subjects: Subject[] = [];
  beforeAll(async () => {
    [program, streamProgram] = await Promise.all([compileImporter(), compileImporter('stream-child.ts')]);
    subjects = await Promise.all(Array.from({ length: LANES }, () => startSubject()));
  });
  afterAll(async () => {
    await endImporters();
    for (const compiled of [program, streamProgram]) removeImporter(compiled);
    await Promise.all(subjects.map(({ server }) => server.stop()));
  });
  beforeEach(() => Promise.all(subjects.map((subject) => subject.empty())));

  /** Ends the importer by its own end or, `n` being one of those, by the server's; gives how it took the latter. */
  async function strike({ server }: Subject, importer: Importer, n: number): Promise<string[]> {
    if (n % OF_THE_SERVER !== OF_THE_SERVER - 1) {
      importer.kill('SIGKILL');
      return [];
    }
    await server.kill();
    const restarted = server.restart();
    // It gives up before the server is back, or goes on with it; it never hangs.
    const ended = await Promise.race([importer.ended, restarted.then(() => sleep(5_000, 'goes on', { ref: false }))]);
    await restarted;
    importer.kill('SIGKILL');
    return [ended === 'goes on' ? ended : `${ended} ${importer.stderr()}`];
  }

  it(`${KILLS} kills of imports or of the server: every acknowledged bundle is whole, and none is there by half`, async () => {
    const seed = seedWanted();
    const told: string[] = [];
    const lanes = subjects.slice(0, KILLS).map((subject, lane) =>
      killAgainAndAgain({
        program,
        seed: seed + lane,
        kills: Math.ceil((KILLS - lane) / LANES),
        spanMs: 250,
        env: { NEO4J_URI: subject.server.uri },
        read: subject.read,
        strike: async (importer, n) => void told.push(...(await strike(subject, importer, n * LANES + lane))),
      }),
    );
    const outcomes = await Promise.all(lanes);
    const sum = (of: 'kills' | 'withinTransaction') => outcomes.reduce((all, outcome) => all + outcome[of], 0);
    expect(sum('kills')).toBe(KILLS);
    // Else they would have proved little.
    expect(sum('withinTransaction')).toBeGreaterThanOrEqual(Math.floor(KILLS / 3));
    expect(told).toHaveLength(Math.floor(KILLS / OF_THE_SERVER));
    for (const end of told) expect(end).toMatch(/^(goes on$|3 Expected Neo4j at bolt:\/\/127\.0\.0\.1:\d+ to )/);
  });

  it('kills of imports in bulk: every acknowledged part is whole, and running it again goes on', async () => {
    const [{ server, read }] = subjects as [Subject];
    await killStreams({
      program: streamProgram,
      seed: seedWanted(),
      kills: Math.ceil(KILLS / 50),
      spanMs: 150,
      env: { NEO4J_URI: server.uri },
      read,
    });
  });
});
