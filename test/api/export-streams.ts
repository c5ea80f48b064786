/** Exports of a test as text. */
import { csvFiles } from '../../src/export/csv/files';
import { type GraphStreams, graphStreams } from '../../src/export/graph';
import { graphText } from '../../src/export/graph-text';
import { DEFAULT_BASE } from '../../src/export/rdf/base';
import { EVERYTHING, type Selection } from '../../src/export/selection';
import type { Reader, Store } from '../../src/store/port';

export async function textOf(pieces: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

export async function reading<T>(store: Store, work: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = store.reader();
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

export const streaming = <T>(
  store: Store,
  selection: Selection,
  work: (graph: GraphStreams) => Promise<T>,
): Promise<T> => reading(store, (reader) => work(graphStreams(reader, selection)));

export const exported = (
  store: Store,
  format: 'graphml' | 'turtle' | 'jsonld',
  selection = EVERYTHING,
  base = DEFAULT_BASE,
): Promise<string> =>
  reading(store, async (reader) =>
    textOf(await graphText(format, { reader, selection, graph: graphStreams(reader, selection) }, base)),
  );

/** The tables by name. */
export const tables = (store: Store, selection = EVERYTHING, bom = false): Promise<Record<string, string>> =>
  streaming(store, selection, async (graph) => {
    const texts: Record<string, string> = {};
    for (const { path, text } of csvFiles(graph, '', bom)) texts[path.replace('.csv', '')] = await textOf(text);
    return texts;
  });
