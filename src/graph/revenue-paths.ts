/** From a model over what it powers to the revenue reported where that sits. */
import { weakest } from '../ontology/statements';
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { decodeCursor, encodeCursor } from './cursor';
import { checkId } from './nodes';
import { idKey } from './order/compile';
import { pageOf } from './page';
import type { EntityRow, MetricRow, NodeRow, RelationRow } from './rows';
import { type Moment, momentParams, standing } from './standing';

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

export interface RevenuePathArgs {
  readonly model?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly segment?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface Chain {
  readonly nodes: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
}

interface Found {
  readonly model: EntityRow;
  readonly product: EntityRow;
  readonly company: EntityRow;
  readonly powers: RelationRow;
  readonly chains: readonly Chain[];
  readonly figures: readonly MetricRow[];
}

/** Three hops of parts and three of segments are more than any company reports. */
const UP = '(p)-[:PART_OF*0..3]->(:Entity)<-[:HAS_SEGMENT|OFFERS*0..3]-(c:Company)';
const allStanding = (moment: Moment): string => `all(hop IN relationships(path) WHERE ${standing('hop', moment)})`;

const text = ({ model, product, segment, company, after }: RevenuePathArgs, moment: Moment): string =>
  `MATCH (m:Entity:Model)-[w:POWERS]->(p:Entity)
WHERE ${standing('w', moment)}${model ? ' AND m.id = $model' : ''}${product ? ' AND p.id = $product' : ''}
MATCH path = ${UP}
WHERE ${allStanding(moment)}${company ? ' AND c.id = $company' : ''}${segment ? ' AND any(level IN nodes(path) WHERE level.id = $segment)' : ''}${
    after ? ' AND (w.id > $after0 OR (w.id = $after0 AND c.id > $after1))' : ''
  }
WITH DISTINCT m, w, p, c ORDER BY w.id, c.id LIMIT $limit
CALL (p, c) {
  MATCH path = ${UP} WHERE ${allStanding(moment)}${segment ? ' AND any(level IN nodes(path) WHERE level.id = $segment)' : ''}
  RETURN collect({nodes: [level IN nodes(path) | properties(level)], relations: [hop IN relationships(path) | properties(hop)]}) AS chains
}
CALL (p, c) {
  MATCH path = ${UP}
  UNWIND nodes(path) AS level
  WITH DISTINCT level
  MATCH (level)-[:HAS_METRIC]->(v:Metric)
  WHERE v.measure = 'measure:revenue' AND v.transformation IS NULL AND v.dimensions IS NULL AND v.reference IS NULL
    AND ${standing('v', moment)} AND v.value IS NOT NULL
  RETURN collect(properties(v)) AS figures
}
RETURN properties(m) AS model, properties(p) AS product, properties(c) AS company, properties(w) AS powers, chains, figures
ORDER BY w.id, c.id`;

const latest = (figures: readonly MetricRow[]): MetricRow | undefined =>
  [...figures].sort((a, b) => {
    const [first, second] = [a, b].map((row) => [row.periodEnd ?? '', row.recordedOn].join(' ')) as [string, string];
    return first === second ? (a.id < b.id ? -1 : 1) : first > second ? -1 : 1;
  })[0];

/** The level of a chain that reports revenue, nearest to the product first. */
function reported({ nodes }: Chain, figures: readonly MetricRow[]): { level: number; revenue: MetricRow } | null {
  for (const [level, node] of nodes.entries()) {
    const revenue = latest(figures.filter((row) => row.subject === node.id));
    if (revenue) return { level, revenue };
  }
  return null;
}

/** Of the ways up to one company: revenue of a part before revenue of the whole, then the more detailed way. */
function best(chains: readonly Chain[], figures: readonly MetricRow[]) {
  const ways = chains.map((chain) => {
    const found = reported(chain, figures);
    const ofCompany = found ? chain.nodes[found.level]?.kind === 'Company' : false;
    const segments = chain.nodes.filter(({ kind }) => kind === 'Segment').length;
    const rank = [found ? (ofCompany ? 1 : 0) : 2, found?.level ?? 0, -segments, chain.nodes.length];
    return { chain, found, rank, id: chain.relations.map(({ id }) => id).join(' ') };
  });
  return ways.sort((a, b) => {
    const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
    return at < 0 ? (a.id < b.id ? -1 : 1) : (a.rank[at] as number) - (b.rank[at] as number);
  })[0];
}

function rowOf({ model, product, company, powers, chains, figures }: Found): RevenuePathRow {
  const way = best(chains, figures);
  const nodes = way?.chain.nodes ?? [];
  const relations = [powers, ...(way?.chain.relations ?? [])];
  return {
    id: powers.id,
    model,
    product,
    segment: nodes.find(({ kind }) => kind === 'Segment') ?? null,
    company,
    revenue: way?.found?.revenue ?? null,
    revenueOf: way?.found ? (nodes[way.found.level] ?? null) : null,
    relations,
    certainty: weakest(relations.map(({ certainty }) => certainty)),
  };
}

const ARGUMENT_KINDS = {
  model: ['Model'],
  product: ['Product', 'Segment'],
  segment: ['Segment'],
  company: ['Company'],
} as const;

/** The ids of the link to the product and of the company. */
const CURSOR = [idKey('w.id'), idKey('c.id')];

/** A row for every link of a model to a product or segment, and company above it; in one statement. */
export async function revenuePaths(
  reader: Reader,
  args: RevenuePathArgs,
  moment: Moment,
): Promise<Connection<RevenuePathRow>> {
  const page = pageOf(args);
  for (const [argument, kinds] of Object.entries(ARGUMENT_KINDS)) {
    const id = args[argument as keyof typeof ARGUMENT_KINDS];
    if (id) checkId(id, argument, ...kinds);
  }
  const keys = page.after ? decodeCursor(page.after, CURSOR, 'after') : [];
  const found = await reader.run<Found>(text(args, moment), {
    ...momentParams(moment),
    ...(args.model ? { model: args.model } : {}),
    ...(args.product ? { product: args.product } : {}),
    ...(args.segment ? { segment: args.segment } : {}),
    ...(args.company ? { company: args.company } : {}),
    ...Object.fromEntries(keys.map((key, i) => [`after${i}`, key])),
    limit: page.size + 1,
  });
  const edges = found.map(
    (row) => new Edge(rowOf(row), undefined, () => encodeCursor([row.powers.id, row.company.id])),
  );
  return connectionOf(edges, { ...page, bounded: { after: page.after !== null, before: false } }, undefined);
}
