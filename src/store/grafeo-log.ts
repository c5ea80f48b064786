import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Has the system put Grafeo's log on the disk, so that what was committed outlasts a power cut. By itself, Grafeo writes
 * each commit to its log at once, which outlasts the end of the process, but asks for no more than one such sync in
 * 100 ms, and for none while no further commit comes.
 * @param file the database file; the segments of its log lie beside it.
 */
export async function syncLog(file: string): Promise<void> {
  const folder = `${file}.wal`;
  for (const name of await readdir(folder)) if (name.endsWith('.log')) await syncSegment(join(folder, name));
}

async function syncSegment(path: string): Promise<void> {
  const segment = await open(path, 'r+').catch(unlessGone);
  try {
    await segment?.datasync();
  } finally {
    await segment?.close();
  }
}

/** A checkpoint has taken it into the file, and synced that. */
function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
