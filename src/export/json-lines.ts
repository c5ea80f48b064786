/**
 * A bundle as JSON Lines: the header, then `{"<section>": {…}}` a record, in the order of the sections and sorted by id
 * (relations by type, source and target; redirects after those that they lead through). It is read a page at a time, so a
 * bundle may be larger than memory; only what redirects moved is read at once, and redirects are made by hand.
 */
import { headerOf, inChainOrder, RECORD_OF, type StoredBundle } from '../bundle/export';
import { ownRows } from '../bundle/own';
import type { Props } from '../bundle/rows';
import { parseRelationId } from '../ontology/ids';
import { KINDS, type Kind } from '../ontology/kinds';
import type { Reader } from '../store/port';
import { idsOf, type Keys, rowsOf } from './keys';
import { inOrder } from './merge';
import { relationsOf } from './relations';

type Pages = AsyncGenerator<Props[]>;

const idOf = ({ id }: Props): string => String(id);

/** The order of relations: by type, source and target, and not by id, where "a-b/" comes before "a/". */
function linkOf({ id }: Props): string {
  const { type, source, target } = parseRelationId(String(id)) ?? {};
  return [type, source, target].join(' ');
}

const sorted = (rows: readonly Props[], keyOf: (row: Props) => string): Props[] =>
  [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** What the graph holds of a bundle, as the bundle says it: see bundle/own.ts. */
function said(reader: Reader, bundle: string) {
  const params = { bundle };
  const propsOf = async (match: string, condition: string): Promise<Props[]> =>
    (await reader.run<{ props: Props }>(`MATCH ${match} WHERE ${condition} RETURN properties(n) AS props`, params)).map(
      ({ props }) => props,
    );
  const records = async (label: string): Promise<Props[]> =>
    sorted(await propsOf(`(n:Record:${label})`, 'n.bundle = $bundle'), idOf);

  async function* own(pages: AsyncIterable<readonly object[]>): Pages {
    for await (const page of pages) yield page.flatMap((row) => ownRows({ ...row }));
  }
  const nodes = (label: Keys['label'], prefix?: string): Pages => {
    const keys = { label, ...(prefix && { prefix }), conditions: ['n.bundle = $bundle'], params };
    return own(rowsOf<Props>(reader, label, idsOf(reader, keys)));
  };
  const entities = (kind: Kind, prefix: string, absorbed: readonly Props[]): Pages => {
    const rows = absorbed.filter(({ group }) => group === kind).flatMap(ownRows);
    return inOrder(nodes('Entity', `${prefix}:`), sorted(rows, idOf), idOf);
  };
  async function* relations(absorbed: readonly Props[]): Pages {
    const moved = await propsOf('(:Entity)-[n]->(:Entity)', 'n.bundle = $bundle AND n.own IS NOT NULL');
    const gone = absorbed.filter(({ id }) => parseRelationId(String(id)) !== null);
    const unmoved = relationsOf(reader, { conditions: ['r.bundle = $bundle', 'r.own IS NULL'], params });
    yield* inOrder(own(unmoved), sorted([...moved, ...gone].flatMap(ownRows), linkOf), linkOf);
  }
  return { records, nodes, entities, relations };
}

async function* lines(section: string, pages: Pages, of: (row: Props) => Props): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((row) => `${JSON.stringify({ [section]: of(row) })}\n`).join('');
}

async function* once(rows: Promise<Props[]>): Pages {
  yield await rows;
}

/** Yields nothing when the graph has no bundle of the name. */
export async function* jsonLines(reader: Reader, name: string): AsyncGenerator<string> {
  const [found] = await reader.run<{ props: StoredBundle }>(
    'MATCH (b:Bundle {id: $name}) RETURN properties(b) AS props',
    { name },
  );
  if (!found) return;
  const head = headerOf(found.props);
  yield `${JSON.stringify(head)}\n`;
  const { records, nodes, entities, relations } = said(reader, name);
  const absorbed = await records('Absorbed');
  for (const { kind, plural, prefix } of KINDS)
    yield* lines(plural, entities(kind, prefix, absorbed), RECORD_OF.entity);
  yield* lines('measures', nodes('Measure'), RECORD_OF.measure);
  // An id that nobody defines any more is known by where it leads.
  yield* lines('redirects', once(records('Redirect').then((rows) => inChainOrder(rows, 'id'))), RECORD_OF.redirect);
  yield* lines('relations', relations(absorbed), (row) => RECORD_OF.relation(row, head));
  yield* lines('metrics', nodes('Metric'), (row) => RECORD_OF.metric(row, head));
  yield* lines('events', nodes('Event'), (row) => RECORD_OF.event(row, head));
  yield* lines('claims', nodes('Claim'), (row) => RECORD_OF.claim(row, head));
  yield* lines('retractions', once(records('Retraction')), RECORD_OF.retraction);
}
