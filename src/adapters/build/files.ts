/** Files of a data set, from a folder or from memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../adapter';

/** A data set lacks a file that its adapter reads. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError';
  constructor(file: string, files: Files) {
    const known = [...files.keys()].sort().slice(0, 20).join(', ') || 'none';
    super(`expected the file ${file} in the data set, got ${known}. Give the folder that holds it.`);
  }
}

const TEXT = /\.(csv|md|ndjson)$/;

/** The text files in a folder and below it that an adapter may read. */
export function filesIn(folder: string): Files {
  const files = new Map<string, string>();
  const walk = (path: string, prefix: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) walk(join(path, entry.name), `${name}/`);
      else if (entry.isFile() && TEXT.test(entry.name)) files.set(name, readFileSync(join(path, entry.name), 'utf8'));
    }
  };
  walk(folder, '');
  return files;
}

/** @throws MissingFileError */
export function fileIn(files: Files, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new MissingFileError(path, files);
  return text;
}

export interface Snapshot {
  /** As the folder is called: "2026-04". */
  readonly name: string;
  /** ISO date: the day, or the last day of the month; by then the snapshot had been taken. */
  readonly recordedOn: string;
}

/** The dated folders under `folder`, the oldest first. */
export function snapshotsIn(files: Files, folder: string): Snapshot[] {
  const names = new Set<string>();
  for (const path of files.keys()) {
    const [, name] = path.match(/^(?:.*\/)?(\d{4}-\d{2}(?:-\d{2})?)\//) ?? [];
    if (name !== undefined && path.startsWith(`${folder}/${name}/`)) names.add(name);
  }
  return [...names].sort().map((name) => {
    const [year = 0, month = 0] = name.split('-').map(Number);
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    return { name, recordedOn: name.length > 7 ? name : last };
  });
}
