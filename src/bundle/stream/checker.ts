/** Checks the parts of a source one after the other: against those before, and against the graph. */
import { KINDS } from '../../ontology/kinds';
import type { Asks } from '../../store/port';
import { type Known, meaningFaults } from '../check';
import type { Fault } from '../faults';
import { knownWith } from '../known';
import { HEADER_KEYS } from '../read';
import { circles, redirectsIn } from '../redirects';
import { HashSet } from './hash-set';
import {
  alsoUnique,
  type Counted,
  entitiesOf,
  idIn,
  isStatement,
  keyOf,
  labelOf,
  NONE,
  nodeIdIn,
  type Owned,
} from './keys';
import { type Owner, othersOf } from './known';
import type { SourcePart } from './part';
import type { Header, SourceRecord } from './source';

type Mention = readonly [record: SourceRecord, key: string, id: string];

/** Looking for what a name may have meant takes time; after so many faults nobody reads on. */
const MOST_HINTS = 100;

const REFER = 'Refer to it instead.';
/** What to do about a record of another bundle. */
const FIXES: Partial<Record<Owned, string>> = {
  Retraction: 'It is retracted already: leave it out.',
  Redirect: 'It leads elsewhere already: leave it out, or change the other bundle first.',
};

export class Checker {
  /** Ids, and what else must be unique, of all records so far: see keys.ts. */
  readonly seen = new HashSet();
  /** Records so far by the label of their nodes; relations apart. */
  readonly counts: Counted = { ...NONE };
  readonly #header: Header;
  readonly #measures: Map<string, string>;
  /** Where redirects so far lead in one step: they are made by hand, so that there are not many. */
  readonly #steps = new Map<string, string>();
  readonly #told = new Set<string>();
  #faults = 0;
  #documentKnown = false;

  /** `measures` are those of other bundles, with their dimensions. */
  constructor(
    readonly file: string,
    header: Header,
    measures: ReadonlyMap<string, string>,
  ) {
    this.#header = header;
    this.#measures = new Map(measures);
  }

