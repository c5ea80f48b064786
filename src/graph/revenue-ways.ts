/** The ways from a model over what it powers to the revenue reported where that sits: a statement, and what is chosen of its rows. */
import { parseRelationId } from '../ontology/ids';
import { type Certainty, weakest } from '../ontology/statements';
import type { Reader } from '../store/port';
import { decodeCursor, encodeCursor } from './cursor';
import { RELATION_FILTER } from './filter/specs';
import { keptIds, placeOf } from './kept-ids';
import { checkId, typeNameOf } from './nodes';
import { idKey } from './order/compile';
import { type Page, pageOf } from './page';
import { rowId, type Source } from './sources';
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

/** The values of one thing, in the order of the expressions that give them. */
export type Cells = readonly unknown[];

/** The expressions that are read of each entity (`level`), relation (`hop`) and figure (`v`) of the ways, after those of HEADS. */
export interface WayColumns {
  readonly level: readonly string[];
  readonly hop: readonly string[];
  readonly figure: readonly string[];
}

/** What choosing among the ways needs. */
export const HEADS = {
  level: ['level.id'],
  hop: ['hop.id', 'hop.certainty'],
  figure: ['v.id', 'v.subject', 'v.periodEnd', 'v.recordedOn', 'v.transformation'],
} as const satisfies WayColumns;

/** One row of the answer. */
export interface Way {
  readonly id: string;
  readonly model: Cells;
  readonly product: Cells;
  readonly segment: Cells | null;
  readonly company: Cells;
  readonly revenue: Cells | null;
  readonly revenueOf: Cells | null;
  readonly relations: readonly Cells[];
  readonly certainty: string;
  /** Levels and changes that the entity with the revenue reports; the changes only when all figures were asked for. */
  readonly figures: readonly Cells[];
}

export interface WaysAsked {
  readonly args: RevenuePathArgs;
  readonly moment: Moment;
  readonly columns: WayColumns;
  /** Whether changes are wanted among the figures, beside levels. */
  readonly changes: boolean;
}

export interface WaysPage extends Pick<Page, 'size' | 'backward'> {
  /** At most one more than the size of the page. */
  readonly ways: readonly Way[];
  readonly bounded: { readonly after: boolean; readonly before: boolean };
}

/** Three hops of parts and three of segments are more than any company reports. */
const UP = '[:PART_OF*0..3]->(:Entity)<-[:HAS_SEGMENT|OFFERS*0..3]';

const ARGUMENT_KINDS = {
  model: ['Model'],
  product: ['Product', 'Segment'],
  segment: ['Segment'],
  company: ['Company'],
} as const;

/** The ids of the link to the product and of the company. */
const CURSOR = [idKey('w.id'), idKey('c.id')];

/** Links that are read at a time where only some of their ways fit: twice as many each time. */
const AT_A_TIME = { first: 100, most: 2000 } as const;

interface Place {
  readonly id: string;
  /** Of the ways over this link, those after this company; none of them without. */
  readonly company: string | null;
}

/**
 * The next links of models to products in the order of their ids, the chains above each product, and the figures of all
 * that these lead over. Where only the top of a way is given, the products are found from there; where nothing is, the links
 * in the order of the index of their ids, if the database has such, or from the models that they are `among`.
 */
