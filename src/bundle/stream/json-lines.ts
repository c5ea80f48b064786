/** JSON Lines: the header of a bundle on the first line, then a record a line, each under the name of its section. */
import { type Fault, hint } from '../faults';
import { HEADER_KEYS, headerIn } from '../read';
import { BUNDLE_SCHEMA } from '../schema';
import { shapeFaults } from '../shape';
import type { BundleHeader } from '../types';
import type { ByteSource } from './bytes';
import { type Line, type Lines, linesOf } from './lines';
import type { Batch, Header, Reading, RecordSource, SourceRecord } from './source';

/** The sections that a bundle may have. */
export const SECTIONS: readonly string[] = Object.keys(BUNDLE_SCHEMA.properties as object).filter(
  (key) => !(HEADER_KEYS as readonly string[]).includes(key),
);
const KNOWN = new Set(SECTIONS);

const EXAMPLE = '{"companies": {"id": "company:a", "name": "A"}}';
const HEADER_EXAMPLE = '{"bundle": "some-report", "document": "document:some-report", "recordedOn": "2024-08-28"}';

/** The records of a file or a stream of JSON Lines. */
export function jsonLines(bytes: ByteSource): RecordSource {
  return {
    name: bytes.name,
    once: bytes.once,
    ...(bytes.size !== undefined && { size: bytes.size }),
    open: () => open(bytes),
  };
}

async function open(bytes: ByteSource): Promise<Reading> {
  const all = linesOf(bytes);
  const faults: Fault[] = [];
  for (let next = await all.next(); !next.done; next = await all.next()) {
    faults.push(...next.value.faults);
    const [first, ...rest] = next.value.lines;
    // A first line that can't be read is told; the next one is no header.
    if (first === undefined && faults.length === 0) continue;
    const read = first === undefined ? null : headerOf(bytes.name, first, faults);
    const lines = read === null && first !== undefined && !isHeaderLike(first) ? [first, ...rest] : rest;
    return { header: read, batches: batches(bytes.name, { ...next.value, lines, faults }, all) };
  }
  const message = `expected the header, such as ${HEADER_EXAMPLE}, got an empty file. Write it on the first line.`;
  const empty = { records: [], faults: [{ file: bytes.name, line: 1, message }], read: 0 };
  return {
    header: null,
    batches: (async function* () {
      yield empty;
    })(),
  };
}

async function* batches(file: string, first: Lines, rest: AsyncIterable<Lines>): AsyncGenerator<Batch> {
  yield batch(file, first);
  for await (const lines of rest) yield batch(file, lines);
}

function batch(file: string, { lines, faults, read }: Lines): Batch {
  const records: SourceRecord[] = [];
  const wrong = [...faults];
  for (const line of lines) {
    const found = recordOf(line);
    if (typeof found === 'string') wrong.push({ file, line: line.line, message: found });
    else records.push(found);
  }
  return { records, faults: wrong, read };
}

function parse({ text, open }: Line): { readonly value: unknown } | string {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // V8 quotes what it met; of a long line that is noise.
    const reason = (error as Error).message.split(/, "|, \.\.\./)[0];
    return open
      ? `expected the file to end with a whole record, got the beginning of one (${reason}): it was cut off. Get the whole file.`
      : `expected one JSON value a line, such as ${EXAMPLE}, got a mistake (${reason}). Correct the line.`;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isHeaderLike(line: Line): boolean {
  const parsed = parse(line);
  return typeof parsed === 'string' || (isObject(parsed.value) && !Object.keys(parsed.value).some((k) => KNOWN.has(k)));
}

/** Pushes its faults. */
function headerOf(file: string, line: Line, faults: Fault[]): Header | null {
  const tell = (message: string): null => {
    faults.push({ file, line: line.line, message });
    return null;
  };
  const parsed = parse(line);
  if (typeof parsed === 'string') return tell(parsed);
  const { value } = parsed;
  if (!isObject(value) || Object.keys(value).some((key) => KNOWN.has(key)))
    return tell(
      `expected the header first, such as ${HEADER_EXAMPLE}, got ${shown(line.text)}. Write it on a line before.`,
    );
  const wrong = shapeFaults({ file, content: value, faults: [], lineOf: () => line.line });
  if (wrong.length > 0) {
    faults.push(...wrong);
    return null;
  }
  if (value.bundle === undefined) return tell('expected the key "bundle", the name of the bundle, got none. Add it.');
  const header: BundleHeader = { bundle: value.bundle as string, ...headerIn(value) };
  return { header, at: { file, lineOf: () => line.line } };
}

const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

/** The record, or what is wrong with the line. */
function recordOf(line: Line): SourceRecord | string {
  const parsed = parse(line);
  if (typeof parsed === 'string') return parsed;
  const { value } = parsed;
  const keys = isObject(value) ? Object.keys(value) : [];
  const [section] = keys;
  if (!isObject(value) || section === undefined || keys.length > 1)
    return keys.includes('bundle')
      ? 'expected the header once, on the first line, got it again. Keep one bundle a file.'
      : `expected one section with one record, such as ${EXAMPLE}, got ${shown(line.text)}. Write each record on a line of its own.`;
  if (!KNOWN.has(section))
    return `expected one of the sections ${SECTIONS.join(', ')}, got "${section}".${hint(section, SECTIONS)}`;
  const record = value[section];
  if (!isObject(record))
    return `${section}: expected one record, such as ${EXAMPLE}, got ${shown(JSON.stringify(record))}. Write each record on a line of its own.`;
  return { section, record: exact(section, record, line.text), line: line.line, text: line.text };
}

/** No quote in a text of JSON stands without a backslash before it: this key is never a part of one. */
const NUMBER = /"value"\s*:\s*(-?\d[\d.eE+-]*)/g;

/** The value of a metric as it is written: 0.10 is not 0.1, and 51 digits are 51 digits. */
function exact(section: string, record: Record<string, unknown>, text: string): Record<string, unknown> {
  if (section !== 'metrics' || typeof record.value !== 'number') return record;
  const written = [...text.matchAll(NUMBER)].at(-1)?.[1];
  return { ...record, value: written ?? String(record.value) };
}