  /** Faults of meaning in a part. The graph is asked about what no record so far defines. */
  async check(part: SourcePart, graph: Asks, others: boolean): Promise<Fault[]> {
    const here = new Set<string>();
    const away: Mention[] = [];
    const faults: Fault[] = [];
    const tell = ({ line }: SourceRecord, message: string): void => {
      faults.push({ file: this.file, line, message });
    };
    for (const record of part.records) {
      away.push(...this.#awayOf(record));
      if (isStatement(record.section)) this.#documentKnown ||= this.#isKnown(this.#header.header.document ?? '');
      this.#add(record, here, tell);
    }
    faults.push(...(await this.#againstGraph(part, away, others ? graph : null)));
    const meaning = meaningFaults([part.bundle], await this.#known(part, graph));
    const told = [...faults, ...part.placed(meaning)].filter((fault) => !this.#isRepeated(fault));
    this.#faults += told.length;
    return told.sort((a, b) => a.line - b.line);
  }

  /** Faults that others brought about since the part was checked. */
  checkAgain(part: SourcePart, graph: Asks): Promise<Fault[]> {
    return this.#againstGraph(
      part,
      part.records.flatMap((record) => this.#awayOf(record)),
      graph,
    );
  }

  /** Whether a record so far defines the entity, or leads its id to another. */
  #isKnown(id: string): boolean {
    return this.seen.has(id) || this.#steps.has(id);
  }

  /** The entities that a record leads to and no record before defines. */
  #awayOf(record: SourceRecord): Mention[] {
    return entitiesOf(record).flatMap(([key, id]): Mention[] => (this.#isKnown(id) ? [] : [[record, key, id]]));
  }

  /** `graph` is null when it has no other bundles. */
  async #againstGraph(part: SourcePart, away: readonly Mention[], graph: Asks | null): Promise<Fault[]> {
    const { bundle } = this.#header.header;
    const owners = graph ? await this.#ownersOf(part, away, graph) : () => undefined;
    const steps = graph ? await redirectsIn(graph, bundle) : new Map<string, string>();
    const at = ({ line }: SourceRecord, message: string): Fault => ({ file: this.file, line, message });
    const unknown = away.flatMap(([record, key, id]) =>
      owners('Entity', id) || steps.has(id) ? [] : [at(record, this.#unknown(key, id))],
    );
    const foreign = part.records.flatMap((record) => {
      const label = labelOf(record.section);
      const owner = label && owners(label, nodeIdIn(record));
      if (!owner) return [];
      const expected = `${keyOf(record.section)}: expected what no other bundle defines, got ${nodeIdIn(record)}`;
      return [at(record, `${expected} (of ${owner}). ${FIXES[label] ?? REFER}`)];
    });
    return [...unknown, ...foreign, ...this.#leadingRound(part, steps).map(([record, message]) => at(record, message))];
  }

  /** `steps` are those of other bundles. */
  #leadingRound({ records }: SourcePart, steps: ReadonlyMap<string, string>): (readonly [SourceRecord, string])[] {
    const redirects = records.filter(({ section, record: { from, into } }) => section === 'redirects' && from !== into);
    if (redirects.length === 0) return [];
    const round = circles(new Map([...steps, ...this.#steps]));
    return redirects
      .filter((record) => round.has(nodeIdIn(record)))
      .map((record) => [
        record,
        `from: expected to lead to an entity, got ${nodeIdIn(record)}, which leads back to itself. Take a redirect away.`,
      ]);
  }

  /** Takes note of a record. Two in one part are for the rules of meaning to tell. */
  #add(record: SourceRecord, here: Set<string>, tell: (record: SourceRecord, message: string) => void): void {
    const label = labelOf(record.section) ?? 'relations';
    if (record.section === 'measures')
      this.#measures.set(record.record.id as string, record.record.dimension as string);
    if (record.section === 'redirects') this.#steps.set(record.record.from as string, record.record.into as string);
    this.counts[label]++;
    const id = idIn(record, this.#header.header.bundle);
    const known = (text: string): boolean => {
      const old = !this.seen.add(text) && !here.has(text);
      here.add(text);
      return old;
    };
    if (known(id)) tell(record, `expected each record once, got ${id} again: it is further up. Rename or merge.`);
    const other = alsoUnique(record);
    if (other !== undefined && known(other))
      tell(
        record,
        record.section === 'metrics'
          ? `expected one record a figure, got ${id} for the subject, measure, unit, period and reference of one further up. Tell them apart by "dimensions", or make them one.`
          : `expected each link once, got ${id} again, the other way round: its type has no direction. Keep one.`,
      );
  }

  /** Tells the bundle that owns what the part refers to or defines, where it is another. */
  async #ownersOf(part: SourcePart, away: readonly Mention[], graph: Asks): Promise<OwnerOf> {
    const ids = new Map<Owned, Set<string>>([['Entity', new Set(away.map(([, , id]) => id))]]);
    for (const record of part.records) {
      const label = labelOf(record.section);
      if (label) ids.set(label, (ids.get(label) ?? new Set()).add(nodeIdIn(record)));
    }
    const found = new Map<string, string>();
    const { bundle } = this.#header.header;
    // An entity whose id leads elsewhere is still that of its bundle.
    for (const [label, wanted] of ids) {
      const owners =
        label === 'Entity' ? ownersOf(graph, [...wanted], bundle) : othersOf(graph, label, [...wanted], bundle);
      for (const owner of await owners) found.set(`${label} ${owner.id}`, owner.bundle);
    }
    return (label, id) => found.get(`${label} ${id}`);
  }

  #unknown(key: string, id: string): string {
    const kind = KINDS.find(({ prefix }) => id.startsWith(`${prefix}:`));
    return `${key}: expected the id of an entity that is further up or in another bundle of the graph, got ${id}. Define it before, under "${kind?.plural ?? 'companies'}", or correct it.`;
  }

  /** For the rules: all that was looked for, so that they don't tell again what was told. */
  async #known(part: SourcePart, graph: Asks): Promise<Known> {
    const entities = new Set(part.records.flatMap((record) => entitiesOf(record).map(([, id]) => id)));
    const { bundle, document } = this.#header.header;
    if (document !== undefined && !this.#documentKnown)
      this.#documentKnown =
        (await ownersOf(graph, [document], bundle)).length > 0 || (await redirectsIn(graph, bundle)).has(document);
    // A document may come later than the header, but not later than what cites it.
    const cites = part.records.some(({ section }) => isStatement(section));
    if (document !== undefined && (this.#documentKnown || !cites)) entities.add(document);
    return {
      entities: this.#faults < MOST_HINTS ? entities : silent(entities),
      measures: this.#measures,
      statements: await this.#statements(part, graph),
    };
  }

  /** Those that retractions of the part name: further up, or in the graph. */
  async #statements({ bundle }: SourcePart, graph: Asks): Promise<ReadonlySet<string>> {
    const named = bundle.retractions.map(({ record }) => record.statement);
    if (named.length === 0) return new Set();
    const { statements } = await knownWith(graph, [bundle]);
    return new Set([...statements, ...named.filter((id) => this.seen.has(id))]);
  }

  /** What is wrong with the header is wrong in each part, and told once. */
  #isRepeated({ file, line, message }: Fault): boolean {
    const { at } = this.#header;
    if (file !== at.file) return false;
    if (!HEADER_KEYS.some((key) => at.lineOf(key) === line)) return false;
    if (this.#told.has(message)) return true;
    this.#told.add(message);
    return false;
  }
}

/** Of entities. One whose id leads elsewhere is still that of its bundle. */
const ownersOf = async (graph: Asks, ids: readonly string[], bundle: string): Promise<Owner[]> => [
  ...(await othersOf(graph, 'Entity', ids, bundle)),
  ...(await othersOf(graph, 'Absorbed', ids, bundle)),
];

type OwnerOf = (label: Owned, id: string) => string | undefined;

/** The same set, without anything to look through. */
const silent = (set: ReadonlySet<string>): ReadonlySet<string> =>
  Object.assign(new Set<string>(), { has: (id: string) => set.has(id) });
