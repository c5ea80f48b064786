/**
 * What is asked, as statements and what makes the answer of their rows. Pure. Pages stand inside pages as subqueries,
 * and rows hold just the properties that were asked for, as lists, which databases and drivers pass on fastest.
 *
 * A page of every row is read in the statement of the rows as long as no node can be among them more than once, or so little
 * would be read again that one more statement takes longer. Where many may share one (the developer of each of a hundred
 * models), it is read by a statement of its own, once for each. So are the pages of a query that asks for very many.
 */
import { ABLE, type Abilities } from '../../store/port';
import { encodeCursor, type Key } from '../cursor';
import { isFlat, type PageParts, pageParts } from '../cypher';
import { typeNameOf } from '../nodes';
import { pageOf } from '../page';
import type { Cells } from '../revenue-ways';
import type { MetricRow } from '../rows';
import type { Names } from '../sources';
import { knownAt, type Moment, momentParams } from '../standing';
import type { EdgeAsk, FieldAsk, FoundAsk, Later, NodeAsk, Out, PageAsk, PageInfoAsk, Reference } from './ask';
import { each, type Fill, fill, objectOf, type Read, type Rows } from './fills';
import { findingOf, type Whole } from './found';
import type { Made } from './made';

/** Pages that one statement reads: databases bound how deep a plan may be, and plan for long before they come to that. */
const MOST_PAGES = 8;

/** Rows of pages that may be read again where nodes stand in several rows: one more statement would take longer. */
const FEW_ROWS = 512;

/** A row of what was asked, as the values of its columns. */
export interface CellsRow {
  readonly row: Cells;
}

export interface Statement<T> {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Makes the answer of the rows. */
  readonly read: (rows: readonly CellsRow[], later: Later) => T;
}

/** A statement for things by their ids, whose rows say of which id they are. */
export interface LookupStatement<T> {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The ids for `$ids`, where lookups of the same words may be one; else all is in `params`. */
  readonly ids: readonly string[] | undefined;
  readonly read: (rows: ReadonlyMap<string, CellsRow>, later: Later) => T;
}

/** The values that rows of one level hold: each expression once. */
export class Columns {
  readonly expressions: string[];
  /** Subqueries that give some of them. */
  readonly clauses: string[] = [];
  /** What fills in the pages among them. */
  readonly pages = new Map<PageAsk, Fill>();

  /** Begins with expressions that are read in any case. */
  constructor(expressions: readonly string[] = []) {
    this.expressions = [...expressions];
  }

  add(expression: string): number {
    const at = this.expressions.indexOf(expression);
    return at >= 0 ? at : this.expressions.push(expression) - 1;
  }

  get list(): string {
    return `[${this.expressions.join(', ')}]`;
  }
}

/** Where fields are asked: on which variable, and whether no node stands in two rows. */
export interface At {
  readonly variable: string;
  readonly columns: Columns;
  readonly distinct: boolean;
  /** How many rows there are at most. */
  readonly most: number;
}

/** Ids of nodes that have all those of a page among them, where that is known. */
export type Around = ReadonlyMap<PageAsk, readonly string[]>;
const NOWHERE: Around = new Map();

/** Makes one statement. */
export class Compiler {
  readonly params: Record<string, unknown>;
  private levels = 0;

  /** `around`: nodes that have those of a page among them. */
  constructor(
    private readonly moment: Moment,
    private readonly can: Abilities = ABLE,
    private readonly around: Around = NOWHERE,
  ) {
    this.params = { ...momentParams(moment) };
  }

  node({ byType, abstract }: NodeAsk, at: At): Read<Out> {
    if (!abstract) {
      const [fields = []] = byType.values();
      return objectOf(fields.map((field) => this.field(field, at)));
    }
    const id = at.columns.add(`${at.variable}.id`);
    const readers = new Map(
      [...byType].map(([type, fields]) => [type, objectOf(fields.map((field) => this.field(field, at)))]),
    );
    return (cells, later) => readers.get(typeNameOf(cells[id] as string))?.(cells, later) ?? {};
  }

