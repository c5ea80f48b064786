/** Of the ways from a model up to a company, the one that tells most of the revenue. */
import { weakest } from '../ontology/statements';
import type { EntityRow, MetricRow, NodeRow, RelationRow } from './rows';

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

interface Chain {
  readonly nodes: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
}

export interface Found {
  readonly model: EntityRow;
  readonly product: EntityRow;
  readonly company: EntityRow;
  readonly powers: RelationRow;
  readonly chains: readonly Chain[];
  readonly figures: readonly MetricRow[];
}

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

export function rowOf({ model, product, company, powers, chains, figures }: Found): RevenuePathRow {
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
