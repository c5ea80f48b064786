/** Graphs made for walking over, and the plain way to walk over them: in memory, one hop at a time, with no bounds. */
import * as fc from 'fast-check';
import type { Bundle, EntityRecord, RelationRecord } from '../../src/bundle/types';
import { openGraph } from '../../src/graph/graph';
import { relationId } from '../../src/ontology/ids';
import { relationSpec } from '../../src/ontology/relations';
import { CERTAINTIES, type Certainty } from '../../src/ontology/statements';
import type { Reader } from '../../src/store/port';
import { bundleOf, placed } from './fixture';
import type { Api } from './harness';

export interface Edge {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly certainty: Certainty;
}

export const BUNDLE = 'walks';
export const edgeId = ({ type, source, target }: Edge): string => relationId(type, source, target, BUNDLE);
export const rankOf = (certainty: string): number => Object.keys(CERTAINTIES).indexOf(certainty);

/** Models, and the relations among them; of a later document, which supersedes what an earlier one says, when told. */
export function walkBundle(
  models: readonly string[],
  edges: readonly Edge[],
  name = BUNDLE,
  recordedOn?: string,
): Bundle {
  const bundle = bundleOf(name, {
    entities: new Map([
      ['models', models.map((id) => placed<EntityRecord>({ id, name: id }))],
      ['documents', name === BUNDLE ? [placed<EntityRecord>({ id: 'document:made-0', name: 'Made' })] : []],
    ]),
    relations: edges.map((edge) => placed<RelationRecord>({ ...edge, locator: 'p. 1' })),
  });
  return recordedOn ? { ...bundle, header: { ...bundle.header, recordedOn } } : bundle;
}

export const MODELS = Array.from({ length: 8 }, (_, i) => `model:n${i}`);
const TYPES = ['SUCCEEDS', 'VARIANT_OF', 'COMPARED_WITH'];

/** Random relations of few types among few models: with parallel ones, and parts that do not hang together. */
export const edgesOf = fc.uniqueArray(
  fc
    .record({
      type: fc.constantFrom(...TYPES),
      source: fc.constantFrom(...MODELS),
      target: fc.constantFrom(...MODELS),
      certainty: fc.constantFrom(...(Object.keys(CERTAINTIES) as Certainty[])),
    })
    .filter(({ source, target }) => source !== target),
  { minLength: 6, maxLength: 24, selector: edgeId },
);
export const typesAsked = fc.option(fc.subarray(TYPES, { minLength: 1 }), { nil: null, freq: 2 });

export const across = (edge: Edge, from: string): string | null =>
  edge.source === from ? edge.target : edge.target === from ? edge.source : null;

/** One edge for each link: the surest, then the first by id. A type without direction is the same link both ways round. */
export function linksOf(edges: readonly Edge[], types: readonly string[] | null): Edge[] {
  const best = new Map<string, Edge>();
  const order = (edge: Edge): string => `${rankOf(edge.certainty)} ${edgeId(edge)}`;
  for (const edge of edges) {
    if (types && !types.includes(edge.type)) continue;
    const ends = [edge.source, edge.target];
    if (relationSpec(edge.type)?.symmetric) ends.sort();
    const key = [edge.type, ...ends].join();
    const known = best.get(key);
    if (!known || order(edge) < order(known)) best.set(key, edge);
  }
  return [...best.values()];
}

/** The distance of all that can be reached. */
export function distances(edges: readonly Edge[], from: string): Map<string, number> {
  const found = new Map([[from, 0]]);
  for (const at of found.keys())
    for (const edge of edges) {
      const next = across(edge, at);
      if (next !== null && !found.has(next)) found.set(next, (found.get(at) as number) + 1);
    }
  return found;
}

/** A graph over the database of an API, with the rows that each of its statements gave, or has looked at where it says so. */
export function countedGraph(api: Api) {
  const reader = api.store.reader();
  const rows: number[] = [];
  const run: Reader['run'] = async <R>(text: string, params = {}) => {
    const found = await reader.run<R>(text, params);
    const [first] = found as readonly { readonly looked?: number }[];
    rows.push(first?.looked ?? found.length);
    return found;
  };
  const counted: Reader = Object.assign(Object.create(reader) as Reader, { run });
  return { graph: openGraph(counted), rows, close: () => reader.close() };
}
