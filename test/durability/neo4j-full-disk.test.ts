import { describeOn } from '../contract/neo4j';
import { lts } from '../neo4j/versions';
import { differences } from './dump';
import { type Expected, expectedOf } from './expected';
import { compileImporter, endImporters, type Importer, removeImporter, startImporter } from './importer';
import { type Subject, startSubject } from './neo4j-subject';
import { BUNDLES } from './series';
import { describeWithDisk, type SmallDisk } from './small-disk';

jest.setTimeout(240_000);

const SEED = 13;
const MB = 1024 * 1024;
/** The first round is there before the disk is full; the second meets it. */
const BEFORE = BUNDLES - 1;
const LAST = 2 * BUNDLES - 1;
const UNCONFIRMED =
  /^Expected Neo4j at \S+ to confirm a commit, .* all of that transaction or nothing of it\. See that Neo4j .* has room on its disk .*\n$/;
const REFUSED = /^Expected Neo4j at \S+ to answer, but it did not \(Neo\.DatabaseError\.\S+\)\. Start it, .*\n$/;

describeOn(lts, `Neo4j ${lts.version}`, () => {
  describeWithDisk('A full disk under it', (openDisk) => {
    let program = '';
    let disk: SmallDisk;
    let subject: Subject;
    let expected: Expected;
    beforeAll(async () => {
      program = await compileImporter();
    });
    afterAll(() => removeImporter(program));
    afterEach(async () => {
      await endImporters();
      await subject?.server.kill();
      await subject?.server.stop();
      await expected?.close();
      await disk?.close();
    });

    async function start(settings: readonly string[]): Promise<void> {
      disk = await openDisk(256 * MB);
      expected = await expectedOf(SEED);
      const { path, enter } = disk.inside;
      subject = await startSubject({ enter, settings: [`server.directories.data=${path}`, ...settings] });
    }
    const runImport = (from: number, to: number): Importer =>
      startImporter(program, { NEO4J_URI: subject.server.uri }, [SEED, from, to + 1]);
    const lastOf = ({ acknowledged }: Importer): number => Math.max(BEFORE, ...acknowledged.map(({ step }) => step));

    it.each([
      ['that its log needs too: nothing of that bundle is left', ['db.tx_log.preallocate=false'], 0],
      ['beside a log that has its room: that bundle is there', ['db.tx_log.rotation.size=16m'], 1],
    ] as const)(
      'has no room %s, once it is started again; each import says what is wrong, and with room it goes on',
      async (_, settings, more) => {
        await start(settings);
        expect(await runImport(0, BEFORE).ended).toBe(0);
        disk.fill();
        const full = runImport(BEFORE + 1, LAST);
        expect([await full.ended, full.stderr()]).toEqual([3, expect.stringMatching(UNCONFIRMED)]);
        disk.free();
        // Neo4j does nothing more of its own accord.
        const refused = runImport(BEFORE + 1, LAST);
        expect([await refused.ended, refused.stderr(), refused.acknowledged]).toEqual([
          3,
          expect.stringMatching(REFUSED),
          [],
        ]);

        // Were it shut down in good order, it would write on where its log broke off, and at some places not start from that again.
        await subject.server.kill();
        await subject.server.restart();
        const done = lastOf(full) + more;
        expect(differences(await subject.read(), await expected.after(done))).toEqual([]);
        const again = runImport(BEFORE + 1, LAST);
        expect([await again.ended, again.stderr()]).toEqual([0, '']);
        expect(again.acknowledged.filter(({ step, changed }) => changed && step <= done)).toEqual([]);
        expect(differences(await subject.read(), await expected.after(LAST))).toEqual([]);
      },
    );
  });
});
