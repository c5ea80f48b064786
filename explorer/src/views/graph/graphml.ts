import { joined } from '../../../../src/export/lists';
import { attribute, text } from '../../../../src/export/xml';
import { RELATIONS } from '../../words/relations';
import type { Places } from './layout';
import type { Entity, Graph, Link } from './model';

/** Attributes, and whether they are numbers: named as in the export of the whole graph, with where each node is drawn. */
const NODE_KEYS = {
  label: 'string',
  kind: 'string',
  name: 'string',
  nameZh: 'string',
  description: 'string',
  x: 'double',
  y: 'double',
} as const;
const EDGE_KEYS = {
  label: 'string',
  type: 'string',
  certainty: 'string',
  document: 'string',
  locator: 'string',
  citations: 'int',
  note: 'string',
  recordedOn: 'string',
} as const;

type Values<K> = { readonly [key in keyof K]: string | number | null | undefined };

const declared = (target: string, keys: Readonly<Record<string, string>>): string =>
  Object.entries(keys)
    .map(([name, type]) => `  <key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');

const data = (target: string, values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `      <data key="${target}-${name}">${text(String(value))}</data>\n`)
    .join('');

function node({ id, kind, name, nameZh, description }: Entity, places: Places): string {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  const values: Values<typeof NODE_KEYS> = { label: name, kind, name, nameZh, description, x, y };
  return `    <node id="${attribute(id)}">\n${data('node', values)}    </node>\n`;
}

function edge({ id, type, certainty, note, recordedOn, citations, source, target }: Link): string {
  const values: Values<typeof EDGE_KEYS> = {
    label: type,
    type,
    certainty,
    document: joined([...new Set(citations.map(({ document }) => document.id))]),
    locator: joined(citations.map(({ locator }) => locator)),
    citations: citations.length,
    note,
    recordedOn,
  };
  const ends = `source="${attribute(source.id)}" target="${attribute(target.id)}"`;
  return `    <edge id="${attribute(id)}" ${ends} directed="${!RELATIONS[type].symmetric}">\n${data('edge', values)}    </edge>\n`;
}

/** What is drawn as GraphML, each link an edge of its own. */
export const graphmlOf = ({ entities, links }: Graph, places: Places): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declared('node', NODE_KEYS)}${declared('edge', EDGE_KEYS)}  <graph id="asterism" edgedefault="undirected">
${[...entities.values()].map((entity) => node(entity, places)).join('')}${[...links.values()].map(edge).join('')}  </graph>
</graphml>
`;
