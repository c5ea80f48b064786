/** Triples as JSON-LD: the context, then a node a line. */
import * as jsonld from 'jsonld';
import type { Quad } from 'n3';
import { contextOf } from './context';
import type { Names } from './names';

/** The nodes of a page, each as one line of JSON. */
async function nodesOf(page: readonly Quad[], context: Record<string, unknown>): Promise<string[]> {
  const expanded = await jsonld.fromRDF([...page]);
  const options = { graph: true, compactToRelative: false };
  const { '@graph': nodes } = await jsonld.compact(expanded, context as jsonld.ContextDefinition, options);
  return (nodes as unknown as readonly object[]).map((node) => JSON.stringify(node));
}

export async function* jsonLd(pages: AsyncIterable<Quad[]>, names: Names): AsyncGenerator<string> {
  const context = contextOf(names);
  yield `{"@context": ${JSON.stringify(context, null, 2)},\n"@graph": [`;
  let before = '\n';
  for await (const page of pages) {
    const nodes = await nodesOf(page, context);
    if (nodes.length === 0) continue;
    yield before + nodes.join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}
