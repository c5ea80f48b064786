/** Checks the parts of a source one after the other: against those before, and against the graph. */
import { KINDS } from '../../ontology/kinds';
import type { Reader } from '../../store/port';
import { type Known, meaningFaults } from '../check';
import type { Fault } from '../faults';
import { HEADER_KEYS } from '../read';
import { redirectsIn } from '../redirects';
import { HashSet } from './hash-set';
import { alsoUnique, entitiesOf, idIn, isStatement, labelOf, type Owned } from './keys';
import { othersOf } from './known';
import type { SourcePart } from './part';
import type { Header, SourceRecord } from './source';

type Run = Pick<Reader, 'run'>;
type Mention = readonly [record: SourceRecord, key: string, id: string];

/** Sections that are few and made by hand: they can change what is in the graph already. */
const BY_HAND = ['retractions', 'redirects'];
/** Looking for what a name may have meant takes time; after so many faults nobody reads on. */
const MOST_HINTS = 100;

export class Checker {
  /** Ids, and what else must be unique, of all records so far: see keys.ts. */
  readonly seen = new HashSet();
  /** Records so far by the label of their nodes; relations apart. */
  readonly counts: Record<Owned | 'relations', number> = {
    Entity: 0,
    Measure: 0,
    Metric: 0,
    Event: 0,
    Claim: 0,
    relations: 0,
  };
  readonly #header: Header;
  readonly #measures: Map<string, string>;
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
  async check(part: SourcePart, graph: Run, others: boolean): Promise<Fault[]> {
    const here = new Set<string>();
    const away: Mention[] = [];
    const faults: Fault[] = [];
    const tell = ({ line }: SourceRecord, message: string): void => {
      faults.push({ file: this.file, line, message });
    };
    for (const record of part.records) {
      if (BY_HAND.includes(record.section))
        tell(
          record,
          `${record.section}: expected these in a bundle of YAML or JSON, got them in bulk. Write them there.`,
        );
      else {
        away.push(...this.#awayOf(record));
        if (isStatement(record.section)) this.#documentKnown ||= this.seen.has(this.#header.header.document ?? '');
        this.#add(record, here, tell);
      }
    }
    faults.push(...(await this.#againstGraph(part, away, others ? graph : null)));
    const meaning = meaningFaults([part.bundle], await this.#known(part, graph));
    const told = [...faults, ...part.placed(meaning)].filter((fault) => !this.#isRepeated(fault));
    this.#faults += told.length;
    return told.sort((a, b) => a.line - b.line);
  }

  /** Faults that others brought about since the part was checked. */
  checkAgain(part: SourcePart, graph: Run): Promise<Fault[]> {
    return this.#againstGraph(
      part,
      part.records.flatMap((record) => this.#awayOf(record)),
      graph,
    );
  }

  /** The entities that a record leads to and no record before defines. */
  #awayOf(record: SourceRecord): Mention[] {
    return entitiesOf(record).flatMap(([key, id]): Mention[] => (this.seen.has(id) ? [] : [[record, key, id]]));
  }

  /** `graph` is null when it has no other bundles. */
  async #againstGraph(part: SourcePart, away: readonly Mention[], graph: Run | null): Promise<Fault[]> {
    const owners = new Map(graph ? await this.#ownersOf(part, away, graph) : []);
    const at = ({ line }: SourceRecord, message: string): Fault => ({ file: this.file, line, message });
    const steps = graph ? await redirectsIn(graph) : new Map<string, string>();
    const unknown = away.flatMap(([record, key, id]) =>
      owners.has(id) || steps.has(id) ? [] : [at(record, this.#unknown(key, id))],
    );
    const foreign = part.records.flatMap((record) => {
      const id = record.record.id as string;
      const owner = labelOf(record.section) && owners.get(id);
      const message = `id: expected what no other bundle defines, got ${id} (of ${owner}). Refer to it instead.`;
      return owner ? [at(record, message)] : [];
    });
    return [...unknown, ...foreign, ...this.#redirected(part, steps)];
  }

  /** Takes note of a record. Two in one part are for the rules of meaning to tell. */
  #add(record: SourceRecord, here: Set<string>, tell: (record: SourceRecord, message: string) => void): void {
    const label = labelOf(record.section) ?? 'relations';
    if (record.section === 'measures')
      this.#measures.set(record.record.id as string, record.record.dimension as string);
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

  /** The bundles that own what the part refers to or defines, where they are others. */
  async #ownersOf(part: SourcePart, away: readonly Mention[], graph: Run): Promise<[string, string][]> {
    const ids: Record<Owned, Set<string>> = {
      Entity: new Set(away.map(([, , id]) => id)),
      Measure: new Set(),
      Metric: new Set(),
      Event: new Set(),
      Claim: new Set(),
    };
    for (const { section, record } of part.records) {
      const label = labelOf(section);
      if (label) ids[label].add(record.id as string);
    }
    const found: [string, string][] = [];
    for (const [label, wanted] of Object.entries(ids) as [Owned, Set<string>][])
      for (const { id, bundle } of await othersOf(graph, label, [...wanted], this.#header.header.bundle))
        found.push([id, bundle]);
    return found;
  }

  #unknown(key: string, id: string): string {
    const kind = KINDS.find(({ prefix }) => id.startsWith(`${prefix}:`));
    return `${key}: expected the id of an entity that is further up or in another bundle of the graph, got ${id}. Define it before, under "${kind?.plural ?? 'companies'}", or correct it.`;
  }

  /** For the rules: all that was looked for, so that they don't tell again what was told. */
  async #known(part: SourcePart, graph: Run): Promise<Known> {
    const entities = new Set(part.records.flatMap((record) => entitiesOf(record).map(([, id]) => id)));
    const { bundle, document } = this.#header.header;
    if (document !== undefined && !this.#documentKnown)
      this.#documentKnown = (await othersOf(graph, 'Entity', [document], bundle)).length > 0;
    // A document may come later than the header, but not later than what cites it.
    const cites = part.records.some(({ section }) => isStatement(section));
    if (document !== undefined && (this.#documentKnown || !cites)) entities.add(document);
    return { entities: this.#faults < MOST_HINTS ? entities : silent(entities), measures: this.#measures };
  }

  /** Ids that lead elsewhere are for bundles that are read whole: which of their statements become one shows only then. */
  #redirected(part: SourcePart, steps: ReadonlyMap<string, string>): Fault[] {
    if (steps.size === 0) return [];
    const ends = new Set(steps.values());
    const whole = 'or import the bundle as YAML.';
    return part.records.flatMap((record) => {
      const own = labelOf(record.section) === 'Entity' ? (record.record.id as string) : undefined;
      const mentions = [...(own === undefined ? [] : [['id', own] as const]), ...entitiesOf(record)];
      const messages = mentions.flatMap(([key, id]) => {
        const into = steps.get(id);
        return into === undefined
          ? []
          : [
              `${key}: expected an id that leads nowhere else, got ${id}, which leads to ${into}. Write ${into}, ${whole}`,
            ];
      });
      if (own !== undefined && ends.has(own))
        messages.push(`id: expected an id that no others lead to, got ${own}. Take the redirect away, ${whole}`);
      return messages.map((message) => ({ file: this.file, line: record.line, message }));
    });
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

/** The same set, without anything to look through. */
const silent = (set: ReadonlySet<string>): ReadonlySet<string> =>
  Object.assign(new Set<string>(), { has: (id: string) => set.has(id) });
