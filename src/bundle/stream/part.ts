/**
 * A part of a source: so many records as fit into one transaction, held to the shape of bundles. Retractions and redirects
 * make parts of their own: what stands before them is in the graph when they change it, and what comes after is not.
 */
import { createHash } from 'node:crypto';
import { ROWS_VERSION } from '../apply';
import { canonical } from '../diff';
import type { Fault } from '../faults';
import { sections } from '../read';
import { shapeFaults } from '../shape';
import type { Bundle } from '../types';
import type { YamlFile } from '../yaml';
import { isEdit } from './keys';
import type { Header, Reading, RecordSource, SourceRecord } from './source';

export interface PartSize {
  /** The most records of a part. */
  readonly rows: number;
  /** The most characters, unless one record alone has more. */
  readonly characters: number;
}

/** Measured: larger parts are no faster on either database, and take more memory. */
export const PART_SIZE: PartSize = { rows: 5_000, characters: 8 * 1024 * 1024 };

export interface SourcePart {
  /** Records whose shape is right, as a bundle that has no more than these. */
  readonly bundle: Bundle;
  /** The same, in the order of the source. */
  readonly records: readonly SourceRecord[];
  /** Of what could not be read, and of shape. */
  readonly faults: readonly Fault[];
  /** Records of the source up to the end of this part. */
  readonly rows: number;
  /** Names all that the source says up to the end of this part. */
  readonly digest: string;
  /** Bytes of the source read by now. */
  readonly read: number;
  /** Faults with what the source can add to their places. */
  readonly placed: (faults: readonly Fault[]) => Fault[];
}

const NO_HEADER: Header = { header: { bundle: '' }, at: { file: '', lineOf: () => 1 } };

/** The parts of one reading of a source, at least one. */
export async function* partsOf(
  source: RecordSource,
  reading: Reading,
  size: PartSize = PART_SIZE,
): AsyncGenerator<SourcePart> {
  const { header, at } = reading.header ?? NO_HEADER;
  const running = createHash('sha256').update(JSON.stringify(['stream', ROWS_VERSION, canonical({ ...header })]));
  let [records, faults]: [SourceRecord[], Fault[]] = [[], []];
  let [rows, characters, read, parts] = [0, 0, 0, 0];

  function take(): SourcePart {
    rows += records.length;
    parts++;
    for (const { text } of records) running.update('\n').update(text);
    const part = build(source, { header, at }, records, faults);
    const digest = running.copy().digest('hex');
    [records, faults, characters] = [[], [], 0];
    return { ...part, rows, digest, read };
  }

  for await (const batch of reading.batches) {
    read = batch.read;
    faults.push(...batch.faults);
    for (const record of batch.records) {
      if (records.length > 0 && isEdit(record.section) !== isEdit((records[0] as SourceRecord).section)) yield take();
      records.push(record);
      characters += record.text.length;
      if (records.length >= size.rows || characters >= size.characters) yield take();
    }
  }
  if (records.length > 0 || faults.length > 0 || parts === 0) yield take();
}

/** Numbers from here on stand for a place, not for a line. */
const PLACES = 2 ** 40;

function build(
  source: RecordSource,
  { header, at }: Header,
  records: readonly SourceRecord[],
  unread: readonly Fault[],
): Pick<SourcePart, 'bundle' | 'records' | 'faults' | 'placed'> {
  const places: (readonly (string | number)[])[] = [];
  const groups = grouped(records);
  const lineAt = ([section, index]: readonly (string | number)[]): number =>
    groups.get(section as string)?.[index as number]?.line ?? 1;
  const place = (path: readonly (string | number)[]): number => PLACES + places.push(path) - 1;
  const placed = (faults: readonly Fault[]): Fault[] =>
    faults.map((fault) => {
      const path = places[fault.line - PLACES];
      if (path === undefined) return fault;
      // Where it is in a value is nothing to whoever reads lines.
      const told: Fault = { file: fault.file, line: lineAt(path), message: fault.message };
      const via = groups.get(path[0] as string)?.[path[1] as number]?.via;
      return via ? { ...told, message: `${told.message}${via(path.slice(2))}` } : told;
    });

  const faulty = new Set<SourceRecord>();
  const wrong = shapeFaults({
    ...fileOf(source.name, groups),
    lineOf: (path) => {
      const record = groups.get(path[0] as string)?.[path[1] as number];
      if (record) faulty.add(record);
      return place(path);
    },
  });
  const sound = faulty.size === 0 ? records : records.filter((record) => !faulty.has(record));
  const faults = [...unread, ...placed(wrong)].sort((a, b) => a.line - b.line);
  // From here on places are those of sound records.
  if (faulty.size > 0) {
    groups.clear();
    for (const [section, list] of grouped(sound)) groups.set(section, list);
  }
  const file = {
    ...fileOf(source.name, groups),
    lineOf: (path: readonly (string | number)[]) => (path.length > 2 ? place(path) : lineAt(path)),
  };
  return { bundle: { folder: source.name, header, headerAt: at, ...sections([file]) }, records: sound, faults, placed };
}

function grouped(records: readonly SourceRecord[]): Map<string, SourceRecord[]> {
  const groups = new Map<string, SourceRecord[]>();
  for (const record of records) {
    const group = groups.get(record.section);
    if (group) group.push(record);
    else groups.set(record.section, [record]);
  }
  return groups;
}

const fileOf = (file: string, groups: ReadonlyMap<string, readonly SourceRecord[]>): Omit<YamlFile, 'lineOf'> => ({
  file,
  faults: [],
  content: Object.fromEntries([...groups].map(([section, list]) => [section, list.map(({ record }) => record)])),
});
