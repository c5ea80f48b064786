/**
 * Reads what is asked: a statement a root field, then one for all the things that its rows name by their ids, and so on.
 */
import type { Reader } from '../../store/port';
import type { MetricRow } from '../rows';
import type { Moment } from '../standing';
import type { Later, NamedAsk, Out, PageAsk, Reading, Reference, RootAsk } from './ask';
import type { Asking, Finder, Finding } from './found';
import { answerGroups } from './groups';
import { nodesAround } from './kept';
import type { Made } from './made';
import { type Around, type CellsRow, type Find, type Group, leadsOn, nodesByIds, pageOfRoot } from './statement';
import { answerWays } from './ways';

type Put = (object: Out) => void;
/** What waits for the things that references name, by their ids. */
type Named = Map<Reference, Map<string, Put[]>>;
/** What waits for what a finder finds. */
interface Sought {
  readonly finding: Finding;
  readonly asking: Asking;
  readonly put: (value: unknown) => void;
}

/** References by what reads them: all with the same label together, but each by itself that leads on to pages. */
function groupsOf(ids: ReadonlyMap<Reference, readonly string[]>): { alone: Group[]; together: Group[] } {
  const alone: Group[] = [];
  const plain = new Map<string, { references: Reference[]; ids: Set<string> }>();
  for (const [reference, named] of ids) {
    const group = plain.get(reference.label);
    if (leadsOn(reference)) alone.push({ references: [reference], ids: named });
    else if (!group) plain.set(reference.label, { references: [reference], ids: new Set(named) });
    else {
      group.references.push(reference);
      for (const id of named) group.ids.add(id);
    }
  }
  return { alone, together: [...plain.values()].map((group) => ({ ...group, ids: [...group.ids] })) };
}

/** Root fields as of one moment. */
class Roots {
  private named: Named = new Map();
  private sought = new Map<Finder<unknown>, Sought[]>();
  private readonly found = new Map<Finder<unknown>, Map<string, unknown>>();

  constructor(
    private readonly reader: Reader,
    private readonly moment: Moment,
    private readonly made: Made,
  ) {}

  /** Puts the values of the fields into the data; false when something that the query itself names isn't there. */
  async read(asks: readonly RootAsk[], data: Out): Promise<boolean> {
    const asked = asks.flatMap((ask) => ('one' in ask ? [ask.one] : 'several' in ask ? ask.several : []));
    const [find, ...pages] = await Promise.all([
      this.find(idsOf(asked), true),
      ...asks.map((ask) => this.connection(ask, data)),
    ]);
    const found = asked.map(({ to, id }) => find(to, id));
    if (found.includes(undefined) || pages.includes(false)) return false;
    for (const ask of asks) {
      if ('one' in ask) data[ask.name] = found.shift();
      else if ('several' in ask) data[ask.name] = found.splice(0, ask.several.length);
    }
    while (this.named.size + this.sought.size > 0) await Promise.all([this.readNamed(), this.readSought()]);
    return true;
  }

  /** False when it isn't there. */
  private async connection(ask: RootAsk, data: Out): Promise<boolean> {
    if ('page' in ask) data[ask.name] = await this.page(ask.page);
    if ('ways' in ask) data[ask.name] = await answerWays(this.reader, ask.ways, this.reading);
    if ('groups' in ask) data[ask.name] = await answerGroups(this.reader, ask.groups, this.reading);
    return data[ask.name] !== undefined;
  }

  /** What rows have named since this was last called. */
  private async readNamed(): Promise<void> {
    const named = this.named;
    if (named.size === 0) return;
    this.named = new Map();
    const find = await this.find(new Map([...named].map(([reference, puts]) => [reference, [...puts.keys()]])));
    for (const [reference, puts] of named)
      for (const [id, waiting] of puts) {
        const object = find(reference, id);
        if (object === undefined) throw new Error(`Expected ${id} to be in the graph: a statement refers to it.`);
        for (const put of waiting) put(object);
      }
  }

  /** What finders have been asked for since this was last called: a statement each. */
  private async readSought(): Promise<void> {
    const sought = this.sought;
    this.sought = new Map();
    await Promise.all([...sought].map(([finder, asked]) => this.seek(finder, asked)));
  }

  private async seek(finder: Finder<unknown>, sought: readonly Sought[]): Promise<void> {
    const found = this.found.get(finder) ?? new Map<string, unknown>();
    this.found.set(finder, found);
    const asking = new Map(sought.map(({ asking: one }) => [finder.keyOf(one), one]));
    const unknown = [...asking].filter(([key]) => !found.has(key));
    if (unknown.length > 0) {
      const values = await finder.find(
        this.reader,
        unknown.map(([, one]) => one),
        this.moment,
      );
      for (const [i, [key]] of unknown.entries()) found.set(key, values[i]);
    }
    for (const { finding, asking: one, put } of sought)
      put(finding.read(found.get(finder.keyOf(one)), one.metric, this.moment, this.later));
  }

