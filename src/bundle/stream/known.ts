/** What the graph has already of what a stream speaks of: looked up by id, a statement for many. */
import type { Reader } from '../../store/port';
import type { BundleHeader } from '../types';
import type { Owned } from './keys';

type Run = Pick<Reader, 'run'>;

const BATCH = 5_000;

/** The batches one after the other, their rows together. */
export async function lookUp<T, R>(items: readonly T[], ask: (batch: readonly T[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let start = 0; start < items.length; start += BATCH)
    for (const row of await ask(items.slice(start, start + BATCH))) found.push(row);
  return found;
}

export interface Owner {
  readonly id: string;
  readonly bundle: string;
}

/** Those of the ids that bundles other than this one define. */
export const othersOf = (
  tx: Run,
  label: Owned | 'Absorbed',
  ids: readonly string[],
  bundle: string,
): Promise<Owner[]> =>
  lookUp(ids, (batch) =>
    tx.run<Owner>(
      `MATCH (n:${label}) WHERE n.id IN $ids AND n.bundle <> $bundle RETURN n.id AS id, n.bundle AS bundle`,
      { ids: batch, bundle },
    ),
  );

/** The dimensions of the measures that other bundles define; there are not many. */
export async function otherMeasures(tx: Run, bundle: string): Promise<Map<string, string>> {
  const rows = await tx.run<{ id: string; dimension: string }>(
    'MATCH (m:Measure) WHERE m.bundle <> $bundle RETURN m.id AS id, m.dimension AS dimension',
    { bundle },
  );
  return new Map(rows.map(({ id, dimension }) => [id, dimension]));
}

/** How far the graph is. */
export interface State {
  /** Of the bundle; null when the graph has never seen it. */
  readonly hash: string | null;
  /** Of the bundle, as text. */
  readonly header: string | null;
  /** Of the graph. */
  readonly revision: string | null;
  /** Whether it holds other bundles. */
  readonly others: boolean;
}

/** The same text for the same header, but for the name. */
export const headerText = ({ document, recordedOn, attribution }: Omit<BundleHeader, 'bundle'>): string =>
  JSON.stringify([document ?? null, recordedOn ?? null, attribution ?? null]);

export async function stateOf(tx: Run, bundle: string): Promise<State> {
  const [meta] = await tx.run<{ revision: string | null }>(
    "MATCH (m:Meta {id: 'graph'}) RETURN m.revision AS revision",
  );
  const bundles = await tx.run<{ id: string; props: BundleHeader & { readonly hash: string } }>(
    'MATCH (b:Bundle) RETURN b.id AS id, properties(b) AS props',
  );
  const own = bundles.find(({ id }) => id === bundle)?.props;
  return {
    hash: own?.hash ?? null,
    header: own ? headerText(own) : null,
    revision: meta?.revision ?? null,
    others: bundles.some(({ id }) => id !== bundle),
  };
}

/** Of a bundle that is not all there: whether nothing of it was there before, and what is. */
export interface Unfinished {
  readonly fresh: boolean;
  /** Records of the source that are in the graph. */
  readonly rows: number;
  /** Of the source up to there. */
  readonly digest: string;
}

/** What a bundle has as its hash until all of it is there: never that of a whole one. */
export const unfinishedHash = ({ fresh, rows, digest }: Unfinished): string =>
  `unfinished ${fresh ? 'new' : 'changed'} ${rows} ${digest}`;

export function unfinishedIn(hash: string | null): Unfinished | null {
  const [word, how, rows, digest = ''] = hash?.split(' ') ?? [];
  return word === 'unfinished' ? { fresh: how === 'new', rows: Number(rows), digest } : null;
}
