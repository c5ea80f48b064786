/** Which fields lead to pages or to nodes, and from where those are read: the same as the resolvers of these fields say. */
import {
  ALL,
  CLAIMS_OF,
  EVENTS_OF,
  METRICS_OF,
  METRICS_OF_MEASURE,
  RELATIONS_OF,
  related,
  type Source,
} from '../../src/graph/sources';
import { KINDS } from '../../src/ontology/kinds';
import { RELATION_FIELDS } from '../../src/ontology/relations';

const OF_ENTITY = { relations: RELATIONS_OF, metrics: METRICS_OF, events: EVENTS_OF, claims: CLAIMS_OF };
/** What has ids of its own beside the entities, by its root fields. */
const OTHERS = { Measure: 'measures', Metric: 'metrics', Event: 'events', Claim: 'claims' } as const;

/** The source of a page, by type and field. */
const PAGES = new Map<string, Source>([
  ...KINDS.flatMap(({ kind }) =>
    Object.entries(OF_ENTITY).map(([field, source]): [string, Source] => [`${kind}.${field}`, source]),
  ),
  ...RELATION_FIELDS.map((field): [string, Source] => [`${field.owner}.${field.field}`, related(field)]),
  ...KINDS.map(({ kind, plural }): [string, Source] => [`Query.${plural}`, ALL.kind(kind)]),
  ...[...Object.values(OTHERS), 'relations' as const].map((plural): [string, Source] => [
    `Query.${plural}`,
    ALL[plural],
  ]),
  ['Measure.metrics', METRICS_OF_MEASURE],
]);

export const pageSource = (type: string, field: string): Source | undefined => PAGES.get(`${type}.${field}`);

/** The types that a root field finds one of by its id, with the label that their nodes have. */
const ONE = new Map<string, { readonly type: string; readonly label: string }>([
  ...KINDS.map(({ kind, prefix }): [string, { type: string; label: string }] => [
    prefix,
    { type: kind, label: 'Entity' },
  ]),
  ...Object.keys(OTHERS).map((type): [string, { type: string; label: string }] => [
    type.toLowerCase(),
    { type, label: type },
  ]),
]);

export const oneById = (field: string) => ONE.get(field);
