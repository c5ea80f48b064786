/** Resolvers as a careful engineer writes them by hand for these questions: a statement a level, batched by DataLoader. */
import DataLoader from 'dataloader';
import { type Figure, revenuePath } from '../workloads/revenue-path';
import { cursorOf, keysOf } from '../workloads/workload';
import type { Database, Row } from './databases';

interface PageArgs {
  readonly first?: number;
  readonly after?: string | null;
}
type Pages = (args: PageArgs) => DataLoader<string, Page>;

interface Linked {
  readonly relation: { readonly id: string; readonly certainty: string };
  readonly node: Row & { readonly id: string };
}

/** graphql-js calls what is a function, so that a cursor is made only for those who ask. */
class Page {
  constructor(
    readonly edges: readonly (Linked & { cursor(): string })[],
    private readonly more: boolean,
  ) {}
  nodes = () => this.edges.map(({ node }) => node);
  pageInfo = () => ({ hasNextPage: this.more, endCursor: () => this.edges.at(-1)?.cursor() ?? null });
}

const FIGURES = (subject: string, name: string): string => `CALL (${subject}) {
  MATCH (${subject})-[:HAS_METRIC]->(v:Metric) WHERE v.measure = 'measure:revenue' AND v.supersededOn IS NULL
  RETURN collect({value: v.value, unit: v.unit, period: v.period, transformation: v.transformation}) AS ${name}
}`;

/** Pages of what relationships of one type lead to, one loader for each set of arguments. */
function pagesOf(run: Database['run'], type: string, label: string, grown: (node: Linked['node']) => object): Pages {
  const loaders = new Map<string, DataLoader<string, Page>>();
  return ({ first = 20, after }) => {
    const key = JSON.stringify([first, after]);
    const known = loaders.get(key);
    if (known) return known;
    const [relation] = keysOf(after);
    const loader = new DataLoader<string, Page>(async (parents) => {
      const rows = await run(
        `UNWIND $parents AS parent
MATCH (a:Entity {id: parent})
CALL (a) {
  MATCH (a)-[r:${type}]->(b:${label})
  WHERE r.supersededOn IS NULL${after ? ' AND r.id > $relation' : ''}
  WITH r, b ORDER BY r.id LIMIT ${first + 1}
  RETURN collect({relation: {id: r.id, certainty: r.certainty}, node: {id: b.id, name: b.name, nameZh: b.nameZh}}) AS found
}
RETURN parent, found`,
        after ? { parents, relation } : { parents },
      );
      const found = new Map(rows.map((row) => [row.parent, row.found as Linked[]]));
      return parents.map((parent) => {
        const linked = found.get(parent) ?? [];
        const edges = linked.slice(0, first).map((each) => ({
          relation: each.relation,
          node: Object.assign(each.node, grown(each.node)),
          cursor: () => cursorOf(each.relation.id),
        }));
        return new Page(edges, linked.length > first);
      });
    });
    loaders.set(key, loader);
    return loader;
  };
}

interface WayUp extends Row {
  readonly product: string;
  readonly segment: object;
  readonly company: object;
  readonly overSegment: readonly string[];
  readonly offer: string;
  readonly ofSegment: readonly Figure[];
  readonly ofCompany: readonly Figure[];
}

/** From products to the segments they are parts of, the companies that report those, and the figures of both. */
const waysUp = (run: Database['run']) =>
  new DataLoader<string, WayUp>(async (products) => {
    const rows = (await run(
      `UNWIND $products AS product
MATCH (p:Entity {id: product})-[a:PART_OF]->(s:Segment)<-[h:HAS_SEGMENT]-(c:Company)-[o:OFFERS]->(p)
WHERE a.supersededOn IS NULL AND h.supersededOn IS NULL AND o.supersededOn IS NULL
${FIGURES('s', 'ofSegment')}
${FIGURES('c', 'ofCompany')}
RETURN product, {id: s.id, name: s.name} AS segment, {id: c.id, name: c.name} AS company,
  [a.certainty, h.certainty] AS overSegment, o.certainty AS offer, ofSegment, ofCompany`,
      { products },
    )) as WayUp[];
    const found = new Map(rows.map((row) => [row.product, row]));
    return products.map((product) => found.get(product) as WayUp);
  });

const COMPANY = 'c.id AS id, c.name AS name, c.nameZh AS nameZh, c.country AS country, c.roles AS roles';

/** The root value of one request: the root fields that the workloads ask for. */
export function rootOf(run: Database['run']) {
  const powers = pagesOf(run, 'POWERS', 'Product', () => ({ __typename: 'Product' }));
  const models = pagesOf(run, 'DEVELOPS', 'Model', ({ id }) => ({
    __typename: 'Model',
    powers: (args: PageArgs) => powers(args).load(id),
  }));
  const up = waysUp(run);
  const company = (row: Row) => ({ ...row, models: (args: PageArgs) => models(args).load(row.id as string) });

  return {
    __typename: 'Query',
    async company({ id }: { id: string }) {
      const [row] = await run(`MATCH (c:Entity {id: $id}) RETURN ${COMPANY}`, { id });
      return row ? company(row) : null;
    },
    async companies({ first = 20, after }: PageArgs) {
      const rows = await run(
        `MATCH (c:Company) WHERE c.id > $after WITH c ORDER BY c.id LIMIT ${first + 1} RETURN ${COMPANY}`,
        { after: keysOf(after)[0] },
      );
      return { nodes: rows.slice(0, first).map(company), pageInfo: { hasNextPage: rows.length > first } };
    },
    async revenuePaths({ model, first = 20 }: PageArgs & { model: string }) {
      // Of one model and one type, relations are in the order of their targets.
      const { edges } = await powers({ first }).load(model);
      const nodes = await Promise.all(
        edges.map(async ({ relation, node: { id, name } }) => {
          const { segment, company: owner, overSegment, offer, ofSegment, ofCompany } = await up.load(id);
          return revenuePath({
            product: { __typename: 'Product', id, name },
            segment,
            company: owner,
            overSegment: [relation.certainty, ...overSegment],
            direct: [relation.certainty, offer],
            ofSegment,
            ofCompany,
          });
        }),
      );
      return { nodes };
    },
  };
}
