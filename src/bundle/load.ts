/** Loads folders of bundles: what the seeds, and later imports, come through. */
import type { Store } from '../store/port';
import { type Applied, applyBundle } from './apply';
import { BundleError } from './faults';
import { type Author, UNNAMED } from './record';
import type { Bundle } from './types';
import { validateFolder } from './validate';

/** The entities that a bundle leads ids to. */
const ledTo = ({ redirects }: Bundle): string[] => redirects.map(({ record }) => record.into);

/** The entities and measures that a bundle refers to. */
export const referredTo = (bundle: Bundle): string[] => [...statedIds(bundle), ...ledTo(bundle)];

/** The entities and measures that a bundle's statements lead to. */
function statedIds(bundle: Bundle): string[] {
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

/**
 * Bundles in an order in which each comes after those it refers to. Bundles that refer to each other keep their order,
 * but for one that leads ids to an entity of another, which can come later.
 */
export function inOrderOfReference(bundles: readonly Bundle[]): Bundle[] {
  const owner = new Map<string, Bundle>();
  for (const bundle of bundles) {
    for (const { record } of [...bundle.entities.values()].flat()) owner.set(record.id, bundle);
    for (const { record } of bundle.measures) owner.set(record.id, bundle);
  }
  // An id that nobody defines any more is known by where it leads.
  for (const bundle of bundles)
    for (const { record } of bundle.redirects) if (!owner.has(record.from)) owner.set(record.from, bundle);
  const ownersOf = (ids: readonly string[]): Bundle[] => [...new Set(ids.flatMap((id) => owner.get(id) ?? []))];
  const needs = new Map(bundles.map((bundle) => [bundle, ownersOf(statedIds(bundle))]));

  function reaches(from: Bundle, to: Bundle, seen = new Set<Bundle>()): boolean {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (needs.get(from) ?? []).some((next) => reaches(next, to, seen));
  }
  const ordered = new Set<Bundle>();
  const visiting = new Set<Bundle>();
  const visit = (bundle: Bundle): void => {
    if (ordered.has(bundle) || visiting.has(bundle)) return;
    visiting.add(bundle);
    for (const other of needs.get(bundle) ?? []) visit(other);
    for (const other of ownersOf(ledTo(bundle))) if (!reaches(other, bundle)) visit(other);
    ordered.add(bundle);
  };
  for (const bundle of bundles) visit(bundle);
  return [...ordered];
}

/**
 * Loads every bundle at or under `folder`, one transaction a bundle.
 * @throws BundleError with every fault, before anything is written.
 */
export async function loadFolder(store: Store, folder: string, author: Author = UNNAMED): Promise<Applied[]> {
  const { bundles, faults } = validateFolder(folder);
  if (faults.length > 0) throw new BundleError(faults);
  const applied: Applied[] = [];
  for (const bundle of inOrderOfReference(bundles)) applied.push(await applyBundle(store, bundle, author));
  return applied;
}