  field(ask: FieldAsk, at: At): Fill {
    const { name } = ask;
    if ('constant' in ask) return fill(name, () => ask.constant);
    if ('source' in ask) return this.sharedPage(ask, at);
    if ('finds' in ask) return this.found(ask, at);
    const columns = ask.reads.map((property) => at.columns.add(`${at.variable}.${property}`));
    if ('to' in ask) {
      const { ids, to } = ask;
      return (out, cells, later) => refer(out, name, ids(pick(cells, columns)), to, later);
    }
    const { value } = ask;
    const [column = 0] = columns;
    if (!value) return fill(name, (cells) => cells[column] ?? null);
    return fill(name, (cells, later) => value(pick(cells, columns), later));
  }

  /** By a statement of its own, once all that ask for such are known. */
  private found(ask: FoundAsk, at: At): Fill {
    const { name } = ask;
    const finding = findingOf(ask, (node) => this.whole(node));
    const places = finding.finder.reads.map(
      (property) => [property, at.columns.add(`${at.variable}.${property}`)] as const,
    );
    return (out, cells, later) => {
      out[name] = null;
      const metric = propertiesOf(cells, places) as object as MetricRow;
      later.found(finding, metric, (value) => {
        out[name] = value;
      });
    };
  }

  /** Makes a node of all the properties of a row. */
  private whole(ask: NodeAsk): Whole {
    const columns = new Columns();
    const read = this.node(ask, { variable: 'n', columns, distinct: false, most: Infinity });
    const properties = columns.expressions.map((expression) => expression.slice('n.'.length) as keyof MetricRow);
    return (row, later) =>
      read(
        properties.map((property) => row[property]),
        later,
      );
  }

  /** Types may share a page that is asked of what they have in common: it is read once for all. */
  private sharedPage(ask: PageAsk, at: At): Fill {
    const { pages } = at.columns;
    const made = pages.get(ask) ?? this.connection(ask, at);
    pages.set(ask, made);
    return made;
  }

  private connection(ask: PageAsk, at: At): Fill {
    const { name } = ask;
    if (!this.isReadInPlace(ask, at)) {
      const id = at.columns.add(`${at.variable}.id`);
      const apart = apartOf(ask);
      return (out, cells, later) => {
        out[name] = null;
        later(apart, cells[id] as string, (object) => {
          out[name] = object[name];
        });
      };
    }
    const page = this.page(ask, at.variable, at);
    at.columns.clauses.push(...page.clauses);
    const columns = page.results.map((result) => at.columns.add(result));
    return fill(name, (cells, later) => page.read(pick(cells, columns), later));
  }

  private isReadInPlace({ source, args, wanted }: PageAsk, { distinct, most }: At): boolean {
    if (this.levels >= MOST_PAGES) return false;
    const rows = most * (wanted.rows ? pageOf(args).size + 1 : 1);
    return distinct || (rows <= FEW_ROWS && isFlat(source, args, wanted, this.can));
  }

  /** The subqueries that give a page, the names of what they give, and what makes the connection of that. */
  page(ask: PageAsk, parent: string, { distinct, most }: Pick<At, 'distinct' | 'most'>): Page {
    const { source, wanted } = ask;
    const level = this.levels++;
    const names: Names = { p: parent, n: `n${level}`, r: `r${level}` };
    const single = most === 1;
    const among = this.around.get(ask);
    const parts = pageParts(source, ask.args, wanted, this.moment, { names, single, can: this.can, among });
    const scoped = this.adopt(parts.params, `l${level}_`);
    const scope = source.parent ? `CALL (${parent})` : 'CALL ()';
    const columns = new Columns();
    const once = !source.parent || single || (distinct && source.exclusive === true);
    const at = { variable: names[source.row], columns, distinct: once, most: most * (parts.size + 1) };
    const read = this.connectionOf(ask, parts, at, names.r);
    const clauses: string[] = [];
    const [rows, total] = [`c${level}`, `t${level}`];
    if (wanted.rows) clauses.push(`${scope} {\n${scoped(parts.rows(columns.list, rows, columns.clauses))}\n}`);
    if (wanted.total) clauses.push(`${scope} {\n${scoped(parts.total(total))}\n}`);
    return { clauses, results: [...(wanted.rows ? [rows] : []), ...(wanted.total ? [total] : [])], read };
  }

  /** Takes parameters over under names that no other level has; the function says so in a text. */
  private adopt(params: Readonly<Record<string, unknown>>, prefix: string): (text: string) => string {
    const own = new Set(Object.keys(params).filter((name) => name !== 'asOf'));
    for (const name of own) this.params[prefix + name] = params[name];
    return (text) => text.replace(/\$(\w+)/g, (said, name) => (own.has(name) ? `$${prefix}${name}` : said));
  }

