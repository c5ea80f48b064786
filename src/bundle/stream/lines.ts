/** Lines of text out of bytes, without ever holding more than a piece and a line. */
import type { Fault } from '../faults';
import { type ByteSource, BytesError, pieces } from './bytes';

export interface Line {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** Whether no line break follows: the last line, which may have been cut off. */
  readonly open: boolean;
}

export interface Lines {
  /** Without the blank ones. */
  readonly lines: readonly Line[];
  readonly faults: readonly Fault[];
  /** Bytes of the source read by now. */
  readonly read: number;
}

/** Bytes. A record of a bundle has a few hundred; one this long is another format, or a fault of whoever wrote it. */
export const LONGEST_LINE = 1024 * 1024;

const NEWLINE = 0x0a;

/** Ends in "\n" or "\r\n"; a byte order mark at the start is passed over. Faults of the bytes are told by line. */
export async function* linesOf(source: ByteSource, longest = LONGEST_LINE): AsyncGenerator<Lines> {
  const splitter = new Splitter(source.name, longest);
  let read = 0;
  try {
    for await (const piece of pieces(source)) {
      read = piece.read;
      const found = splitter.push(piece.bytes);
      if (found.lines.length > 0 || found.faults.length > 0) yield { ...found, read };
    }
    yield { ...splitter.end(), read };
  } catch (error) {
    if (!(error instanceof BytesError)) throw error;
    yield { lines: [], faults: [{ file: source.name, line: splitter.line, message: error.message }], read };
  }
}

type Found = Omit<Lines, 'read'>;

class Splitter {
  /** The line that the next byte belongs to. */
  line = 1;
  #rest: Buffer[] = [];
  #restLength = 0;
  /** In a line that is too long already: its end is looked for, and nothing kept. */
  #skipping = false;
  #started = false;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(
    readonly file: string,
    readonly longest: number,
  ) {}

  push(piece: Buffer): Found {
    const found = { lines: [] as Line[], faults: [] as Fault[] };
    const last = piece.lastIndexOf(NEWLINE);
    if (last < 0) {
      this.#keep(piece, found);
      return found;
    }
    let start = 0;
    if (this.#restLength > 0 || this.#skipping) {
      start = piece.indexOf(NEWLINE) + 1;
      this.#keep(piece.subarray(0, start - 1), found);
      this.#finish(found);
    }
    if (start <= last) this.#whole(piece.subarray(start, last), found);
    this.#keep(piece.subarray(last + 1), found);
    return found;
  }

  end(): Found {
    const found = { lines: [] as Line[], faults: [] as Fault[] };
    if (this.#restLength > 0 && !this.#skipping) this.#decode(Buffer.concat(this.#rest, this.#restLength), found, true);
    return found;
  }

  /** Part of a line whose end is not there yet. */
  #keep(part: Buffer, found: { faults: Fault[] }): void {
    if (this.#skipping || part.length === 0) return;
    this.#rest.push(part);
    this.#restLength += part.length;
    if (this.#restLength <= this.longest) return;
    this.#tooLong(found);
    this.#rest = [];
    this.#restLength = 0;
    this.#skipping = true;
  }

  /** The line break after what was kept. */
  #finish(found: { lines: Line[]; faults: Fault[] }): void {
    if (this.#skipping) {
      this.#skipping = false;
      this.line++;
      return;
    }
    const whole = Buffer.concat(this.#rest, this.#restLength);
    this.#rest = [];
    this.#restLength = 0;
    this.#decode(whole, found, false);
  }

  /** Several lines, without the break after the last. Decoded at once, and one by one only where that fails. */
  #whole(bytes: Buffer, found: { lines: Line[]; faults: Fault[] }): void {
    let text: string;
    try {
      text = this.#decoder.decode(bytes);
    } catch {
      for (let start = 0; start <= bytes.length; ) {
        const at = bytes.indexOf(NEWLINE, start);
        const end = at < 0 ? bytes.length : at;
        this.#decode(bytes.subarray(start, end), found, false);
        start = end + 1;
      }
      return;
    }
    for (const line of text.split('\n')) this.#take(line, found, false);
  }

  #decode(bytes: Buffer, found: { lines: Line[]; faults: Fault[] }, open: boolean): void {
    try {
      this.#take(this.#decoder.decode(bytes), found, open);
    } catch {
      found.faults.push({
        file: this.file,
        line: this.line++,
        message: 'expected text in UTF-8, got other bytes. Save the file as UTF-8.',
      });
    }
  }

  #take(raw: string, found: { lines: Line[]; faults: Fault[] }, open: boolean): void {
    const marked = !this.#started && raw.charCodeAt(0) === 0xfeff;
    this.#started = true;
    const text = raw.slice(marked ? 1 : 0, raw.endsWith('\r') ? -1 : undefined);
    if (text.length > this.longest) this.#tooLong(found);
    else if (text.trim() !== '') found.lines.push({ text, line: this.line, open });
    this.line++;
  }

  #tooLong(found: { faults: Fault[] }): void {
    const most = `${this.longest.toLocaleString('en')} bytes`;
    const message = `expected a line of at most ${most}, got a longer one. Write one record a line, with line breaks between them.`;
    found.faults.push({ file: this.file, line: this.line, message });
  }
}
