/**
 * Rows as the graph shows them when ids lead elsewhere. Statements move to where the ids of their ends lead; relations
 * of one bundle that then have one id become one with the evidence of all. What is left without a place is absorbed: an
 * entity whose id leads to another, a relation whose two ends have become one.
 */
import { parseRelationId, type RelationKey, relationId } from '../ontology/ids';
import type { Kind } from '../ontology/kinds';
import { type Certainty, certaintyRank } from '../ontology/statements';
import { canonical } from './diff';
import { metricKeys } from './identity';
import { ownText } from './own';
import type { Redirects } from './redirects';
import {
  type GraphRows,
  groupBy,
  type LinkedRow,
  type MetricRow,
  type Props,
  type RecordRow,
  type RelationRow,
} from './rows';
import type { MetricRecord } from './types';

type Resolve = (id: string) => string;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** `moved`, which keeps what it was if that is otherwise. */
const withOwn = (base: Props, moved: Props): Props =>
  canonical(base) === canonical(moved) ? base : { ...moved, own: ownText([base]) };

const documents = (props: Props, resolve: Resolve): string[] => (props.documents as string[]).map(resolve);

function metric({ measure, props }: MetricRow, resolve: Resolve): MetricRow {
  const subject = resolve(props.subject as string);
  const reference = typeof props.reference === 'string' ? resolve(props.reference) : undefined;
  const moved = { ...props, documents: documents(props, resolve), subject, ...(reference && { reference }) };
  const dimensions = typeof props.dimensions === 'string' ? JSON.parse(props.dimensions) : undefined;
  const keys = metricKeys({
    ...moved,
    dimensions,
    transformation: props.transformation ?? undefined,
  } as unknown as MetricRecord);
  return { subject, measure, props: withOwn(props, { ...moved, ...keys }) };
}

const linked =
  (key: 'participants' | 'about', resolve: Resolve) =>
  ({ props }: LinkedRow): LinkedRow => {
    const ends = unique((props[key] as string[]).map(resolve));
    return { ends, props: withOwn(props, { ...props, documents: documents(props, resolve), [key]: ends }) };
  };

function relation({ props }: RelationRow, resolve: Resolve): RelationRow & { readonly base: Props } {
  const { type, source: from, target: to } = parseRelationId(props.id as string) as RelationKey;
  const [source, target] = [resolve(from), resolve(to)];
  const id = relationId(type, source, target, props.bundle as string);
  return { source, target, base: props, props: withOwn(props, { ...props, id, documents: documents(props, resolve) }) };
}

/** The places that several relations cite, each once, in an order that does not depend on theirs. */
function citations(rows: readonly Props[]): Props {
  const places = rows.flatMap((props) =>
    (props.documents as string[]).map((document, i) =>
      JSON.stringify([document, (props.locators as string[])[i], (props.attributions as string[])[i]]),
    ),
  );
  const sorted = unique(places)
    .sort()
    .map((place) => JSON.parse(place) as [string, string, string]);
  const [documents, locators, attributions] = [0, 1, 2].map((n) => sorted.map((place) => place[n as 0 | 1 | 2]));
  return { documents, locators, attributions };
}

/** Several relations of one id as one: as sure as the surest, known since the first, with all that they cite and note. */
function together(rows: readonly (RelationRow & { readonly base: Props })[]): RelationRow {
  const [first, ...others] = rows as [RelationRow & { readonly base: Props }, ...RelationRow[]];
  const { source, target } = first;
  if (others.length === 0) return { source, target, props: first.props };
  const all = rows.map(({ props }) => props);
  const notes = unique(all.flatMap(({ note }) => (typeof note === 'string' ? [note] : []))).sort();
  const [certainty] = all
    .map((props) => props.certainty as Certainty)
    .sort((a, b) => certaintyRank(a) - certaintyRank(b));
  const [recordedOn] = all.map((props) => props.recordedOn as string).sort();
  const props: Props = {
    id: first.props.id,
    bundle: first.props.bundle,
    certainty,
    recordedOn,
    ...(notes.length > 0 && { note: notes.join('\n') }),
    ...citations(all),
    own: ownText(rows.map(({ base }) => base)),
  };
  return { source, target, props };
}

/** What is left without a place: `group` is its kind or type, `into` the entity that takes its place or is both its ends. */
const absorbedRow = (group: string, into: string, base: Props): RecordRow => ({
  props: { id: base.id, bundle: base.bundle, group, into, own: ownText([base]) },
});

/** `rows` are what bundles say. */
export function redirected(rows: GraphRows, { steps, resolve }: Redirects): GraphRows {
  if (steps.size === 0) return rows;
  const absorbed: RecordRow[] = [];
  const entities = new Map<Kind, GraphRows['entities'] extends ReadonlyMap<Kind, infer R> ? R : never>();
  for (const [kind, all] of rows.entities) {
    entities.set(
      kind,
      all.filter(({ id }) => !steps.has(id)),
    );
    for (const { id, props } of all) if (steps.has(id)) absorbed.push(absorbedRow(kind, resolve(id), props));
  }
  const relations = new Map<string, RelationRow[]>();
  for (const [type, all] of rows.relations) {
    const moved = all.map((row) => relation(row, resolve));
    const linking = moved.filter(({ source, target }) => source !== target);
    for (const { source, target, base } of moved) if (source === target) absorbed.push(absorbedRow(type, source, base));
    relations.set(type, [...groupBy(linking, ({ props }) => props.id as string).values()].map(together));
  }
  return {
    ...rows,
    entities,
    relations,
    metrics: rows.metrics.map((row) => metric(row, resolve)),
    events: rows.events.map(linked('participants', resolve)),
    claims: rows.claims.map(linked('about', resolve)),
    absorbed,
  };
}
