import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGrafeo } from '../../src/store/grafeo';
import { failure, read, write } from '../contract/database';

const folder = mkdtempSync(join(tmpdir(), 'asterism-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a log that can not be put on the disk: the write is uncertain, no other is taken until it is opened again, and reads go on', async () => {
  const store = await openGrafeo({ path: folder });
  await write(store, "CREATE (:Entity {id: 'a'})");
  // Out of reach, as on a disk that was pulled out.
  rmSync(join(folder, 'graph.grafeo.wal'), { recursive: true });
  const uncertain = await failure(write(store, "CREATE (:Entity {id: 'b'})"));
  expect(uncertain).toMatchObject({ name: 'StoreError', code: 'UNCERTAIN' });
  expect(uncertain.message).toMatch(/^Expected the disk of \S+ to keep .* start again, and do it again/);
  const closed = await failure(write(store, "CREATE (:Entity {id: 'c'})"));
  expect(closed).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
  expect(closed.message).toMatch(
    /^Expected the log in \S+ to take a write, .* Nothing of this was written; reads go on/,
  );
  expect(await read(store, "MATCH (n:Entity {id: 'c'}) RETURN n.id AS id")).toEqual([]);
  expect(await read(store, "MATCH (n:Entity {id: 'a'}) RETURN n.id AS id")).toEqual([{ id: 'a' }]);
  await store.close().catch(() => undefined);
});
