import { createRevisions } from '../../../src/store/neo4j-revision';

/** A database whose answers come when the test says so. */
function asked() {
  const waiting: ((bookmarks: string[]) => void)[] = [];
  const revisions = createRevisions(() => new Promise((answer) => waiting.push(answer)));
  return { waiting, revisions };
}

it('asks once for all who ask at a time, and not again while the answer is young', async () => {
  const { waiting, revisions } = asked();
  const answers = [revisions.at(60_000), revisions.at(60_000)];
  expect(waiting).toHaveLength(1);
  waiting[0]?.(['b1']);
  expect(await Promise.all(answers)).toEqual(['b1', 'b1']);
  expect(revisions.at(60_000)).toBe('b1');
  expect(waiting).toHaveLength(1);
});

it('asks anew where nothing may be stale, with one question for all who came during the last', async () => {
  const { waiting, revisions } = asked();
  const first = revisions.at(0);
  await new Promise((wake) => setTimeout(wake, 1));
  const later = [revisions.at(0), revisions.at(0)];
  expect(waiting).toHaveLength(1);
  waiting[0]?.(['b1']);
  expect(await first).toBe('b1');
  await new Promise((wake) => setTimeout(wake, 1));
  expect(waiting).toHaveLength(2);
  waiting[1]?.(['b2']);
  expect(await Promise.all(later)).toEqual(['b2', 'b2']);
});

it('does not take an answer that was under way while something was written here', async () => {
  const { waiting, revisions } = asked();
  const answer = revisions.at(60_000);
  revisions.forget();
  waiting[0]?.(['before']);
  await new Promise((wake) => setTimeout(wake, 1));
  waiting[1]?.(['after']);
  expect(await answer).toBe('after');
});

it('tells which reads are of one revision: those that began when it was known', () => {
  const { revisions } = asked();
  const unknown = revisions.sending();
  expect(revisions.answered(unknown, ['b1'])).toBeUndefined();
  const known = revisions.sending();
  const crossed = revisions.sending();
  expect(revisions.answered(known, ['b1'])).toBe('b1');
  expect(revisions.answered(crossed, ['b2'])).toBeUndefined();
  expect(revisions.at(60_000)).toBe('b2');
});

it('knows nothing after two answers of which either may be the newer', () => {
  const { waiting, revisions } = asked();
  const [one, other] = [revisions.sending(), revisions.sending()];
  revisions.answered(one, ['b2']);
  revisions.answered(other, ['b1']);
  expect(revisions.at(60_000)).toBeInstanceOf(Promise);
  expect(waiting).toHaveLength(1);
});

it('rejects where the database cannot be asked, and asks again', async () => {
  let times = 0;
  const revisions = createRevisions(async () => {
    times += 1;
    if (times === 1) throw new Error('away');
    return ['b1'];
  });
  await expect(Promise.resolve(revisions.at(60_000))).rejects.toThrow('away');
  expect(await revisions.at(60_000)).toBe('b1');
});
