import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGrafeo } from '../../src/store/grafeo';
import type { Dump } from './dump';
import { dumpOf } from './expected';

/** All that a folder of the embedded database holds, read from a copy: the folder itself stays as it was left. */
export async function dumpOfCopy(folder: string): Promise<Dump> {
  const copy = mkdtempSync(join(tmpdir(), 'asterism-copy-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const store = await openGrafeo({ path: copy });
    const all = await dumpOf(store);
    await store.close();
    return all;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