  private connectionOf({ fields, wanted }: PageAsk, parts: PageParts, at: At, relation: string): Read<Out> {
    const { size, backward, bounded } = parts;
    const cursor = lazily(() => this.cursor(parts, at));
    const items = fields.map((ask): Fill<PageRows> => {
      const { name } = ask;
      if ('constant' in ask) return fill(name, () => ask.constant);
      if (ask.part === 'totalCount') return fill(name, ({ total }) => total);
      if (ask.part === 'nodes') return fill(name, each(this.node(ask.node, at)));
      if (ask.part === 'edges')
        return fill(name, each(objectOf(ask.fields.map((field) => this.edge(field, at, relation, cursor)))));
      return fill(name, objectOf(ask.fields.map((field) => infoOf(field, cursor))));
    });
    const object = objectOf(items);
    const totalAt = wanted.rows ? 1 : 0;
    return (cells, later) => {
      const rows = (wanted.rows ? cells[0] : []) as readonly Cells[];
      const more = rows.length > size;
      const page = rows.slice(0, size);
      if (backward) page.reverse();
      const next = backward ? bounded.before : more;
      const previous = backward ? more : bounded.after;
      return object({ page, next, previous, total: cells[totalAt] }, later);
    };
  }

  private edge(ask: EdgeAsk, at: At, relation: string, cursor: () => CursorOf): Fill {
    const { name } = ask;
    if ('constant' in ask) return fill(name, () => ask.constant);
    if (ask.part === 'cursor') return fill(name, cursor());
    if (ask.part === 'node') return fill(name, this.node(ask.node, at));
    const ofRelation = { ...at, variable: relation };
    return fill(name, objectOf(ask.fields.map((field) => this.field(field, ofRelation))));
  }

  private cursor({ keys, order }: PageParts, { columns }: At): CursorOf {
    const places = keys.map(({ value }) => columns.add(value));
    return (cells) =>
      encodeCursor(
        places.map((i) => (cells[i] ?? null) as Key),
        order.signature,
      );
  }
}

interface Page {
  readonly clauses: readonly string[];
  readonly results: readonly string[];
  /** Of the results, in their order. */
  readonly read: Read<Out>;
}

type CursorOf = (cells: Cells) => string;

/** Whether pages hang on the things that it names. */
export const leadsOn = ({ node }: Reference): boolean =>
  [...node.byType.values()].some((fields) => fields.some((field) => 'source' in field));

interface PageRows extends Rows<Cells> {
  readonly total: unknown;
}

