/** The rows of a CSV, in batches, with the lines on which they begin. */
import { CsvError, parse } from 'csv-parse';
import type { Fault } from '../faults';
import { type ByteSource, BytesError, pieces } from '../stream/bytes';
import { LONGEST_LINE } from '../stream/lines';

export interface Cells {
  readonly cells: readonly string[];
  /** 1-based. */
  readonly line: number;
}

export interface CellBatch {
  readonly rows: readonly Cells[];
  readonly faults: readonly Fault[];
  /** Bytes of the source read by now. */
  readonly read: number;
}

const BATCH = 1_000;

interface Parsed {
  readonly record: readonly string[];
  /** As it is written, with the line break after it or the first half of that. */
  readonly raw: string;
}

const LINE_BREAKS = ['\r\n', '\n', '\r'];

const MISTAKES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'a quote that is never closed, in a row that begins here or further down. Close it, or double a quote that belongs to the text',
  CSV_INVALID_CLOSING_QUOTE: 'text after a closing quote. Double a quote that belongs to the text',
  INVALID_OPENING_QUOTE: 'a quote in the middle of a cell. Put the whole cell in quotes, and double those inside',
  CSV_MAX_RECORD_SIZE: 'a row that is too long. Close its quotes',
};

/** Cells may hold line breaks and doubled quotes (RFC 4180). What can't be read ends it, with a fault. */
export async function* tableOf(source: ByteSource, delimiter: string): AsyncGenerator<CellBatch> {
  let read = 0;
  const parser = parse({
    delimiter,
    record_delimiter: LINE_BREAKS,
    bom: true,
    raw: true,
    relax_column_count: true,
    max_record_size: LONGEST_LINE,
  });
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rows: Cells[] = [];
  let line = 1;
  const failed = (message: string, at = line): CellBatch => ({
    rows,
    faults: [{ file: source.name, line: at, message }],
    read,
  });
  const feed = async (): Promise<void> => {
    try {
      for await (const { bytes, read: now } of pieces(source)) {
        read = now;
        if (!parser.write(decoder.decode(bytes, { stream: true })))
          await new Promise<void>((go) => {
            const on = (): void => {
              parser.off('drain', on).off('close', on);
              go();
            };
            parser.on('drain', on).on('close', on);
          });
        if (parser.destroyed) return;
      }
      parser.end(decoder.decode());
    } catch (error) {
      parser.destroy(error as Error);
    }
  };
  const fed = feed();
  try {
    for await (const { record, raw } of parser as AsyncIterable<Parsed>) {
      if (record.length > 1 || record[0] !== '') rows.push({ cells: record, line });
      line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
      if (rows.length < BATCH) continue;
      yield { rows, faults: [], read };
      rows = [];
    }
    yield { rows, faults: [], read };
  } catch (error) {
    const { code = '', lines } = error as { code?: string; lines?: unknown };
    if (error instanceof CsvError) {
      const at = code !== 'CSV_QUOTE_NOT_CLOSED' && typeof lines === 'number' ? lines : line;
      yield failed(`expected a row of CSV, got ${MISTAKES[code] ?? `a mistake (${error.message})`}.`, at);
    } else if (error instanceof BytesError) yield failed(error.message);
    else if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      yield failed('expected text in UTF-8, got other bytes here or further down. Save the file as UTF-8.');
    else throw error;
  } finally {
    parser.destroy();
    await fed;
  }
}
