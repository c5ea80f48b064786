import { beginWrite, lockWriters } from '../../../src/bundle/record';
import type { Transaction } from '../../../src/store/port';

const graphWritten = (written: string | null): Transaction => ({
  run: async <R>() => [{ written, revision: null, bundles: [] }] as R[],
});

test('a write is later than the last one, whatever the clock says', async () => {
  const ahead = '2999-12-31T23:59:59.998Z';
  expect((await beginWrite(graphWritten(ahead), 'made', { by: 'mary' })).record).toEqual({
    id: 'write:2999-12-31T23:59:59.999Z',
    at: '2999-12-31T23:59:59.999Z',
    by: 'mary',
    action: 'IMPORT',
    bundle: 'made',
  });
  expect((await lockWriters(graphWritten(ahead), 'made')).written).toBe(ahead);
});

test('the first write has the time of the clock', async () => {
  const before = new Date().toISOString();
  const { at, action, reason } = (
    await beginWrite(graphWritten(null), 'edits', { by: 'mary', action: 'RETRACT', reason: 'Misread.' })
  ).record;
  expect([action, reason]).toEqual(['RETRACT', 'Misread.']);
  expect(at >= before && at <= new Date().toISOString()).toBe(true);
});
