/** The graph as triples, a page of records at a time: one set, whatever it is then written as. */
import type { Quad } from 'n3';
import { where } from '../../graph/pattern';
import type { Reader } from '../../store/port';
import type { GraphStreams, Pages } from '../graph';
import type { Selection } from '../selection';
import { bundleQuads, entityQuads, measureQuads, type StoredBundle } from './entities';
import type { Names } from './names';
import { claimQuads, eventQuads, metricQuads, relationQuads } from './statements';
import { distinct } from './triples';
import { vocabularyQuads } from './vocabulary';

async function* bundles(reader: Reader, { bundles: chosen }: Selection): Pages<StoredBundle> {
  const rows = await reader.run<{ row: StoredBundle }>(
    `MATCH (b:Bundle)${where(chosen ? ['b.id IN $chosen'] : [])} RETURN properties(b) AS row, b.id AS id ORDER BY id`,
    chosen ? { chosen } : {},
  );
  yield rows.map(({ row }) => row);
}

export async function* quadPages(
  reader: Reader,
  graph: GraphStreams,
  selection: Selection,
  names: Names,
): AsyncGenerator<Quad[]> {
  async function* quads<T>(pages: Pages<T>, of: (names: Names, row: T) => Quad[]): AsyncGenerator<Quad[]> {
    for await (const page of pages) yield page.flatMap((row) => of(names, row));
  }
  async function* all(): AsyncGenerator<Quad[]> {
    yield vocabularyQuads(names);
    yield* quads(bundles(reader, selection), bundleQuads);
    yield* quads(graph.entities(), entityQuads);
    yield* quads(graph.measures(), measureQuads);
    yield* quads(graph.relations(), relationQuads);
    yield* quads(graph.metrics(), metricQuads);
    yield* quads(graph.events(), eventQuads);
    yield* quads(graph.claims(), claimQuads);
  }
  // Who speaks is told again in each page that cites them: a set of triples is the same for it.
  for await (const page of all()) yield distinct(page);
}
