/**
 * The graph as one request sees it. Every lookup goes through a DataLoader, so that a field asked of many parents is
 * one statement.
 */
import DataLoader from 'dataloader';
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { type ConnectionArgs, pageStatement, type Wanted } from './cypher';
import { badInput } from './errors';
import { type GrowthKey, type GrowthRow, loadGrowth } from './growth';
import { type GraphInfoRow, graphInfo } from './info';
import { loadNodes } from './nodes';
import { type RevenuePathArgs, type RevenuePathRow, revenuePaths } from './revenue-paths';
import type { EntityRow, MeasureRow, MetricRow, NodeRow, RelationRow } from './rows';
import { type SearchArgs, search } from './search';
import type { Source } from './sources';

interface PageRow {
  readonly parent?: string;
  readonly rows?: readonly (NodeRow | readonly [NodeRow, RelationRow])[];
  readonly total?: number;
}

export interface Graph {
  /** Any node by its id, or null. */
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
}

/** A graph over one reader: for one request, and then dropped with its caches. */
export function openGraph(reader: Reader): Graph {
  const nodes = new DataLoader<string, NodeRow | null>((ids) => loadNodes(reader, ids));
  const growths = new DataLoader<GrowthKey, GrowthRow | null, string>((keys) => loadGrowth(reader, keys), {
    cacheKeyFn: ({ metric, basis }) => `${metric.id} ${basis}`,
  });
  const pages = new Map<string, DataLoader<string, Connection<NodeRow>>>();

  async function existing<N extends NodeRow>(id: string): Promise<N> {
    const row = await nodes.load(id);
    if (row === null) throw new Error(`Expected ${id} to be in the graph: a statement refers to it.`);
    return row as N;
  }

  function connection(source: Source, statement: ReturnType<typeof pageStatement>, row: PageRow | undefined) {
    const edges = (row?.rows ?? []).map((item) => {
      const [node, relation] = Array.isArray(item) ? (item as [NodeRow, RelationRow]) : [item as NodeRow, undefined];
      nodes.prime(node.id, node);
      return new Edge(node, relation, source.order);
    });
    return connectionOf(edges, statement, row?.total);
  }

  function pageLoader(source: Source, args: ConnectionArgs, wanted: Wanted): DataLoader<string, Connection<NodeRow>> {
    const key = JSON.stringify([source.name, args, wanted]);
    const known = pages.get(key);
    if (known) return known;
    const statement = pageStatement(source, args, wanted);
    const loader = new DataLoader<string, Connection<NodeRow>>(async (parents) => {
      const params = source.parent ? { ...statement.params, parents } : statement.params;
      const rows = await reader.run<PageRow>(statement.text, params);
      const byParent = new Map(rows.map((row) => [row.parent ?? '', row]));
      return parents.map((parent) => connection(source, statement, byParent.get(parent)));
    });
    pages.set(key, loader);
    return loader;
  }

  return {
    node: (id) => nodes.load(id),
    entity: existing,
    measure: existing,
    page: <N extends NodeRow>(source: Source, parent: string | null, args: ConnectionArgs, wanted: Wanted) =>
      pageLoader(source, args, wanted).load(parent ?? '') as unknown as Promise<Connection<N>>,
    growth: (metric, basis) => growths.load({ metric, basis }),
    revenuePaths: (args) => revenuePaths(reader, args),
    search: (args) => {
      if (args.text.length > 200) throw badInput(`text: expected at most 200 characters, got ${args.text.length}.`);
      return search(reader, (ids) => loadEntities(ids), args);
    },
    info: () => graphInfo(reader),
  };

  async function loadEntities(ids: readonly string[]): Promise<(EntityRow | null)[]> {
    return Promise.all(ids.map((id) => nodes.load(id) as Promise<EntityRow | null>));
  }
}
