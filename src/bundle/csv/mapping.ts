/** Reads the file that says what the rows of a CSV are. */
import Ajv from 'ajv';
import { isDate } from '../../ontology/period';
import { explain, meantBy } from '../explain';
import type { Fault } from '../faults';
import { headerIn } from '../read';
import { shapeFaults } from '../shape';
import type { Header, SourceRecord } from '../stream/source';
import type { BundleHeader } from '../types';
import { type Path, readYaml } from '../yaml';
import type { NumberFormat } from './convert';
import { MAPPING_SCHEMA, ROW_SECTIONS } from './mapping-schema';

export interface CellSpec {
  readonly column?: string;
  readonly text?: string;
  readonly split?: string;
  readonly map?: Readonly<Record<string, Scalar | null>>;
  readonly else?: Scalar | null;
  readonly default?: Scalar;
  readonly number?: NumberFormat;
  readonly date?: string;
}
export type Scalar = string | number | boolean;
export type ValueSpec = Scalar | CellSpec | readonly (Scalar | CellSpec)[];

export interface Condition {
  readonly filled?: boolean;
  readonly is?: readonly Scalar[];
  readonly not?: readonly Scalar[];
}
export type Conditions = Readonly<Record<string, Condition>>;

/** A record of each row: its section, its keys as written, and where. */
export interface RecordSpec {
  readonly section: string;
  readonly when: Conditions;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

export interface Mapping {
  readonly file: string;
  readonly header: Header;
  readonly delimiter: string;
  /** Null when the first line of the file has them. */
  readonly columns: readonly string[] | null;
  /** Cells that mean nothing. */
  readonly empty: ReadonlySet<string>;
  readonly when: Conditions;
  readonly once: readonly SourceRecord[];
  readonly records: readonly RecordSpec[];
  readonly lineOf: (path: Path) => number;
}

interface Written extends BundleHeader {
  readonly csv?: {
    readonly delimiter?: string;
    readonly columns?: readonly string[];
    readonly empty?: readonly string[];
  };
  readonly when?: Conditions;
  readonly once?: Readonly<Record<string, readonly Record<string, unknown>[]>>;
  readonly rows: Readonly<Record<string, readonly (Record<string, unknown> & { readonly when?: Conditions })[]>>;
}

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false });
ajv.addFormat('date', isDate);
ajv.addFormat('period', true);
const validate = ajv.compile(MAPPING_SCHEMA);

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')));

/** Never throws for what is written in it: the mapping, or its faults. */
export function readMapping(file: string, source: string): { mapping: Mapping } | { faults: readonly Fault[] } {
  const yaml = readYaml(file, source);
  if (yaml.faults.length > 0) return { faults: yaml.faults };
  if (!validate(yaml.content)) {
    const all = validate.errors ?? [];
    // "if" tells only that "then" has told; and a key that is misspelt is also one that is missing.
    const meant = new Set(all.map((error) => `${error.instancePath} ${meantBy(error)}`));
    const errors = all.filter(
      ({ keyword, instancePath, params }) =>
        keyword !== 'if' && (keyword !== 'required' || !meant.has(`${instancePath} ${params.missingProperty}`)),
    );
    return {
      faults: errors.map((error) => {
        const path = pathOf(error.instancePath);
        const at = error.keyword === 'additionalProperties' ? [...path, error.params.additionalProperty] : path;
        return { file, line: yaml.lineOf(at) || 1, message: explain(error, path) };
      }),
    };
  }
  const written = yaml.content as Written;
  const once = Object.entries(written.once ?? {});
  const wrong = shapeFaults({
    file,
    content: { ...headerIn({ ...written }), ...written.once },
    faults: [],
    lineOf: (path) => yaml.lineOf(ROW_SECTIONS.includes(path[0] as string) ? ['once', ...path] : path),
  });
  if (wrong.length > 0) return { faults: wrong };
  return {
    mapping: {
      file,
      header: {
        header: { ...headerIn({ ...written }), bundle: written.bundle },
        at: { file, lineOf: (key) => yaml.lineOf([key]) || 1 },
      },
      delimiter: written.csv?.delimiter ?? ',',
      columns: written.csv?.columns ?? null,
      empty: new Set(written.csv?.empty ?? []),
      when: written.when ?? {},
      once: once.flatMap(([section, records]) =>
        records.map((record) => ({ section, record, line: 1, text: JSON.stringify({ [section]: record }) })),
      ),
      records: Object.entries(written.rows).flatMap(([section, records]) =>
        records.map(({ when = {}, ...fields }, i) => ({ section, when, fields, path: ['rows', section, i] })),
      ),
      lineOf: yaml.lineOf,
    },
  };
}
