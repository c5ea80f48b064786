/** The bytes of a file or of standard input, unpacked when they are gzip, in pieces. */
import { createReadStream, statSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Where bytes come from. */
export interface ByteSource {
  /** For messages: a path, or "standard input". */
  readonly name: string;
  /** As they lie there, packed or not; undefined for a stream, whose end nobody knows. */
  readonly size?: number;
  /** Standard input can be read once. */
  readonly once: boolean;
  readonly open: () => Readable;
}

/** Bytes read at once: large enough that pieces cost nothing, small enough for any memory. */
const PIECE = 256 * 1024;

/** @throws Error of the file system when there is no such file. */
export const fileBytes = (path: string, name = path): ByteSource => ({
  name,
  size: statSync(path).size,
  once: false,
  open: () => createReadStream(path, { highWaterMark: PIECE }),
});

export const streamBytes = (name: string, stream: Readable): ByteSource => ({ name, once: true, open: () => stream });

/** What comes out of a source: pieces, or why there are no more. */
export interface Piece {
  readonly bytes: Buffer;
  /** Bytes of the source read by now, packed as they are. */
  readonly read: number;
}

/** The source is not what it should be: gzip that is torn. */
export class BytesError extends Error {}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Gzip is known by its first two bytes, whatever the name.
 * @throws BytesError when gzip is cut off or damaged.
 */
export async function* pieces(source: ByteSource): AsyncGenerator<Piece> {
  const input = source.open();
  let read = 0;
  async function* counted(first: Buffer | undefined, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
    if (first) yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      read += next.value.length;
      yield next.value;
    }
  }
  const iterator = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    let first: Buffer = Buffer.alloc(0);
    // A pipe may give its first byte alone.
    while (first.length < 2) {
      const next = await iterator.next();
      if (next.done) break;
      read += next.value.length;
      first = Buffer.concat([first, next.value]);
    }
    const plain = counted(first, iterator);
    for await (const bytes of isGzip(first) ? unpacked(plain, source.name) : plain) yield { bytes, read };
  } finally {
    if (!source.once) input.destroy();
  }
}

async function* unpacked(packed: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: PIECE });
  // The error reaches whoever reads the end of the pipe.
  pipeline(Readable.from(packed), gunzip, () => {});
  try {
    for await (const bytes of gunzip) yield bytes as Buffer;
  } catch (error) {
    throw new BytesError(
      `expected gzip that is whole, got one that is cut off or damaged (${(error as Error).message}). Fetch ${name} again.`,
      { cause: error },
    );
  }
}
