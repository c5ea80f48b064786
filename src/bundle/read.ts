/** Reads the folder of a bundle: every YAML file in it, as one set of sections. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { KINDS } from '../ontology/kinds';
import type { Fault } from './faults';
import { shapeFaults } from './shape';
import type { Bundle, BundleHeader, Place, Placed, Sections } from './types';
import { readYaml, type YamlFile } from './yaml';

export interface ReadResult {
  /** What could be read; sections of files with faults of shape are left out. */
  readonly bundle: Bundle;
  readonly faults: readonly Fault[];
}

/** A path as messages give it: from the working folder, when it is inside. */
export function shownPath(path: string): string {
  const from = relative(process.cwd(), path);
  return from === '' || from.startsWith('..') ? path : from;
}

export const HEADER_KEYS = ['bundle', 'document', 'recordedOn', 'attribution'] as const;

export const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

/** The YAML files in `folder` and below it, sorted. */
function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isYaml(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Whether `folder` is that of a bundle: it holds bundle.yaml. */
export const isBundleFolder = (folder: string): boolean => existsSync(join(folder, 'bundle.yaml'));

/** The folders of bundles at or directly under `folder`, sorted. */
export function bundleFolders(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  if (isBundleFolder(folder)) return [folder];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory() && isBundleFolder(path))
    .sort();
}

/** Reads a bundle. Never throws for what is written in it: every fault is returned. */
export function readBundle(folder: string): ReadResult {
  const files = yamlFiles(folder).map((path) => readYaml(shownPath(path), readFileSync(path, 'utf8')));
  const faults = files.flatMap((file) => [...file.faults, ...shapeFaults(file)]);
  const faulty = new Set(faults.map(({ file }) => file));
  const sound = files.filter(({ file, content }) => !faulty.has(file) && content !== null);
  const headerAt = headerPlace(folder, files);
  return {
    bundle: { folder, header: readHeader(folder, files, headerAt, faults), headerAt, ...sections(sound) },
    faults,
  };
}

const topLevel = ({ content }: YamlFile, key: string): unknown => (content as Record<string, unknown> | null)?.[key];

/** The file that names the bundle, or else bundle.yaml. */
function headerPlace(folder: string, files: readonly YamlFile[]): Place {
  const own = shownPath(join(folder, 'bundle.yaml'));
  const file = files.find((one) => topLevel(one, 'bundle') !== undefined) ?? files.find((one) => one.file === own);
  if (!file) return { file: own, lineOf: () => 1 };
  return { file: file.file, lineOf: (key) => file.lineOf([topLevel(file, key) === undefined ? 'bundle' : key]) };
}

/** The header, from the one file that has it. Pushes a fault where it is missing, doubled or incomplete. */
function readHeader(folder: string, files: readonly YamlFile[], at: Place, faults: Fault[]): BundleHeader {
  const header: Record<string, unknown> = {};
  for (const file of files) {
    for (const key of HEADER_KEYS) {
      const value = topLevel(file, key);
      if (value === undefined) continue;
      if (key in header)
        faults.push({
          file: file.file,
          line: file.lineOf([key]),
          message: `expected "${key}" once in the bundle, got it again. Keep the one in bundle.yaml.`,
        });
      header[key] = value;
    }
  }
  const name = basename(resolve(folder));
  // A header that can't be read has its fault already.
  const unread = faults.some(({ file }) => file === at.file);
  if (header.bundle !== name && !(header.bundle === undefined && unread))
    faults.push({
      file: at.file,
      line: at.lineOf('bundle'),
      message: `expected "bundle: ${name}", the name of the folder, got ${JSON.stringify(header.bundle) ?? 'none'}. Change it, or rename the folder.`,
    });
  return { ...header, bundle: name };
}

/** Those of the header's keys that a file has. */
export const headerIn = (content: Readonly<Record<string, unknown>>): Partial<BundleHeader> =>
  Object.fromEntries(HEADER_KEYS.flatMap((key) => (content[key] === undefined ? [] : [[key, content[key]]])));

/** The records of all files, by section. */
export function sections(files: readonly YamlFile[]): Sections {
  const collect = <T>(section: string): Placed<T>[] =>
    files.flatMap(({ file, content, lineOf }) => {
      const records = ((content as Record<string, unknown>)[section] ?? []) as (T & { period?: unknown })[];
      return records.map((record, index) => {
        const line = lineOf([section, index]);
        const placed = withTextPeriods(record as Record<string, unknown>) as T;
        return {
          record: placed,
          file,
          line,
          path: [section, index],
          lineOf: (key: string) => (key in (record as object) ? lineOf([section, index, key]) : line),
        };
      });
    });
  return {
    entities: new Map(KINDS.map(({ plural }) => [plural, collect(plural)])),
    measures: collect('measures'),
    relations: collect('relations'),
    metrics: collect('metrics'),
    events: collect('events'),
    claims: collect('claims'),
    retractions: collect('retractions'),
    redirects: collect('redirects'),
  };
}

/** YAML reads the period 2024 as a number; here it is a label like the others. */
function withTextPeriods(record: Record<string, unknown>): Record<string, unknown> {
  const numeric = ['period', 'basePeriod'].filter((key) => typeof record[key] === 'number');
  return numeric.length === 0
    ? record
    : { ...record, ...Object.fromEntries(numeric.map((key) => [key, String(record[key])])) };
}
