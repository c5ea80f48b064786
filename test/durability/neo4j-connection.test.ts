import { describeOn } from '../contract/neo4j';
import { lts } from '../neo4j/versions';
import { differences } from './dump';
import { type Expected, expectedOf } from './expected';
import { compileImporter, endImporters, type Importer, removeImporter, startImporter } from './importer';
import { type Subject, startSubject } from './neo4j-subject';
import { BUNDLES } from './series';
import { openWire, type Wire } from './wire';

const SEED = 11;
const LAST = BUNDLES - 1;
/** Within which an import ends that lost its database: what it tries again takes 8 s, and finding it silent 17 s at most. */
const BOUND_MS = 60_000;

/** An import whose connection breaks ends with what is wrong, where and the fix, and leaves what it acknowledged, whole. */
describeOn(lts, `A lost connection to Neo4j ${lts.version}`, () => {
  let program = '';
  let subject: Subject;
  beforeAll(async () => {
    program = await compileImporter();
    subject = await startSubject();
  }, 180_000);
  afterAll(async () => {
    await endImporters();
    removeImporter(program);
    await subject?.server.stop();
  }, 60_000);

  let wire: Wire;
  let expected: Expected;
  beforeEach(async () => {
    await subject.empty();
    [wire, expected] = await Promise.all([openWire(subject.server.uri), expectedOf(SEED)]);
  });
  afterEach(async () => {
    await wire.close();
    await expected.close();
  });

  const start = (uri = wire.uri): Importer => startImporter(program, { NEO4J_URI: uri }, [SEED, 0, LAST + 1]);
  const lastOf = ({ acknowledged }: Importer): number => Math.max(-1, ...acknowledged.map(({ step }) => step));

  async function expectGraphAfter(step: number): Promise<void> {
    expect(differences(await subject.read(), await expected.after(step))).toEqual([]);
  }

  /** Runs the import again, which leaves as they are the bundles up to that step, writes the rest, and ends well. */
  async function expectToGoOnAfter(step: number): Promise<void> {
    const again = start(subject.server.uri);
    expect([await again.ended, again.stderr()]).toEqual([0, '']);
    expect(again.acknowledged.filter((one) => one.changed && one.step <= step)).toEqual([]);
    await expectGraphAfter(LAST);
  }

  it(
    'broken for good within a transaction: nothing of that is left',
    async () => {
      const importer = start();
      await importer.inTransaction(3);
      wire.breakAt({ at: 'statement', when: 'before', forGood: true });
      expect(await importer.ended).toBe(3);
      expect(importer.stderr()).toMatch(
        new RegExp(
          `^Expected Neo4j at ${wire.uri} to answer, but it did not .* Nothing of this was written\\. See that .*\\n$`,
        ),
      );
      const done = lastOf(importer);
      expect(done).toBeGreaterThanOrEqual(1);
      await expectGraphAfter(done);
      await expectToGoOnAfter(done);
    },
    BOUND_MS,
  );

  it(
    'broken for a moment within transactions: the import goes on',
    async () => {
      const importer = start();
      for (const n of [1, 3, 5]) {
        await importer.inTransaction(n);
        wire.breakAt({ at: 'statement', when: 'before', forGood: false });
      }
      expect([await importer.ended, importer.stderr()]).toEqual([0, '']);
      expect(wire.breaks).toBeGreaterThan(0);
      await expectGraphAfter(LAST);
    },
    BOUND_MS,
  );

  it.each([
    ['before the commit arrives: nothing of that bundle is there', 'before', 0],
    ['after the commit, so that the answer is lost: that bundle is there, once', 'after', 1],
  ] as const)(
    'broken %s, and the import says that it cannot know',
    async (_, when, more) => {
      const importer = start();
      await importer.inTransaction(3);
      wire.breakAt({ at: 'commit', when, forGood: false });
      expect(await importer.ended).toBe(3);
      expect(importer.stderr()).toMatch(
        new RegExp(
          `^Expected Neo4j at ${wire.uri} to confirm a commit, .* all of that transaction or nothing of it\\..*\\n$`,
        ),
      );
      const done = lastOf(importer) + more;
      await expectGraphAfter(done);
      await expectToGoOnAfter(done);
    },
    BOUND_MS,
  );

  it(
    'to a server that froze within a transaction, and is killed: the import ends all the same, and nothing of it is left',
    async () => {
      const importer = start(subject.server.uri);
      await importer.inTransaction(3);
      process.kill(subject.server.pid, 'SIGSTOP');
      const ended = await importer.ended;
      await subject.server.kill();
      await subject.server.restart();
      expect([ended, importer.stderr()]).toEqual([
        3,
        expect.stringMatching(
          new RegExp(`^Expected Neo4j at ${subject.server.uri} to (answer, but it has gone silent|confirm a commit)`),
        ),
      ]);
      // Frozen while it commits, it may have done that.
      const uncertain = importer.stderr().includes('confirm a commit');
      const there = uncertain && differences(await subject.read(), await expected.after(lastOf(importer))).length > 0;
      const done = lastOf(importer) + (there ? 1 : 0);
      await expectGraphAfter(done);
      await expectToGoOnAfter(done);
    },
    BOUND_MS * 2,
  );
});