export function infoOf<T>(ask: PageInfoAsk, cursor: () => (row: T) => string): Fill<Rows<T>> {
  const { name } = ask;
  if ('constant' in ask) return fill(name, () => ask.constant);
  if (ask.part === 'hasNextPage') return fill(name, ({ next }) => next);
  if (ask.part === 'hasPreviousPage') return fill(name, ({ previous }) => previous);
  const of = cursor();
  const at = ask.part === 'startCursor' ? 0 : -1;
  return fill(name, ({ page }) => {
    const row = page.at(at);
    return row === undefined ? null : of(row);
  });
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Values by the names of their properties. */
export function propertiesOf(cells: Cells, places: readonly (readonly [property: string, column: number])[]): Out {
  const properties: Out = {};
  for (const [property, column] of places) properties[property] = cells[column];
  return properties;
}

const pick = (cells: Cells, columns: readonly number[]): unknown[] => columns.map((i) => cells[i]);

/** Fills a field with what an id stands for, or several: when that has been read. */
function refer(out: Out, name: string, ids: string | readonly string[] | null, to: Reference, later: Later): void {
  if (typeof ids === 'string' || ids === null) {
    out[name] = null;
    if (ids !== null)
      later(to, ids, (object) => {
        out[name] = object;
      });
    return;
  }
  const list: (Out | null)[] = ids.map(() => null);
  out[name] = list;
  for (const [i, id] of ids.entries())
    later(to, id, (object) => {
      list[i] = object;
    });
}

/** A page that is read by itself, for parents by their ids. */
const apartOf = (ask: PageAsk): Reference => ({
  label: ask.source.parent?.label ?? 'Entity',
  node: { byType: new Map([['', [ask]]]), abstract: false },
});

/** A page at the root. */
export function pageOfRoot(ask: PageAsk, moment: Moment, can: Abilities = ABLE, around = NOWHERE): Statement<Out> {
  const compiler = new Compiler(moment, can, around);
  const { clauses, results, read } = compiler.page(ask, '', { distinct: true, most: 1 });
  return {
    text: `${clauses.join('\n')}\nRETURN [${results.join(', ')}] AS row`,
    params: compiler.params,
    read: ([first], later) => read(first?.row ?? [], later),
  };
}

/** Finds what an id stands for, as one of the references asks for it; undefined when it isn't there. */
export type Find = (reference: Reference, id: string) => Out | undefined;

/** References with one label, and all the ids that they name. */
export interface Group {
  readonly references: readonly Reference[];
  readonly ids: readonly string[];
}

export interface Lookup {
  /** Whether only what was known at the moment counts. */
  readonly onlyKnown: boolean;
  readonly can: Abilities;
  readonly around?: Around | undefined;
  readonly made?: Made | undefined;
}

/** A statement for one group, whose ids are the parameter of this name. */
function nodesOf({ references, ids }: Group, name: string, moment: Moment, { onlyKnown, can, around }: Lookup) {
  const compiler = new Compiler(moment, can, around);
  const columns = new Columns();
  const leading = references.some(leadsOn);
  const single = leading && ids.length === 1;
  const at = { variable: 'n', columns, distinct: true, most: ids.length };
  const readers = new Map(references.map((reference) => [reference, compiler.node(reference.node, at)]));
  const dated = onlyKnown && moment.asOf !== null;
  const [recordedOn = 0, knownFrom = 0] = dated ? [columns.add('n.recordedOn'), columns.add('n.knownFrom')] : [];
  const isKnown = (row: Cells): boolean =>
    !dated || knownAt({ recordedOn: row[recordedOn], knownFrom: row[knownFrom] }, moment);
  const label = references[0]?.label;
  return {
    text: [
      single ? `MATCH (n:${label} {id: $${name}})` : `MATCH (n:${label}) WHERE n.id IN $${name}`,
      ...columns.clauses,
      `RETURN n.id AS id, ${columns.list} AS row`,
    ].join('\n'),
    params: compiler.params,
    single,
    leading,
    finder(rows: ReadonlyMap<string, CellsRow>, later: Later): Find {
      return (reference, id) => {
        const row = rows.get(id)?.row;
        return row && isKnown(row) ? readers.get(reference)?.(row, later) : undefined;
      };
    },
  };
}

/** The same, made once for all ids where it does not depend on how many or which they are. */
function nodesOnce(group: Group, name: string, moment: Moment, lookup: Lookup) {
  const { made, around, onlyKnown } = lookup;
  const { references, ids } = group;
  const [reference, ...others] = references;
  const make = () => nodesOf(group, name, moment, lookup);
  if (!made || !reference || others.length > 0 || around?.size) return make();
  return ids.length === 1 || !leadsOn(reference) ? made.of(reference, `${name} ${onlyKnown}`, make) : make();
}

/**
 * What ids stand for that references name: those that the graph has, and, with `onlyKnown`, knew at the moment. Of
 * several groups none may lead on to pages.
 */
export function nodesByIds(groups: readonly Group[], moment: Moment, lookup: Lookup): LookupStatement<Find> {
  const parts = groups.map((group, i) => {
    const name = i === 0 ? 'ids' : `ids${i}`;
    const part = nodesOnce(group, name, moment, lookup);
    return { ...part, named: { [name]: part.single ? group.ids[0] : group.ids } };
  });
  const [first] = groups;
  const together = parts.length === 1 && !parts[0]?.leading;
  return {
    text: parts.map(({ text }) => text).join('\nUNION ALL\n'),
    params: Object.assign({}, ...parts.map(({ params, named }) => ({ ...params, ...(!together && named) }))),
    ids: together ? first?.ids : undefined,
    read(rows, later) {
      const finders = parts.map(({ finder }) => finder(rows, later));
      const finderOf = new Map(groups.flatMap(({ references }, i) => references.map((one) => [one, finders[i]])));
      return (reference, id) => finderOf.get(reference)?.(reference, id);
    },
  };
}
