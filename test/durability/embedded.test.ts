import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dumpOfCopy } from './copy';
import { killsWanted, seedWanted } from './count';
import { compileImporter, endImporters, removeImporter } from './importer';
import { killAgainAndAgain } from './kills';
import { killStreams } from './stream-kills';

const KILLS = killsWanted(50);
/** Two imports at a time, each on a folder of its own: while one starts, the other is killed. */
const LANES = 2;
jest.setTimeout(60_000 + KILLS * 5_000);

const root = mkdtempSync(join(tmpdir(), 'asterism-kills-'));
let [program, streamProgram] = ['', ''];
beforeAll(async () => {
  [program, streamProgram] = await Promise.all([compileImporter(), compileImporter('stream-child.ts')]);
});
afterAll(async () => {
  await endImporters();
  for (const compiled of [program, streamProgram]) removeImporter(compiled);
  rmSync(root, { recursive: true, force: true });
});

it(`${KILLS} kills in the middle of imports: every acknowledged bundle is whole, and none is there by half`, async () => {
  const seed = seedWanted();
  const lanes = Array.from({ length: Math.min(LANES, KILLS) }, (_, lane) => {
    const folder = mkdtempSync(join(root, 'data-'));
    return killAgainAndAgain({
      program,
      seed: seed + lane,
      kills: Math.ceil((KILLS - lane) / LANES),
      spanMs: 60,
      env: { ASTERISM_DATA_DIR: folder },
      // So that the next import is the one that recovers.
      read: () => dumpOfCopy(folder),
    });
  });
  const outcomes = await Promise.all(lanes);
  const sum = (of: 'kills' | 'withinTransaction') => outcomes.reduce((all, outcome) => all + outcome[of], 0);
  expect(sum('kills')).toBe(KILLS);
  // Else they would have proved little.
  expect(sum('withinTransaction')).toBeGreaterThanOrEqual(Math.floor(KILLS / 3));
});

it('kills in the middle of imports in bulk: every acknowledged part is whole, and running it again goes on', async () => {
  const folder = mkdtempSync(join(root, 'stream-'));
  await killStreams({
    program: streamProgram,
    seed: seedWanted(),
    kills: Math.ceil(KILLS / 10),
    spanMs: 40,
    env: { ASTERISM_DATA_DIR: folder },
    read: () => dumpOfCopy(folder),
  });
});
