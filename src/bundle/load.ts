/** Loads folders of bundles: what the seeds, and later imports, come through. */
import type { Store } from '../store/port';
import { type Applied, applyBundle } from './apply';
import { BundleError } from './faults';
import type { Bundle } from './types';
import { validateFolder } from './validate';

/** The entities and measures that a bundle's statements lead to. */
export function referredTo(bundle: Bundle): string[] {
  return [
    ...(bundle.header.document ? [bundle.header.document] : []),
    ...[bundle.relations, bundle.metrics, bundle.events, bundle.claims].flatMap((section) =>
      section.flatMap(({ record }) => (record.citations ?? []).flatMap(({ document }) => (document ? [document] : []))),
    ),
    ...bundle.relations.flatMap(({ record }) => [record.source, record.target]),
    ...bundle.metrics.flatMap(({ record }) => [
      record.subject,
      record.measure,
      ...(record.reference ? [record.reference] : []),
    ]),
    ...bundle.events.flatMap(({ record }) => record.participants),
    ...bundle.claims.flatMap(({ record }) => record.about),
  ];
}

/** Bundles in an order in which each comes after those it refers to. Bundles that refer to each other keep their order. */
export function inOrderOfReference(bundles: readonly Bundle[]): Bundle[] {
  const owner = new Map<string, Bundle>();
  for (const bundle of bundles) {
    for (const { record } of [...bundle.entities.values()].flat()) owner.set(record.id, bundle);
    for (const { record } of bundle.measures) owner.set(record.id, bundle);
  }
  const ordered = new Set<Bundle>();
  const visiting = new Set<Bundle>();
  const visit = (bundle: Bundle): void => {
    if (ordered.has(bundle) || visiting.has(bundle)) return;
    visiting.add(bundle);
    for (const id of referredTo(bundle)) {
      const other = owner.get(id);
      if (other) visit(other);
    }
    ordered.add(bundle);
  };
  for (const bundle of bundles) visit(bundle);
  return [...ordered];
}

/**
 * Loads every bundle at or under `folder`, one transaction a bundle.
 * @throws BundleError with every fault, before anything is written.
 */
export async function loadFolder(store: Store, folder: string, base?: string): Promise<Applied[]> {
  const { bundles, faults } = validateFolder(folder, base);
  if (faults.length > 0) throw new BundleError(faults);
  const applied: Applied[] = [];
  for (const bundle of inOrderOfReference(bundles)) applied.push(await applyBundle(store, bundle));
  return applied;
}
