/** What the graph has of a bundle and a source no longer says, page by page. */
import type { Store } from '../../store/port';
import { ownRows } from '../own';
import type { Checker } from './checker';
import type { HashSet } from './hash-set';
import { editKey, isEditLabel } from './keys';
import type { Ids } from './part-current';

/** Ids read at once. */
const PAGE = 50_000;

/** Where rows of a bundle are. */
interface Place {
  readonly match: string;
  readonly variable: 'n' | 'r';
  readonly where?: string;
}

interface Group {
  readonly label: keyof Ids;
  readonly places: readonly Place[];
}

const nodes = (label: keyof Ids, more: readonly Place[] = []): Group => ({
  label,
  places: [{ match: `(n:${label})`, variable: 'n' }, ...more],
});
const absorbed = (where: string): Place => ({ match: '(n:Absorbed)', variable: 'n', where });

/** In the order in which they can be removed: first what refers to others. */
const GROUPS: readonly Group[] = [
  {
    label: 'relations',
    places: [{ match: '(:Entity)-[r]->(:Entity)', variable: 'r' }, absorbed("n.id STARTS WITH 'relation:'")],
  },
  nodes('Metric'),
  nodes('Event'),
  nodes('Claim'),
  nodes('Retraction'),
  // What these lead elsewhere can be removed where it was.
  nodes('Redirect'),
  nodes('Entity', [absorbed("NOT n.id STARTS WITH 'relation:'")]),
  nodes('Measure'),
];

/**
 * Gives the ids that are gone, as the bundle said them, those of one label at a time, in pages. All that the source has
 * must be in the graph by then: where the graph has no more of a label than the source, none is gone, and none is looked at.
 *
 * These statements only read, but look at all that there is: they run as writes do, whose time is not limited.
 */
export async function* goneFrom(
  store: Store,
  bundle: string,
  { seen, counts }: Pick<Checker, 'seen' | 'counts'>,
): AsyncGenerator<{ readonly label: keyof Ids; readonly ids: readonly string[] }> {
  for (const { label, places } of GROUPS) {
    let [there, moved] = [0, 0];
    for (const place of places) {
      const { variable } = place;
      const [count] = await store.write((tx) =>
        tx.run<{ n: number; moved: number }>(
          `MATCH ${placeText(place)} RETURN count(${variable}) AS n, count(${variable}.own) AS moved`,
          { bundle },
        ),
      );
      there += count?.n ?? 0;
      moved += count?.moved ?? 0;
    }
    // One relation that redirects moved can be several that the bundle said.
    if (there <= counts[label] && (label !== 'relations' || moved === 0)) continue;
    for (const place of places) yield* pagesOf(store, { place, label, bundle, seen });
  }
}

const placeText = ({ match, variable, where }: Place): string =>
  `${match} WHERE ${variable}.bundle = $bundle${where ? ` AND ${where}` : ''}`;

interface Pages {
  readonly place: Place;
  readonly label: keyof Ids;
  readonly bundle: string;
  readonly seen: HashSet;
}

async function* pagesOf(store: Store, { place, label, bundle, seen }: Pages) {
  const { variable } = place;
  const columns = label === 'relations' ? `${variable}.id AS id, ${variable}.own AS own` : `${variable}.id AS id`;
  const isSeen = (id: string): boolean => seen.has(isEditLabel(label) ? editKey(label, id) : id);
  for (let after = ''; ; ) {
    const rows = await store.write((tx) =>
      tx.run<{ id: string; own?: string | null }>(
        `MATCH ${placeText(place)} AND ${variable}.id > $after RETURN ${columns} ORDER BY id LIMIT ${PAGE}`,
        { bundle, after },
      ),
    );
    const said = rows.flatMap((row) =>
      typeof row.own === 'string' ? ownRows(row).map(({ id }) => id as string) : [row.id],
    );
    const ids = said.filter((id) => !isSeen(id));
    if (ids.length > 0) yield { label, ids };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}
