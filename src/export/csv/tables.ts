/** The tables of the graph: which columns they have, and where their rows come from. */
import type { EntityRow, StatementRow } from '../../graph/rows';
import { KINDS } from '../../ontology/kinds';
import type { GraphStreams, Of, Pages } from '../graph';
import { joined } from '../lists';
import type { Cell } from './cells';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** The cells of the rows, a page at a time. */
  rows(graph: GraphStreams): AsyncIterable<readonly Cell[][]>;
}

/** A table whose columns are properties; a list makes one cell. */
function table<T extends object>(
  name: string,
  columns: readonly (keyof T & string)[],
  pages: (graph: GraphStreams) => Pages<T>,
): Table {
  const cellOf = (value: unknown): Cell => (Array.isArray(value) ? joined(value) : (value as Cell));
  return {
    name,
    columns,
    async *rows(graph) {
      for await (const page of pages(graph)) yield page.map((row) => columns.map((column) => cellOf(row[column])));
    },
  };
}

/** Every statement has these; its citations are a table of their own. */
const EVIDENCE = ['certainty', 'note', 'recordedOn', 'supersededOn', 'bundle'] as const;
const PERIOD = ['period', 'periodStart', 'periodEnd'] as const;

/** What kinds have of their own, once each: two kinds may share one. */
const OWN = [...new Set(KINDS.flatMap(({ properties }) => properties.map(({ name }) => name)))];

async function* citations(graph: GraphStreams): AsyncGenerator<Cell[][]> {
  const rowsOf = ({ id, documents, locators, attributions }: StatementRow): Cell[][] =>
    documents.map((document, i) => [
      id,
      i + 1,
      document,
      locators[i],
      joined(JSON.parse(attributions[i] ?? '[]') as string[]),
    ]);
  const sources: (() => Pages<Of<StatementRow>>)[] = [graph.relations, graph.metrics, graph.events, graph.claims];
  for (const pages of sources) for await (const page of pages()) yield page.flatMap(rowsOf);
}

const ENTITY = ['id', 'kind', 'name', 'nameZh', 'aliases', 'description', ...OWN, 'bundle', 'knownFrom'] as const;
const MEASURE = ['id', 'name', 'nameZh', 'description', 'dimension', 'bundle'] as const;
const RELATION = ['id', 'type', 'source', 'target', ...EVIDENCE] as const;
const FIGURE = ['id', 'subject', 'measure', 'value', 'comparator', 'unit', 'text', ...PERIOD] as const;
const METRIC = [...FIGURE, 'basePeriod', 'transformation', 'reference', 'dimensions', ...EVIDENCE] as const;
const EVENT = ['id', 'kind', 'title', 'titleZh', 'date', ...PERIOD, 'participants', ...EVIDENCE] as const;
const CLAIM = ['id', 'kind', 'text', 'textZh', 'about', ...EVIDENCE] as const;

export const TABLES: readonly Table[] = [
  table<Of<EntityRow>>('entities', ENTITY, (graph) => graph.entities()),
  table('measures', MEASURE, (graph) => graph.measures()),
  table('relations', RELATION, (graph) => graph.relations()),
  table('metrics', METRIC, (graph) => graph.metrics()),
  table('events', EVENT, (graph) => graph.events()),
  table('claims', CLAIM, (graph) => graph.claims()),
  { name: 'citations', columns: ['statement', 'number', 'document', 'locator', 'attribution'], rows: citations },
];
