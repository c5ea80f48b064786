/**
 * The graph as one request sees it. Every lookup goes through a DataLoader, so that a field asked of many parents is
 * one statement.
 */
import DataLoader from 'dataloader';
import type { Reader } from '../store/port';
import { type ChangesArgs, changes } from './changes';
import { type CompareArgs, type ComparisonRowRow, compare } from './compare';
import type { Connection } from './connection';
import { conflictsOf, loadFigures, supersededBy } from './figure';
import { type GrowthKey, type GrowthRow, loadGrowth } from './growth';
import { type GraphInfoRow, graphInfo } from './info';
import { type MetricGroupArgs, type MetricGroupRow, metricGroups } from './metric-groups';
import { type NeighborhoodArgs, neighborhood, type SubgraphRow } from './neighborhood';
import { loadNodes } from './nodes';
import type { ConnectionArgs, Wanted } from './page';
import { pageLoaders } from './pages';
import { type PathArgs, type PathRow, paths } from './paths';
import { askAgain, leadOn, loadRedirects } from './redirects';
import { type RevenuePathRow, revenuePaths } from './revenue-paths';
import type { RevenuePathArgs } from './revenue-ways';
import type { EntityRow, MeasureRow, MetricRow, NodeRow, RetractionRow, StatementRow, WriteRow } from './rows';
import { type SearchArgs, search } from './search';
import type { Source } from './sources';
import { isRetracted, knownAt, type Moment, TODAY } from './standing';
import { loadRetractions, loadWrites, type WritesArgs, writes } from './writes';

export interface Graph {
  /** Any node by its id, or the one to which it leads; null when there is none, or none was known at the moment. */
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
  /** With those of the fields of groups that are `asked` for. */
  metricGroups(args: MetricGroupArgs, asked: ReadonlySet<string>): Promise<MetricGroupRow[]>;
  changes(args: ChangesArgs, wanted: Wanted): Promise<Connection<StatementRow>>;
  /** The record of a write, or null for what was written before there were any. */
  write(id: string | null | undefined): Promise<WriteRow | null>;
  writes(args: WritesArgs, wanted: Wanted): Promise<Connection<WriteRow>>;
  /** By what a statement is taken back; null for one that isn't. */
  retraction(statement: StatementRow): Promise<RetractionRow | null>;
  search(args: SearchArgs): Promise<Connection<EntityRow>>;
  info(): Promise<GraphInfoRow>;
  /** The same graph as sources had it by a date: the same loaders for the same date. Null for today. */
  asOf(date: string | null): Graph;
}

type Views = Map<string | null, Graph>;
type Nodes = DataLoader<string, NodeRow | null>;

/** What doesn't depend on the moment. */
interface Lookups {
  readonly nodes: Nodes;
  readonly leads: DataLoader<string, string | null>;
  readonly writes: DataLoader<string, WriteRow | null>;
  readonly retractions: DataLoader<StatementRow, RetractionRow | null, string>;
}

/** A graph over one reader: for one request, and then dropped with its caches. */
export function openGraph(reader: Reader): Graph {
  const lookups: Lookups = {
    nodes: new DataLoader((ids) => loadNodes(reader, ids)),
    leads: new DataLoader((ids) => loadRedirects(reader, ids)),
    writes: new DataLoader((ids) => loadWrites(reader, ids)),
    retractions: new DataLoader((rows) => loadRetractions(reader, rows), { cacheKeyFn: ({ id }) => id }),
  };
  return view(reader, lookups, TODAY, new Map());
}

function view(reader: Reader, lookups: Lookups, moment: Moment, views: Views): Graph {
  const { nodes } = lookups;
  const lead = (id: string): Promise<string | null> => lookups.leads.load(id);
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

  /** What the id of something that is nowhere else leads to. */
  async function moved(id: string): Promise<NodeRow | null> {
    const to = await leadOn(id, lead);
    return to === null ? null : nodes.load(to);
  }

  const graph: Graph = {
    async node(id) {
      const row = (await nodes.load(id)) ?? (await moved(id));
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
    revenuePaths: (args) =>
      askAgain(
        args,
        ['model', 'product', 'segment', 'company'],
        lead,
        (asked) => revenuePaths(reader, asked, moment),
        ({ nodes: found }) => found.length === 0,
      ),
    paths: (args) =>
      askAgain(
        args,
        ['from', 'to'],
        lead,
        (asked) => paths(reader, asked, moment, graph.node),
        (found) => found.length === 0,
      ),
    async neighborhood(args) {
      const found = await askAgain(
        args,
        ['id'],
        lead,
        (asked) => neighborhood(reader, asked, moment),
        ({ entities }) => entities.length === 0,
      );
      // Whatever leads on from the relations leads to these.
      for (const row of found.entities) nodes.prime(row.id, row);
      return found;
    },
    compare: (args) => compare(reader, args, moment, graph.node),
    metricGroups: (args, asked) => metricGroups(reader, args, asked, moment),
    changes: (args, wanted) => changes(reader, args, wanted, moment),
    write: async (id) => (id == null ? null : lookups.writes.load(id)),
    writes: (args, wanted) => writes(reader, args, wanted),
    retraction: async (statement) => (isRetracted(statement) ? lookups.retractions.load(statement) : null),
    search: (args) => search(reader, args, moment, (id) => nodes.load(id)),
    info: () => graphInfo(reader),
    asOf: (date) => views.get(date) ?? view(reader, lookups, { asOf: date }, views),
  };
  views.set(moment.asOf, graph);
  return graph;
}
