/** From a model over what it powers to the revenue reported where that sits. */
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { decodeCursor, encodeCursor } from './cursor';
import { checkId } from './nodes';
import { idKey } from './order/compile';
import { pageOf } from './page';
import { type Found, type RevenuePathRow, rowOf } from './revenue-way';
import { type Moment, momentParams, standing } from './standing';

/** The operators of the filters of the API. */
export interface CertaintyFilter {
  readonly eq?: string | null | undefined;
  readonly ne?: string | null | undefined;
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
  readonly isNull?: boolean | null | undefined;
}

export interface RevenuePathArgs {
  readonly model?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly segment?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly certainty?: CertaintyFilter | null | undefined;
  readonly reported?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Three hops of parts and three of segments are more than any company reports. */
const UP = '(p)-[:PART_OF*0..3]->(:Entity)<-[:HAS_SEGMENT|OFFERS*0..3]-(c:Company)';
const allStanding = (moment: Moment): string => `all(hop IN relationships(path) WHERE ${standing('hop', moment)})`;

const text = ({ model, product, segment, company }: RevenuePathArgs, moment: Moment, after: boolean): string =>
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

const ARGUMENT_KINDS = {
  model: ['Model'],
  product: ['Product', 'Segment'],
  segment: ['Segment'],
  company: ['Company'],
} as const;

/** The ids of the link to the product and of the company. */
const CURSOR = [idKey('w.id'), idKey('c.id')];

/** Ways that are read at a time where only some of them fit: twice as many each time. */
const AT_A_TIME = { first: 100, most: 2000 } as const;

function fits({ certainty, revenue }: RevenuePathRow, { certainty: filter, reported }: RevenuePathArgs): boolean {
  const { eq, ne, in: among, notIn, isNull } = filter ?? {};
  return (
    (eq == null || certainty === eq) &&
    (ne == null || certainty !== ne) &&
    (among == null || among.includes(certainty)) &&
    (notIn == null || !notIn.includes(certainty)) &&
    isNull !== true &&
    (reported == null || (revenue !== null) === reported)
  );
}

/**
 * A row for every link of a model to a product or segment, and company above it; in one statement, unless certainty or
 * revenue narrow them: these are known of a way once it is chosen, so that it reads on until the page is full.
 */
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
  const narrows = args.certainty != null || args.reported != null;
  const wanted = page.size + 1;
  const edges: Edge<RevenuePathRow>[] = [];
  let after: readonly unknown[] = page.after ? decodeCursor(page.after, CURSOR, 'after') : [];
  let limit = narrows ? Math.max(wanted, AT_A_TIME.first) : wanted;
  for (;;) {
    const found = await reader.run<Found>(text(args, moment, after.length > 0), {
      ...momentParams(moment),
      ...(args.model ? { model: args.model } : {}),
      ...(args.product ? { product: args.product } : {}),
      ...(args.segment ? { segment: args.segment } : {}),
      ...(args.company ? { company: args.company } : {}),
      ...Object.fromEntries(after.map((key, i) => [`after${i}`, key])),
      limit,
    });
    for (const one of found) {
      const row = rowOf(one);
      const place = [one.powers.id, one.company.id];
      if (fits(row, args)) edges.push(new Edge(row, undefined, () => encodeCursor(place)));
      after = place;
    }
    if (edges.length >= wanted || found.length < limit) break;
    limit = Math.min(2 * limit, AT_A_TIME.most);
  }
  return connectionOf(
    edges.slice(0, wanted),
    { ...page, bounded: { after: page.after !== null, before: false } },
    undefined,
  );
}
