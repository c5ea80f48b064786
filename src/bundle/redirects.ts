/** Ids that lead to other entities, and in chains from there. */
import { bundleOfRelation, parseRelationId, relationId } from '../ontology/ids';
import type { Asks } from '../store/port';

export interface Redirects {
  /** Where each leads in one step. */
  readonly steps: ReadonlyMap<string, string>;
  /** Where an id leads to in the end: itself when it isn't redirected. */
  resolve(id: string): string;
  /** The id of a statement once its ends are resolved. */
  resolveStatement(id: string): string;
}

/** `steps` must lead round in no circle: see `circles`. */
export function redirectsOf(steps: ReadonlyMap<string, string>): Redirects {
  function resolve(id: string): string {
    let at = id;
    for (let next = steps.get(at); next !== undefined; next = steps.get(at)) at = next;
    return at;
  }
  return {
    steps,
    resolve,
    resolveStatement(id) {
      const ends = steps.size === 0 ? null : parseRelationId(id);
      if (!ends) return id;
      return relationId(ends.type, resolve(ends.source), resolve(ends.target), bundleOfRelation(id));
    },
  };
}

export const NO_REDIRECTS = redirectsOf(new Map());

/** The ids from which the steps lead back to where they came from. */
export function circles(steps: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !way.has(at)) {
      way.add(at);
      at = steps.get(at);
    }
    if (at !== undefined && way.has(at)) for (const id of [...way].slice([...way].indexOf(at))) found.add(id);
    for (const id of way) done.add(id);
  }
  return found;
}

/** All of the graph: they are made by hand, so that there are not many. */
export async function redirectsIn(tx: Asks, withoutBundle = ''): Promise<Map<string, string>> {
  const rows = await tx.ask<{ id: string; into: string }>({
    text: 'MATCH (r:Redirect) WHERE r.bundle <> $withoutBundle RETURN r.id AS id, r.into AS into',
    params: { withoutBundle },
    columns: ['id', 'into'],
  });
  return new Map(rows.map(({ id, into }) => [id, into]));
}

/** All redirects of the graph. */
export const redirectsOfGraph = async (tx: Asks): Promise<Redirects> => redirectsOf(await redirectsIn(tx));
