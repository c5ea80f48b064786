/** Bundles out of the graph again: importing what is exported changes nothing. */
import { parseRelationId } from '../ontology/ids';
import { KINDS } from '../ontology/kinds';
import type { Asks, Reader } from '../store/port';
import { currentOf } from './current';
import type { BundleDocument } from './document';
import type { Props } from './rows';
import { saidRows } from './stored';
import type { BundleHeader } from './types';

/** What the graph works out of an entity, and does not get from its record. */
const WORKED_OUT = new Set(['kind', 'bundle', 'knownFrom', 'search', 'pinyin', 'write', 'own']);

export interface StoredBundle extends Props {
  readonly id: string;
  readonly document?: string | null;
  readonly recordedOn?: string | null;
  readonly attribution?: readonly string[] | null;
}

const present = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined && value !== null));

export function headerOf({ id, document, recordedOn, attribution }: StoredBundle): BundleHeader {
  return present({ bundle: id, document, recordedOn, attribution }) as unknown as BundleHeader;
}

/** Evidence as a record writes it: short where it is the header's document, a list of citations otherwise. */
function evidence(props: Props, { document, recordedOn, attribution = [] }: BundleHeader): Props {
  const documents = props.documents as string[];
  const citations = documents.map((cited, i) => {
    const quoting = (JSON.parse((props.attributions as string[])[i] as string) as string[]).slice(attribution.length);
    return present({
      locator: (props.locators as string[])[i],
      quoting: quoting.length > 0 ? quoting : undefined,
      document: cited === document ? undefined : cited,
    });
  });
  const [only] = citations;
  return present({
    certainty: props.certainty === 'STATED' ? undefined : props.certainty,
    note: props.note,
    recordedOn: props.recordedOn === recordedOn ? undefined : props.recordedOn,
    ...(citations.length === 1 && only && !('document' in only) ? only : { citations }),
  });
}

const pick = (props: Props, keys: readonly string[]): Props =>
  present(Object.fromEntries(keys.map((key) => [key, props[key]])));

const METRIC = ['id', 'subject', 'measure', 'unit', 'text', 'period', 'basePeriod', 'transformation', 'reference'];

function metric(props: Props, head: BundleHeader): Props {
  return {
    ...pick(props, METRIC),
    value: props.value ?? null,
    ...present({
      comparator: props.comparator === 'EQ' ? undefined : props.comparator,
      dimensions: props.dimensions ? JSON.parse(props.dimensions as string) : undefined,
    }),
    ...evidence(props, head),
  };
}

function relation(props: Props, head: BundleHeader): Props {
  const { type, source, target } = parseRelationId(props.id as string) ?? {};
  return { type, source, target, ...evidence(props, head) };
}

const sorted = (records: readonly Props[]): Props[] => {
  const key = (record: Props): string =>
    String(record.id ?? record.statement ?? record.from ?? [record.type, record.source, record.target].join(' '));
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** Redirects, each after those that it leads through: who reads them one by one must know by then where it leads. */
export function inChainOrder(redirects: readonly Props[], from: 'id' | 'from'): Props[] {
  const into = new Map(redirects.map((one) => [one[from], one.into]));
  const stepsFrom = (id: unknown): number => (into.has(id) ? 1 + stepsFrom(into.get(id)) : 0);
  return [...redirects].sort((a, b) => stepsFrom(a[from]) - stepsFrom(b[from]));
}

/**
 * A record without what is worked out, and with what names it first, for readers; the rest in one order, whatever that
 * of the database.
 */
function record(props: Props): Props {
  const own = Object.entries(present(props))
    .filter(([key, value]) => !WORKED_OUT.has(key) && !(key === 'aliases' && (value as unknown[]).length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const names = ['id', 'name', 'nameZh', 'aliases', 'description'].filter((key) => own.some(([name]) => name === key));
  return { ...Object.fromEntries(names.map((key) => [key, undefined])), ...Object.fromEntries(own) };
}

const event = (props: Props, head: BundleHeader): Props => ({
  ...pick(props, ['id', 'kind', 'title', 'titleZh', 'date', 'period', 'participants']),
  ...evidence(props, head),
});

const claim = (props: Props, head: BundleHeader): Props => ({
  ...pick(props, ['id', 'kind', 'text', 'textZh', 'about']),
  ...evidence(props, head),
});

const retraction = ({ id, reason }: Props): Props => ({ statement: id, reason });
const redirect = ({ id, into, reason }: Props): Props => present({ from: id, into, reason });

/**
 * The record of a row as its bundle says it (`ownRows` gives those of what the graph holds), as a section of the bundle
 * holds it. Those of all kinds of entities are made alike.
 */
export const RECORD_OF = { entity: record, measure: record, relation, metric, event, claim, retraction, redirect };

const propsOf = (rows: readonly { readonly props: Props }[]): Props[] => rows.map(({ props }) => props);

async function documentOf(reader: Asks, stored: StoredBundle): Promise<BundleDocument> {
  const head = headerOf(stored);
  const { current } = await currentOf(reader, stored.id, true);
  const rows = saidRows(current);
  const sections: Record<string, readonly Props[]> = {
    ...Object.fromEntries(
      KINDS.map(({ kind, plural }) => [plural, propsOf(rows.entities.get(kind) ?? []).map(record)]),
    ),
    measures: propsOf(rows.measures).map(record),
    redirects: propsOf(rows.redirects).map(redirect),
    relations: propsOf([...rows.relations.values()].flat()).map((props) => relation(props, head)),
    metrics: propsOf(rows.metrics).map((props) => metric(props, head)),
    events: propsOf(rows.events).map((props) => event(props, head)),
    claims: propsOf(rows.claims).map((props) => claim(props, head)),
    retractions: propsOf(rows.retractions).map(retraction),
  };
  const filled = Object.entries(sections).filter(([, records]) => records.length > 0);
  return {
    ...head,
    ...Object.fromEntries(
      filled.map(([name, records]) => [
        name,
        name === 'redirects' ? inChainOrder(sorted(records), 'from') : sorted(records),
      ]),
    ),
  } as BundleDocument;
}

/** Names of the bundles that the graph holds, sorted. */
export async function bundleNames(reader: Reader): Promise<string[]> {
  const rows = await reader.run<{ id: string }>('MATCH (b:Bundle) RETURN b.id AS id ORDER BY id');
  return rows.map(({ id }) => id);
}

/** One bundle as a document, or null when the graph has none of the name. */
export async function exportBundle(reader: Asks, name: string): Promise<BundleDocument | null> {
  const [found] = await reader.run<{ props: StoredBundle }>(
    'MATCH (b:Bundle {id: $name}) RETURN properties(b) AS props',
    {
      name,
    },
  );
  return found ? documentOf(reader, found.props) : null;
}
