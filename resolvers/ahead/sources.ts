/** Which fields lead to pages or to nodes, and from where those are read: the same as the resolvers of these fields say. */

import { checkIds } from '../../src/graph/nodes';
import { idOfReference, type Representation } from '../../src/graph/references';
import {
  ALL,
  CLAIMS_OF,
  EVENTS_OF,
  METRICS_OF,
  METRICS_OF_MEASURE,
  RELATIONS_OF,
  related,
  SERIES_OF,
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
  ['Metric.series', SERIES_OF],
]);

export const pageSource = (type: string, field: string): Source | undefined => PAGES.get(`${type}.${field}`);

/** The types that a root field finds one of by its id; of `node`, any. */
const ONE = new Map<string, readonly string[]>([
  ['node', []],
  ...KINDS.map(({ kind, prefix }): [string, string[]] => [prefix, [kind]]),
  ...Object.keys(OTHERS).map((type): [string, string[]] => [type.toLowerCase(), [type]]),
]);

export const oneById = (field: string): readonly string[] | undefined => ONE.get(field);

const TYPES_WITH_IDS: ReadonlySet<string> = new Set([
  ...KINDS.map(({ kind }) => kind),
  ...Object.keys(OTHERS),
  'Relation',
]);

/** The root fields that find several things by their ids. */
export const SEVERAL: ReadonlySet<string> = new Set(['nodes', '_entities']);

/** The ids that such a field is asked for, checked. */
export function severalByIds(field: string, args: Readonly<Record<string, unknown>>): string[] {
  if (field === 'nodes') return checkIds(args.ids as readonly string[]);
  const representations = args.representations as readonly Representation[];
  return representations.map((representation, i) =>
    idOfReference(TYPES_WITH_IDS, representation, `representations[${i}]`),
  );
}
