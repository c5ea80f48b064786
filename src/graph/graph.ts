/**
 * The graph as one request sees it. Every lookup goes through a DataLoader, so that a field asked of many parents is
 * one statement.
 */
import DataLoader from 'dataloader';
import type { Reader } from '../store/port';
import type { Connection } from './connection';
import type { ConnectionArgs, Wanted } from './cypher';
import { type GrowthKey, type GrowthRow, loadGrowth } from './growth';
import { type GraphInfoRow, graphInfo } from './info';
import { loadNodes } from './nodes';
import { pageLoaders } from './pages';
import { type RevenuePathArgs, type RevenuePathRow, revenuePaths } from './revenue-paths';
import type { EntityRow, MeasureRow, MetricRow, NodeRow } from './rows';
import { type SearchArgs, search } from './search';
import type { Source } from './sources';
import { type Moment, TODAY } from './standing';

export interface Graph {
  /** Any node by its id, or null when there is none, or none was known at the moment. */
  node(id: string): Promise<NodeRow | null>;
  /** An entity that a statement refers to: it is there. */
  entity(id: string): Promise<EntityRow>;
  measure(id: string): Promise<MeasureRow>;
  /** A page of a connection; `parent` is what the source's parent is looked up by. */
  page<N extends NodeRow>(
    source: Source,
    parent: string | null,
    args: ConnectionArgs,
    wanted: Wanted,
  ): Promise<Connection<N>>;
  growth(metric: MetricRow, basis: string): Promise<GrowthRow | null>;
  revenuePaths(args: RevenuePathArgs): Promise<Connection<RevenuePathRow>>;
  search(args: SearchArgs): Promise<Connection<EntityRow>>;
  info(): Promise<GraphInfoRow>;
  /** The same graph as sources had it by a date: the same loaders for the same date. Null for today. */
  asOf(date: string | null): Graph;
}

type Views = Map<string | null, Graph>;
type Nodes = DataLoader<string, NodeRow | null>;

/** A graph over one reader: for one request, and then dropped with its caches. */
export function openGraph(reader: Reader): Graph {
  const nodes: Nodes = new DataLoader((ids) => loadNodes(reader, ids));
  return view(reader, nodes, TODAY, new Map());
}

/** Whether a node was known at a moment: an entity by its document, a statement by its own date. */
function knownAt(row: NodeRow & { knownFrom?: string | null; recordedOn?: string }, { asOf }: Moment): boolean {
  const since = row.recordedOn ?? row.knownFrom;
  return asOf === null || since == null || since <= asOf;
}

function view(reader: Reader, nodes: Nodes, moment: Moment, views: Views): Graph {
  const growths = new DataLoader<GrowthKey, GrowthRow | null, string>((keys) => loadGrowth(reader, keys, moment), {
    cacheKeyFn: ({ metric, basis }) => `${metric.id} ${basis}`,
  });
  const pages = pageLoaders(reader, moment, (row) => nodes.prime(row.id, row));

  /** What a statement refers to is there, whenever it became known by itself. */
  async function existing<N extends NodeRow>(id: string): Promise<N> {
    const row = await nodes.load(id);
    if (row === null) throw new Error(`Expected ${id} to be in the graph: a statement refers to it.`);
    return row as N;
  }

  const graph: Graph = {
    async node(id) {
      const row = await nodes.load(id);
      return row !== null && knownAt(row, moment) ? row : null;
    },
    entity: existing,
    measure: existing,
    page: <N extends NodeRow>(source: Source, parent: string | null, args: ConnectionArgs, wanted: Wanted) =>
      pages(source, args, wanted).load(parent ?? '') as unknown as Promise<Connection<N>>,
    growth: (metric, basis) => growths.load({ metric, basis }),
    revenuePaths: (args) => revenuePaths(reader, args, moment),
    search: (args) => search(reader, args, moment),
    info: () => graphInfo(reader),
    asOf: (date) => views.get(date) ?? view(reader, nodes, { asOf: date }, views),
  };
  views.set(moment.asOf, graph);
  return graph;
}
