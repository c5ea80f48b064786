/** Runs adapters one after the other, each knowing what those before it made, and checks what they make. */
import { knownIn, meaningFaults } from '../bundle/check';
import { type BundleDocument, bundleFromDocument } from '../bundle/document';
import type { Fault } from '../bundle/faults';
import type { Bundle } from '../bundle/types';
import type { Adapter, AdapterInput, AdapterResult, Files } from './adapter';
import type { Mapping } from './names/mapping';
import { NameResolver } from './names/resolver';

export interface Job {
  readonly adapter: Adapter;
  readonly files: Files;
  readonly recordedOn: string;
}

export interface Outcome extends AdapterResult {
  readonly adapter: Adapter;
}

/** Each job in turn. `base` is what is known before the first: the seeds, and what is in the graph. */
export function runAdapters(jobs: readonly Job[], base: readonly Bundle[], mapping?: Mapping): Outcome[] {
  const resolve = new NameResolver(base, mapping);
  return jobs.map(({ adapter, files, recordedOn }) => {
    const input: AdapterInput = { files, resolve: resolve.extend(), recordedOn };
    const result = adapter.read(input);
    for (const document of result.bundles) resolve.addBundle(bundleFromDocument(document).bundle);
    return { adapter, ...result };
  });
}

/**
 * Every fault of bundles that may refer to each other and to those of `base`: of shape, of meaning, and ids used twice.
 * The same rules as for YAML bundles.
 */
export function documentFaults(documents: readonly BundleDocument[], base: readonly Bundle[]): Fault[] {
  const results = documents.map((document) => bundleFromDocument(document));
  const shape = results.flatMap(({ faults }) => faults);
  if (shape.length > 0) return shape;
  const bundles = results.map(({ bundle }) => bundle);
  return meaningFaults(bundles, knownIn([...base, ...bundles]), base);
}
