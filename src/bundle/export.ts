/** Bundles out of the graph again: importing what is exported changes nothing. */
import { parseRelationId } from '../ontology/ids';
import { KINDS } from '../ontology/kinds';
import type { Reader } from '../store/port';
import { currentOf } from './current';
import type { BundleDocument } from './document';
import type { Props } from './rows';
import type { BundleHeader } from './types';

/** What the graph works out of an entity, and does not get from its record. */
const DERIVED = new Set(['kind', 'bundle', 'knownFrom', 'search', 'pinyin']);

interface StoredBundle extends Props {
  readonly id: string;
  readonly document?: string | null;
  readonly recordedOn?: string | null;
  readonly attribution?: readonly string[] | null;
}

const present = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined && value !== null));

function header({ id, document, recordedOn, attribution }: StoredBundle): BundleHeader {
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
  const key = (record: Props): string => String(record.id ?? [record.type, record.source, record.target].join(' '));
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** A record without what is worked out, and with what names it first, for readers. */
function record(props: Props): Props {
  const own = Object.entries(present(props)).filter(
    ([key, value]) => !DERIVED.has(key) && !(key === 'aliases' && (value as unknown[]).length === 0),
  );
  const names = ['id', 'name', 'nameZh', 'aliases', 'description'].filter((key) => own.some(([name]) => name === key));
  return { ...Object.fromEntries(names.map((key) => [key, undefined])), ...Object.fromEntries(own) };
}

async function documentOf(reader: Reader, stored: StoredBundle): Promise<BundleDocument> {
  const head = header(stored);
  const current = await currentOf(reader, stored.id, true);
  const sections: Record<string, readonly Props[]> = {};
  for (const { kind, plural } of KINDS)
    sections[plural] = [...(current.entities.get(kind)?.values() ?? [])].map(record);
  sections.measures = [...current.measures.values()].map(record);
  sections.relations = [...current.relations.values()].flatMap((byId) =>
    [...byId.values()].map((props) => relation(props, head)),
  );
  sections.metrics = [...current.metrics.values()].map((props) => metric(props, head));
  sections.events = [...current.events.values()].map((props) => ({
    ...pick(props, ['id', 'kind', 'title', 'titleZh', 'date', 'period', 'participants']),
    ...evidence(props, head),
  }));
  sections.claims = [...current.claims.values()].map((props) => ({
    ...pick(props, ['id', 'kind', 'text', 'textZh', 'about']),
    ...evidence(props, head),
  }));
  const filled = Object.entries(sections).filter(([, records]) => records.length > 0);
  return { ...head, ...Object.fromEntries(filled.map(([name, records]) => [name, sorted(records)])) } as BundleDocument;
}

/** Names of the bundles that the graph holds, sorted. */
export async function bundleNames(reader: Reader): Promise<string[]> {
  const rows = await reader.run<{ id: string }>('MATCH (b:Bundle) RETURN b.id AS id ORDER BY id');
  return rows.map(({ id }) => id);
}

/** One bundle as a document, or null when the graph has none of the name. */
export async function exportBundle(reader: Reader, name: string): Promise<BundleDocument | null> {
  const [found] = await reader.run<{ props: StoredBundle }>(
    'MATCH (b:Bundle {id: $name}) RETURN properties(b) AS props',
    {
      name,
    },
  );
  return found ? documentOf(reader, found.props) : null;
}
