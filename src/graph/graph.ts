/**
 * The graph as one request sees it. Every lookup goes through a DataLoader, so that a field asked of many parents is
 * one statement.
 */
import DataLoader from 'dataloader';
import type { Reader } from '../store/port';
import { type ChangesArgs, changes } from './changes';
import { type CompareArgs, type ComparisonRowRow, compare } from './compare';
import type { Connection } from './connection';
import type { ConnectionArgs, Wanted } from './cypher';
import { conflictsOf, loadFigures, supersededBy } from './figure';
import { type GrowthKey, type GrowthRow, loadGrowth } from './growth';
import { type GraphInfoRow, graphInfo } from './info';
import { type MetricGroupArgs, type MetricGroupRow, metricGroups } from './metric-groups';
import { type NeighborhoodArgs, neighborhood, type SubgraphRow } from './neighborhood';
import { loadNodes } from './nodes';
import { pageLoaders } from './pages';
import { type PathArgs, type PathRow, paths } from './paths';
import { type RevenuePathArgs, type RevenuePathRow, revenuePaths } from './revenue-paths';
import type { EntityRow, MeasureRow, MetricRow, NodeRow, StatementRow } from './rows';
import { type SearchArgs, search } from './search';
import type { Source } from './sources';
import { knownAt, type Moment, TODAY } from './standing';

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
  /** Every statement of the figure that a metric states, newest first. */
  statementsOf(metric: MetricRow): Promise<readonly MetricRow[]>;
  /** Those of them that stand and disagree with it. */
  conflicts(metric: MetricRow): Promise<readonly MetricRow[]>;
  /** The date since when a later statement stands in its place; null while it stands. */
  supersededOn(statement: StatementRow): string | null;
  revenuePaths(args: RevenuePathArgs): Promise<Connection<RevenuePathRow>>;
  paths(args: PathArgs): Promise<PathRow[]>;
  neighborhood(args: NeighborhoodArgs): Promise<SubgraphRow>;
  compare(args: CompareArgs): Promise<ComparisonRowRow[]>;
  /** With `statistics`, sums and the like as well as counts. */
  metricGroups(args: MetricGroupArgs, statistics: boolean): Promise<MetricGroupRow[]>;
  changes(args: ChangesArgs, wanted: Wanted): Promise<Connection<StatementRow>>;
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

function view(reader: Reader, nodes: Nodes, moment: Moment, views: Views): Graph {
  const growths = new DataLoader<GrowthKey, GrowthRow | null, string>((keys) => loadGrowth(reader, keys, moment), {
    cacheKeyFn: ({ metric, basis }) => `${metric.id} ${basis}`,
  });
  const figures = new DataLoader<string, readonly MetricRow[]>((ids) => loadFigures(reader, ids, moment));
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
    statementsOf: ({ identity }) => figures.load(identity),
    conflicts: async (metric) => conflictsOf(metric, await figures.load(metric.identity), moment),
    supersededOn: (statement) => supersededBy(statement, moment),
    revenuePaths: (args) => revenuePaths(reader, args, moment),
    paths: (args) => paths(reader, args, moment, graph.node),
    async neighborhood(args) {
      const found = await neighborhood(reader, args, moment);
      // Whatever leads on from the relations leads to these.
      for (const row of found.entities) nodes.prime(row.id, row);
      return found;
    },
    compare: (args) => compare(reader, args, moment, graph.node),
    metricGroups: (args, statistics) => metricGroups(reader, args, statistics, moment),
    changes: (args, wanted) => changes(reader, args, wanted, moment),
    search: (args) => search(reader, args, moment),
    info: () => graphInfo(reader),
    asOf: (date) => views.get(date) ?? view(reader, nodes, { asOf: date }, views),
  };
  views.set(moment.asOf, graph);
  return graph;
}
