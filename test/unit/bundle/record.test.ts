import { type Before, beginWrite, lockWriters } from '../../../src/bundle/record';
import { ABLE, type Transaction } from '../../../src/store/port';

const graphWritten = (written: string | null): Before => ({ written, revision: null, bundles: [] });

test('a write is later than the last one, whatever the clock says', async () => {
  const ahead = '2999-12-31T23:59:59.998Z';
  expect(beginWrite(graphWritten(ahead), 'made', { by: 'mary' }).record).toEqual({
    id: 'write:2999-12-31T23:59:59.999Z',
    at: '2999-12-31T23:59:59.999Z',
    by: 'mary',
    action: 'IMPORT',
    bundle: 'made',
  });
  const read = async <R>() => [graphWritten(ahead)] as R[];
  const tx: Transaction = { can: ABLE, run: read, ask: read };
  expect((await lockWriters(tx, 'made')).written).toBe(ahead);
});

test('the first write has the time of the clock', () => {
  const before = new Date().toISOString();
  const author = { by: 'mary', action: 'RETRACT', reason: 'Misread.' } as const;
  const { at, action, reason } = beginWrite(graphWritten(null), 'edits', author).record;
  expect([action, reason]).toEqual(['RETRACT', 'Misread.']);
  expect(at >= before && at <= new Date().toISOString()).toBe(true);
});