function text(
  { args, moment, columns, changes }: WaysAsked,
  { from, ordered, among }: { readonly from: Place | undefined; readonly ordered: boolean; readonly among: boolean },
): string {
  const { model, product, segment, company } = args;
  const top = model || product ? undefined : company ? '$company' : segment ? '$segment' : undefined;
  const links = [
    standing('w', moment),
    ...(model ? ['m.id = $model'] : []),
    ...(product ? ['p.id = $product'] : []),
    ...(from ? [`w.id ${from.company === null ? '>' : '>='} $from`] : []),
  ];
  const indexed = ordered && isOfAll(args);
  // Neo4j looks for an index only where a condition speaks of its property.
  if (indexed && !from) links.push("w.id STARTS WITH 'relation:'");
  if (among) links.push('m.id IN $among');
  const chains = [
    `all(hop IN relationships(path) WHERE ${standing('hop', moment)})`,
    ...(company ? ['c.id = $company'] : []),
    ...(segment ? ['any(level IN nodes(path) WHERE level.id = $segment)'] : []),
  ];
  const figures = [
    "v.measure = 'measure:revenue' AND v.dimensions IS NULL AND v.reference IS NULL",
    standing('v', moment),
    ...(changes ? [] : ['v.transformation IS NULL AND v.value IS NOT NULL']),
  ];
  const up = `(p)-${UP}-(c:Company)`;
  return `${top ? `MATCH (:Entity {id: ${top}})-[:HAS_SEGMENT|OFFERS*0..3]->(:Entity)<-[:PART_OF*0..3]-(p:Entity)\nWITH DISTINCT p\n` : ''}MATCH (m:Entity:Model)-[w:POWERS]->(p:Entity)${indexed ? ' USING INDEX w:POWERS(id)' : ''}
WHERE ${links.join(' AND ')}
WITH m, w, p ORDER BY w.id LIMIT $links
CALL (p) {
  MATCH path = ${up} WHERE ${chains.join(' AND ')}
  RETURN collect([[level IN nodes(path) | ${list(columns.level)}], [hop IN relationships(path) | ${list(columns.hop)}]]) AS chains,
    collect(nodes(path)) AS paths
}
CALL (paths) {
  UNWIND paths AS path
  UNWIND path AS level
  WITH DISTINCT level
  MATCH (level)-[:HAS_METRIC]->(v:Metric)
  WHERE ${figures.join(' AND ')}
  RETURN collect(${list(columns.figure)}) AS figures
}
RETURN w.id AS id, ${list(columns.level.map(of('m')))} AS model, ${list(columns.hop.map(of('w')))} AS link, chains, figures`;
}

const isOfAll = ({ model, product, segment, company }: RevenuePathArgs): boolean =>
  !model && !product && !segment && !company;

/** All links of models to products, as rows. */
const LINKS: Source = {
  name: 'links of models',
  match: ({ r }) => `(:Model)-[${r}:POWERS]->(:Entity)`,
  where: ({ r }, moment) => [standing(r, moment)],
  row: 'r',
  filter: RELATION_FILTER,
  related: false,
  order: ({ r }) => [rowId(r)],
};

/** The models of the next links, where that is known. */
async function modelsAround(
  reader: Reader,
  moment: Moment,
  from: Place | undefined,
  links: number,
): Promise<readonly string[] | undefined> {
  const ids = await keptIds(reader, LINKS, moment);
  if (!ids) return undefined;
  const start = from ? placeOf(ids, (id) => id > from.id || (from.company !== null && id === from.id)) : 0;
  return [...new Set(ids.slice(start, start + links).map((id) => parseRelationId(id)?.source ?? ''))];
}

const COLUMNS = ['id', 'model', 'link', 'chains', 'figures'];

const list = (expressions: readonly string[]): string => `[${expressions.join(', ')}]`;
/** An expression on an entity or a relation of a chain, for one that stands by itself. */
const of =
  (variable: string) =>
  (expression: string): string =>
    expression.replace(/\b(level|hop)\b/, variable);

/** A link of a model to a product, and what is above that. */
interface Link {
  readonly id: string;
  readonly model: Cells;
  readonly link: Cells;
  readonly chains: readonly (readonly [levels: readonly Cells[], hops: readonly Cells[]])[];
  readonly figures: readonly Cells[];
}

interface Chain {
  /** From the product to the company. */
  readonly levels: readonly Cells[];
  readonly hops: readonly Cells[];
}

const idOf = ([id]: Cells): string => id as string;
const kindOf = (level: Cells): string => typeNameOf(idOf(level));

/** The newest period first, and of one period the newest document. */
function isLater([id, , end, recordedOn]: Cells, [otherId, , otherEnd, otherRecordedOn]: Cells): boolean {
  const [ours, theirs] = [`${end ?? ''} ${recordedOn}`, `${otherEnd ?? ''} ${otherRecordedOn}`];
  return ours === theirs ? (id as string) < (otherId as string) : ours > theirs;
}

/** The latest level of each entity that reports one. */
function latestOf(figures: readonly Cells[]): Map<string, Cells> {
  const latest = new Map<string, Cells>();
  for (const figure of figures) {
    const [, subject, , , transformation] = figure as [string, string, unknown, unknown, unknown];
    const other = latest.get(subject);
    if (transformation == null && (!other || isLater(figure, other))) latest.set(subject, figure);
  }
  return latest;
}

