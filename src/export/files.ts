/** Files that are there whole or not at all, and standard output that may close early. */
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Text = AsyncIterable<string> | Iterable<string>;

export interface Output {
  readonly path: string;
  /** The content in pieces; the next is made when the one before is taken. */
  readonly text: Text;
}

/** A file could not be written; the message says which and why. */
export class OutputError extends Error {
  constructor(path: string, cause: NodeJS.ErrnoException) {
    super(`Expected to write ${path}, got ${cause.code}. Check the path, its permissions and the space on the disk.`, {
      cause,
    });
    this.name = 'OutputError';
  }
}

async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Only the file system's errors name the call that failed; others come from whoever makes the text.
    if (typeof (error as NodeJS.ErrnoException).syscall === 'string')
      throw new OutputError(path, error as NodeJS.ErrnoException);
    throw error;
  }
}

const refuseFolder = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error(), { syscall: 'open', code: 'EISDIR' });
};

/**
 * Writes all of the files beside where they go, then moves each to its place: whoever reads them meets the old ones or
 * the new ones, and no half of one. `verify` runs between; when it throws, as when anything fails, nothing is left.
 * @throws OutputError
 */
export async function writeFiles(
  outputs: AsyncIterable<Output> | Iterable<Output>,
  verify: () => Promise<void> = async () => {},
): Promise<void> {
  const made: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for await (const { path, text } of outputs) {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      await onDisk(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        await refuseFolder(path);
        made.push({ temporary, path });
        // Open before anything can fail: a stream that is still opening would make the file after it was removed.
        const file = await open(temporary, 'w');
        await pipeline(Readable.from(text), file.createWriteStream());
      });
    }
    await verify();
    for (const { temporary, path } of made) await onDisk(path, () => rename(temporary, path));
  } catch (error) {
    await Promise.all(made.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

/** Writes to standard output as fast as it is read. When its reader has enough (`| head`), that is the end, not an error. */
export async function writeOut(text: Text): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
