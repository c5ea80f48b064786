/**
 * GraphML, as Gephi, Cytoscape, NetworkX and igraph read it: entities as nodes, relations as edges. The library at hand
 * (graphology-graphml) reads GraphML only, and a writer over a graph in memory would not do for one that is larger.
 */
import type { EntityRow } from '../graph/rows';
import { KINDS, type PropertyType } from '../ontology/kinds';
import { relationSpec } from '../ontology/relations';
import type { GraphStreams, Of, Relation } from './graph';
import { joined } from './lists';
import { attribute, text } from './xml';

type Type = 'string' | 'int' | 'boolean';
type Value = string | number | boolean | readonly string[] | null | undefined;

/** An attribute of nodes or edges: declared once, by name and type, and given where there is a value. */
interface Key<T> {
  readonly name: string;
  readonly type: Type;
  readonly of: (row: T) => Value;
}

type Node = Of<EntityRow> & { readonly metrics: number };

const typeOf = (type: PropertyType): Type => (type === 'boolean' ? 'boolean' : 'string');
const own = new Map(KINDS.flatMap(({ properties }) => properties.map(({ name, type }) => [name, typeOf(type)])));

const node = (name: string, type: Type = 'string'): Key<Node> => ({ name, type, of: (row) => row[name] as Value });

const NODE_KEYS: readonly Key<Node>[] = [
  // What Gephi shows beside a node.
  { name: 'label', type: 'string', of: ({ name }) => name },
  ...['kind', 'name', 'nameZh', 'aliases', 'description'].map((name) => node(name)),
  ...[...own].map(([name, type]) => node(name, type)),
  node('metrics', 'int'),
  node('bundle'),
  node('knownFrom'),
];

const edge = (name: keyof Relation & string): Key<Relation> => ({ name, type: 'string', of: (row) => row[name] });

const EDGE_KEYS: readonly Key<Relation>[] = [
  { name: 'label', type: 'string', of: ({ type }) => type },
  edge('type'),
  edge('certainty'),
  { name: 'document', type: 'string', of: ({ documents }) => [...new Set(documents)] },
  { name: 'locator', type: 'string', of: ({ locators }) => locators },
  { name: 'citations', type: 'int', of: ({ documents }) => documents.length },
  edge('note'),
  edge('recordedOn'),
  edge('supersededOn'),
  edge('bundle'),
];

const declared = <T>(target: 'node' | 'edge', keys: readonly Key<T>[]): string =>
  keys
    .map(
      ({ name, type }) => `  <key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');

function data<T>(target: 'node' | 'edge', keys: readonly Key<T>[], row: T): string {
  let lines = '';
  for (const { name, of } of keys) {
    const value = of(row);
    const shown = Array.isArray(value) ? joined(value) : String(value ?? '');
    if (shown !== '') lines += `      <data key="${target}-${name}">${text(shown)}</data>\n`;
  }
  return lines;
}

const nodeText = (row: Node): string =>
  `    <node id="${attribute(row.id)}">\n${data('node', NODE_KEYS, row)}    </node>\n`;

function edgeText(row: Relation): string {
  const ends = `source="${attribute(row.source)}" target="${attribute(row.target)}"`;
  const directed = !relationSpec(row.type)?.symmetric;
  return `    <edge id="${attribute(row.id)}" ${ends} directed="${directed}">\n${data('edge', EDGE_KEYS, row)}    </edge>\n`;
}

/** The text of the file, a page of nodes or edges at a time. */
export async function* graphml(graph: GraphStreams): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declared('node', NODE_KEYS)}${declared('edge', EDGE_KEYS)}  <graph id="asterism" edgedefault="undirected">
`;
  for await (const page of graph.entities()) {
    const counts = await graph.metricCounts(page.map(({ id }) => id));
    yield page.map((row) => nodeText({ ...row, metrics: counts.get(row.id) ?? 0 })).join('');
  }
  for await (const page of graph.relations()) yield page.map(edgeText).join('');
  yield '  </graph>\n</graphml>\n';
}
