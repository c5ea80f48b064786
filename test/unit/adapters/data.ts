/** The data sets for the tests: extracts of our own, and the whole files where they are beside the repository. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Adapter } from '../../../src/adapters/adapter';
import { ADAPTERS } from '../../../src/adapters/all';
import { filesIn } from '../../../src/adapters/build/files';
import type { Mapping } from '../../../src/adapters/names/mapping';
import { type Job, type Outcome, runAdapters } from '../../../src/adapters/run';
import type { BundleDocument } from '../../../src/bundle/document';
import { bundleFolders, readBundle } from '../../../src/bundle/read';
import type { Bundle, EntityRecord, MetricRecord, RelationRecord } from '../../../src/bundle/types';

const ROOT = resolve(__dirname, '../../..');
export const EXTRACTS = resolve(ROOT, 'test/fixtures/datasets');
export const REAL = resolve(ROOT, '../shared/datasets');
export const hasReal = existsSync(REAL);

export const seeds = (): Bundle[] => bundleFolders(resolve(ROOT, 'seeds')).map((folder) => readBundle(folder).bundle);

/** When each file was taken, as the README of the data sets says. */
const DATES: Readonly<Record<string, string>> = {
  'epoch-companies': '2026-01-16',
  'epoch-models': '2026-02-01',
  'epoch-hardware': '2025-12-14',
  'models-dev': '2026-07-02',
  'awesome-llms-in-china': '2024-11-30',
};

export const jobsIn = (folder: string, adapters: readonly Adapter[] = ADAPTERS): Job[] =>
  adapters.map((adapter) => ({
    adapter,
    files: filesIn(resolve(folder, adapter.dataset)),
    recordedOn: DATES[adapter.name] ?? '2026-07-31',
  }));

/** What adapters made, to look facts up in by hand. */
export class Made {
  constructor(readonly outcomes: readonly Outcome[]) {}

  get documents(): BundleDocument[] {
    return this.outcomes.flatMap(({ bundles }) => bundles);
  }

  outcome(adapter: string): Outcome {
    const found = this.outcomes.find((one) => one.adapter.name === adapter);
    if (!found) throw new Error(`no adapter ${adapter}`);
    return found;
  }

  bundle(name: string): BundleDocument {
    const found = this.documents.find(({ bundle }) => bundle === name);
    if (!found) throw new Error(`no bundle ${name} among ${this.documents.map(({ bundle }) => bundle).join(', ')}`);
    return found;
  }

  entity(id: string): EntityRecord | undefined {
    return this.documents
      .flatMap(
        ({ companies = [], models = [], products = [], datacenters = [], technologies = [], documents = [] }) => [
          ...companies,
          ...models,
          ...products,
          ...datacenters,
          ...technologies,
          ...documents,
        ],
      )
      .find((record) => record.id === id);
  }

  /** Figures of a subject and measure (`revenue`), in a bundle whose name begins so; all that match `like`. */
  metrics(bundle: string, subject: string, measure: string, like: Partial<MetricRecord> = {}): MetricRecord[] {
    return this.documents
      .filter((document) => document.bundle.startsWith(bundle))
      .flatMap(({ metrics = [] }) => metrics)
      .filter((metric) => metric.subject === subject && metric.measure === `measure:${measure}`)
      .filter((metric) =>
        Object.entries(like).every(
          ([key, value]) => JSON.stringify(metric[key as keyof MetricRecord]) === JSON.stringify(value),
        ),
      );
  }

  /** The values of those figures. */
  values(...of: Parameters<Made['metrics']>): (string | null)[] {
    return this.metrics(...of).map(({ value }) => value);
  }

  relation(type: string, source: string, target: string): RelationRecord | undefined {
    return this.documents
      .flatMap(({ relations = [] }) => relations)
      .find((relation) => relation.type === type && relation.source === source && relation.target === target);
  }

  unresolved(adapter: string): string[] {
    return this.outcome(adapter).unresolved.map(({ kind, name }) => `${kind} ${name}`);
  }
}

export const made = (folder: string, mapping?: Mapping, adapters?: readonly Adapter[]): Made =>
  new Made(runAdapters(jobsIn(folder, adapters), seeds(), mapping));