  private async find(ids: ReadonlyMap<Reference, readonly string[]>, onlyKnown = false): Promise<Find> {
    const finds = new Map<Reference, Find>();
    const { alone, together } = groupsOf(ids);
    const statements = [...alone.map((group) => [group]), ...(together.length > 0 ? [together] : [])];
    await Promise.all(
      statements.map(async (groups) => {
        const find = await this.nodes(groups, onlyKnown);
        for (const { references } of groups) for (const reference of references) finds.set(reference, find);
      }),
    );
    return (reference, id) => finds.get(reference)?.(reference, id);
  }

  private async page(ask: PageAsk): Promise<Out> {
    const { can } = this.reader;
    const around = can.ordered ? undefined : await this.around([ask]);
    const make = () => pageOfRoot(ask, this.moment, can, around);
    const { text, params, read } = around?.size ? make() : this.made.of(ask.fields, JSON.stringify(ask.args), make);
    return read(await this.reader.ask<CellsRow>({ text, params, columns: ['row'] }), this.later);
  }

  private async nodes(groups: readonly Group[], onlyKnown: boolean): Promise<Find> {
    const { can } = this.reader;
    const around = can.ordered ? undefined : await this.aroundPages(groups);
    const { text, params, ids, read } = nodesByIds(groups, this.moment, { onlyKnown, can, around, made: this.made });
    if (ids) return read(await this.reader.lookup<CellsRow>(text, ids, params), this.later);
    const columns = ['id', 'row'];
    const rows = await this.reader.ask<CellsRow & { readonly id: string }>({ text, params, columns });
    return read(new Map(rows.map((row) => [row.id, row])), this.later);
  }

  /** Where pages lie, for databases that don't read them in their order. */
  private async around(pages: readonly PageAsk[], parent?: string): Promise<Around> {
    const around = new Map<PageAsk, readonly string[]>();
    for (const page of pages) {
      const ids = await nodesAround(this.reader, page, this.moment, parent);
      if (ids) around.set(page, ids);
    }
    return around;
  }

  /** The same of what is asked of a single thing. */
  private async aroundPages([group]: readonly Group[]): Promise<Around | undefined> {
    if (group?.ids.length !== 1) return undefined;
    const fields = group.references.flatMap(({ node }) => [...node.byType.values()].flat());
    const pages = new Set(fields.filter((field) => 'source' in field));
    return this.around([...pages], group.ids[0]);
  }

  private readonly later: Later = Object.assign(
    (what: Reference, id: string, put: Put): void => {
      const puts = this.named.get(what) ?? new Map<string, Put[]>();
      this.named.set(what, puts);
      const known = puts.get(id);
      if (known) known.push(put);
      else puts.set(id, [put]);
    },
    {
      found: (finding: Finding, metric: MetricRow, put: (value: unknown) => void): void => {
        const asked = this.sought.get(finding.finder) ?? [];
        this.sought.set(finding.finder, asked);
        asked.push({ finding, asking: { metric, basis: finding.basis }, put });
      },
    },
  );
  private readonly reading: Reading = { moment: this.moment, later: this.later, made: this.made };
}

function idsOf(asked: readonly NamedAsk[]): Map<Reference, string[]> {
  const ids = new Map<Reference, string[]>();
  for (const { to, id } of asked) {
    const known = ids.get(to);
    if (known) known.push(id);
    else ids.set(to, [id]);
  }
  return ids;
}

/**
 * The values of root fields by their names, or undefined when one of the ids at the root is nowhere by itself: it may
 * lead on, or be unknown. `made`: of the same roots, but for their ids and arguments, by a reader that can do the same.
 */
export async function readTree(reader: Reader, roots: readonly RootAsk[], made: Made): Promise<Out | undefined> {
  // In the order of the query, whatever is read first.
  const data: Out = Object.fromEntries(roots.map((ask) => [ask.name, 'constant' in ask ? ask.constant : null]));
  const moments = new Map<string | null, RootAsk[]>();
  for (const ask of roots)
    if (!('constant' in ask)) moments.set(ask.moment.asOf, [...(moments.get(ask.moment.asOf) ?? []), ask]);
  const complete = await Promise.all(
    [...moments].map(([asOf, asks]) => new Roots(reader, { asOf }, made).read(asks, data)),
  );
  return complete.includes(false) ? undefined : data;
}
