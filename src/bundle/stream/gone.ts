/** What the graph has of a bundle and a source no longer has, page by page. */
import type { Store } from '../../store/port';
import type { Checker } from './checker';
import type { HashSet } from './hash-set';
import type { Ids } from './part-current';

/** Ids read at once. */
const PAGE = 50_000;

interface Group {
  readonly match: string;
  readonly variable: 'n' | 'r';
  readonly label: keyof Ids;
}

/** In the order in which they can be removed: first what refers to others. */
const GROUPS: readonly Group[] = [
  { match: '(:Entity)-[r]->(:Entity)', variable: 'r', label: 'relations' },
  ...(['Metric', 'Event', 'Claim', 'Entity', 'Measure'] as const).map(
    (label): Group => ({ match: `(n:${label})`, variable: 'n', label }),
  ),
];

/**
 * Gives the ids that are gone, those of one label at a time, in pages. All that the source has must be in the graph by
 * then: where the graph has no more of a label than the source, none is gone, and none is looked at.
 *
 * These statements only read, but look at all that there is: they run as writes do, whose time is not limited.
 */
export async function* goneFrom(
  store: Store,
  bundle: string,
  { seen, counts }: Pick<Checker, 'seen' | 'counts'>,
): AsyncGenerator<{ readonly label: keyof Ids; readonly ids: readonly string[] }> {
  for (const { match, variable, label } of GROUPS) {
    const [count] = await store.write((tx) =>
      tx.run<{ n: number }>(`MATCH ${match} WHERE ${variable}.bundle = $bundle RETURN count(${variable}) AS n`, {
        bundle,
      }),
    );
    if ((count?.n ?? 0) <= counts[label]) continue;
    yield* pagesOf(store, { match, variable, label, bundle }, seen);
  }
}

interface Where extends Group {
  readonly bundle: string;
}

async function* pagesOf(store: Store, { match, variable, label, bundle }: Where, seen: HashSet) {
  for (let after = ''; ; ) {
    const rows = await store.write((tx) =>
      tx.run<{ id: string }>(
        `MATCH ${match} WHERE ${variable}.bundle = $bundle AND ${variable}.id > $after RETURN ${variable}.id AS id ORDER BY id LIMIT ${PAGE}`,
        { bundle, after },
      ),
    );
    const ids = rows.map(({ id }) => id).filter((id) => !seen.has(id));
    if (ids.length > 0) yield { label, ids };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}
