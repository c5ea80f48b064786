/** The selected graph as one text. */
import type { Reader } from '../store/port';
import type { Text } from './files';
import type { GraphFormat } from './formats';
import type { GraphStreams } from './graph';
import type { Selection } from './selection';

export interface GraphSource {
  readonly reader: Reader;
  readonly selection: Selection;
  readonly graph: GraphStreams;
}

/** Each loads only what it needs: the libraries of RDF take longer to load than a small graph to write. */
export async function graphText(format: Exclude<GraphFormat, 'csv'>, source: GraphSource, base: string): Promise<Text> {
  if (format === 'graphml') return (await import('./graphml')).graphml(source.graph);
  const { namesAt } = await import('./rdf/names');
  const { quadPages } = await import('./rdf/pages');
  const names = namesAt(base);
  const pages = quadPages(source.reader, source.graph, source.selection, names);
  return format === 'turtle'
    ? (await import('./rdf/turtle')).turtle(pages, names)
    : (await import('./rdf/json-ld')).jsonLd(pages, names);
}
