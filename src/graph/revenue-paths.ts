/** The ways from models to revenue, with all that is known of what they lead over. */
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { type Cells, HEADS, type RevenuePathArgs, readWays, type Way, wayCursor } from './revenue-ways';
import type { EntityRow, MetricRow, NodeRow, RelationRow } from './rows';
import type { Moment } from './standing';

export interface RevenuePathRow extends NodeRow {
  readonly model: EntityRow;
  readonly product: EntityRow;
  readonly segment: EntityRow | null;
  readonly company: EntityRow;
  readonly revenue: MetricRow | null;
  readonly revenueOf: EntityRow | null;
  readonly relations: readonly RelationRow[];
  readonly certainty: string;
}

/** Everything, after what choosing needs. */
const COLUMNS = {
  level: [...HEADS.level, 'properties(level)'],
  hop: [...HEADS.hop, 'properties(hop)'],
  figure: [...HEADS.figure, 'properties(v)'],
};

function rowOf(way: Way): RevenuePathRow {
  const all = <T>(cells: Cells): T => cells.at(-1) as T;
  return {
    id: way.id,
    model: all(way.model),
    product: all(way.product),
    segment: way.segment && all(way.segment),
    company: all(way.company),
    revenue: way.revenue && all(way.revenue),
    revenueOf: way.revenueOf && all(way.revenueOf),
    relations: way.relations.map(all<RelationRow>),
    certainty: way.certainty,
  };
}

/** @throws BAD_USER_INPUT for an argument that is wrong */
export async function revenuePaths(
  reader: Reader,
  args: RevenuePathArgs,
  moment: Moment,
): Promise<Connection<RevenuePathRow>> {
  const { ways, ...page } = await readWays(reader, { args, moment, columns: COLUMNS, changes: false });
  const edges = ways.map((way) => new Edge(rowOf(way), undefined, () => wayCursor(way)));
  return connectionOf(edges, page, undefined);
}