/** Of the ways up to one company: revenue of a part before revenue of the whole, then the more detailed way. */
function best(chains: readonly Chain[], latest: ReadonlyMap<string, Cells>) {
  const ways = chains.map(({ levels, hops }) => {
    // The nearest to the product that reports.
    const at = levels.findIndex((level) => latest.has(idOf(level)));
    const reporting = at < 0 ? null : (levels[at] as Cells);
    const segments = levels.filter((level) => kindOf(level) === 'Segment').length;
    const rank = [reporting ? (kindOf(reporting) === 'Company' ? 1 : 0) : 2, Math.max(at, 0), -segments, levels.length];
    return { levels, hops, reporting, rank, id: hops.map(idOf).join(' ') };
  });
  return ways.reduce((a, b) => {
    const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
    const first = at < 0 ? a.id < b.id : (a.rank[at] as number) < (b.rank[at] as number);
    return first ? a : b;
  });
}

/** The ways over one link, by the ids of their companies. */
function waysOf({ id, model, link, chains, figures }: Link, from: Place | undefined): Way[] {
  const latest = latestOf(figures);
  const groups = new Map<string, Chain[]>();
  for (const [levels, hops] of chains) {
    const company = idOf(levels.at(-1) as Cells);
    if (from?.company != null && id === from.id && company <= from.company) continue;
    const group = groups.get(company);
    if (group) group.push({ levels, hops });
    else groups.set(company, [{ levels, hops }]);
  }
  return [...groups.keys()].sort().map((company): Way => {
    const { levels, hops, reporting } = best(groups.get(company) as Chain[], latest);
    const relations = [link, ...hops];
    const subject = reporting && idOf(reporting);
    return {
      id,
      model,
      product: levels[0] as Cells,
      segment: levels.find((level) => kindOf(level) === 'Segment') ?? null,
      company: levels.at(-1) as Cells,
      revenue: (subject && latest.get(subject)) || null,
      revenueOf: reporting,
      relations,
      certainty: weakest(relations.map(([, certainty]) => certainty as Certainty)),
      figures: subject === null ? [] : figures.filter((figure) => figure[1] === subject),
    };
  });
}

function fits({ certainty, revenue }: Way, { certainty: filter, reported }: RevenuePathArgs): boolean {
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

export const wayCursor = ({ id, company }: Way): string => encodeCursor([id, idOf(company)]);

/**
 * A way for every link of a model to a product or segment, and company above it; in one statement as long as every link
 * has a way that fits, else it reads on until the page is full.
 * @throws BAD_USER_INPUT for an argument that is wrong
 */
export async function readWays(reader: Reader, asked: WaysAsked): Promise<WaysPage> {
  const { args, moment } = asked;
  const page = pageOf(args);
  const given: Record<string, string> = {};
  for (const [argument, kinds] of Object.entries(ARGUMENT_KINDS)) {
    const id = args[argument as keyof typeof ARGUMENT_KINDS];
    if (id) given[argument] = checkId(id, argument, ...kinds);
  }
  const wanted = page.size + 1;
  const ways: Way[] = [];
  let from: Place | undefined;
  if (page.after) {
    const [id, company] = decodeCursor(page.after, CURSOR, 'after') as [string, string];
    from = { id, company };
  }
  const narrows = args.certainty != null || args.reported != null;
  let links = narrows ? Math.max(wanted, AT_A_TIME.first) : wanted + (from ? 1 : 0);
  for (;;) {
    const among = isOfAll(args) ? await modelsAround(reader, moment, from, links) : undefined;
    const params = {
      ...momentParams(moment),
      ...given,
      ...(from && { from: from.id }),
      ...(among && { among }),
      links,
    };
    const statement = text(asked, { from, ordered: reader.can.ordered, among: among !== undefined });
    const found = await reader.ask<Link>({ text: statement, params, columns: COLUMNS });
    // In their order again, which a database need not keep through the subqueries.
    const read = [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const link of read) ways.push(...waysOf(link, from).filter((way) => fits(way, args)));
    if (ways.length >= wanted || read.length < links) break;
    from = { id: (read.at(-1) as Link).id, company: null };
    links = Math.min(2 * links, AT_A_TIME.most);
  }
  const bounded = { after: page.after !== null, before: false };
  return { ways: ways.slice(0, wanted), size: page.size, backward: page.backward, bounded };
}
