/** Checks what a JSON Schema can't: ids, references, ends, units, and what belongs together. One rule a function. */

import { kindOfId, relationId } from '../ontology/ids';
import { parsePeriod } from '../ontology/period';
import { RELATIONS, relationSpec } from '../ontology/relations';
import { unitSpec, unitsOf } from '../ontology/units';
import { type Fault, faultAt as fault, hint } from './faults';
import { metricKeys } from './identity';
import type { Bundle, MeasureRecord, MetricRecord, Placed, StatementRecord } from './types';

/** What the bundles being checked, and those they stand on, define. */
export interface Known {
  readonly entities: ReadonlySet<string>;
  /** Dimension by measure id. */
  readonly measures: ReadonlyMap<string, string>;
  /** Ids that a retraction can name; absent where none is checked. */
  readonly statements?: ReadonlySet<string>;
}

type Rule = (bundle: Bundle, known: Known) => Fault[];

const allEntities = (bundle: Bundle) => [...bundle.entities.values()].flat();
const allStatements = (bundle: Bundle): Placed<StatementRecord>[] => [
  ...bundle.relations,
  ...bundle.metrics,
  ...bundle.events,
  ...bundle.claims,
];

const statementIds = ({ header, relations, metrics, events, claims }: Bundle): string[] => [
  ...relations.map(({ record: { type, source, target } }) => relationId(type, source, target, header.bundle)),
  ...[...metrics, ...events, ...claims].map(({ record }) => record.id),
];

/** What bundles define, to check references against. */
export function knownIn(bundles: readonly Bundle[]): Required<Known> {
  return {
    // What leads elsewhere can be referred to as well.
    entities: new Set([
      ...bundles.flatMap(allEntities).map(({ record }) => record.id),
      ...bundles.flatMap(({ redirects }) => redirects).map(({ record }) => record.from),
    ]),
    statements: new Set(bundles.flatMap(statementIds)),
    measures: new Map(
      bundles
        .flatMap((bundle) => bundle.measures)
        .map(({ record }: Placed<MeasureRecord>) => [record.id, record.dimension] as const),
    ),
  };
}

const entityRule =
  (refs: (bundle: Bundle) => Iterable<readonly [Placed<unknown>, string, string | undefined]>): Rule =>
  (bundle, { entities }) => {
    const faults: Fault[] = [];
    for (const [placed, key, id] of refs(bundle)) {
      if (id === undefined || entities.has(id)) continue;
      const fix = hint(id, entities) || ' Define it, in this bundle or another.';
      const message = `${key}: expected the id of an entity that a bundle defines, got ${id}.${fix}`;
      faults.push(fault(placed, key, message));
    }
    return faults;
  };

const references = entityRule(function* (bundle) {
  for (const placed of bundle.relations) {
    yield [placed, 'source', placed.record.source];
    yield [placed, 'target', placed.record.target];
  }
  for (const placed of bundle.metrics) {
    yield [placed, 'subject', placed.record.subject];
    yield [placed, 'reference', placed.record.reference];
  }
  for (const placed of bundle.events) for (const id of placed.record.participants) yield [placed, 'participants', id];
  for (const placed of bundle.claims) for (const id of placed.record.about) yield [placed, 'about', id];
  for (const placed of bundle.redirects) yield [placed, 'into', placed.record.into];
  for (const placed of allStatements(bundle))
    for (const { document } of placed.record.citations ?? []) yield [placed, 'citations', document];
});

const headerComplete: Rule = (bundle, { entities }) => {
  const { header, headerAt = { file: bundle.folder, lineOf: () => 0 } } = bundle;
  const missing = (['document', 'recordedOn', 'attribution'] as const)
    .filter((key) => header[key] === undefined && allStatements(bundle).length > 0)
    .map((key) =>
      fault(headerAt, key, `expected the key "${key}", since the bundle has statements, got none. Add it.`),
    );
  const { document } = header;
  if (document === undefined || entities.has(document)) return missing;
  const message = `document: expected the id of a document that a bundle defines, got ${document}.`;
  const fix = hint(document, entities) || ' Add it under "documents".';
  return [...missing, fault(headerAt, 'document', `${message}${fix}`)];
};

const cited: Rule = (bundle) =>
  allStatements(bundle).flatMap((placed) => {
    const { locator, quoting, citations } = placed.record;
    if (locator === undefined && citations === undefined)
      return [
        fault(placed, 'locator', 'expected "locator" (or "citations"), got neither. Say where the source says it.'),
      ];
    if (citations !== undefined && (locator !== undefined || quoting !== undefined))
      return [
        fault(placed, 'citations', 'expected either "citations" or "locator" with "quoting", got both. Keep one.'),
      ];
    return [];
  });

const relationEnds: Rule = (bundle) =>
  bundle.relations.flatMap((placed) => {
    const { type, source, target } = placed.record;
    const spec = relationSpec(type);
    if (!spec) return [];
    const misfit = (key: 'source' | 'target', id: string): Fault[] => {
      const kinds = key === 'source' ? spec.from : spec.to;
      const kind = kindOfId(id)?.kind;
      if (kind === undefined || kinds.includes(kind)) return [];
      const fitting = RELATIONS.filter(
        (row) => row.from.includes(kindOfId(source)?.kind ?? kind) && row.to.includes(kindOfId(target)?.kind ?? kind),
      ).map((row) => row.type);
      const others =
        fitting.length > 0
          ? ` Between these two kinds there are ${fitting.join(', ')}.`
          : ' No type links these two kinds: turn the ends round, or write a claim about both.';
      return [fault(placed, key, `${key}: expected a ${kinds.join(' or ')} for ${type}, got ${id}.${others}`)];
    };
    const loop =
      source === target
        ? [fault(placed, 'target', `target: expected two different ends, got ${source} twice. Correct one.`)]
        : [];
    return [...misfit('source', source), ...misfit('target', target), ...loop];
  });

const measuresAndUnits: Rule = (bundle, { measures }) =>
  bundle.metrics.flatMap((placed) => {
    const { measure, unit, transformation, value, note } = placed.record;
    const faults: Fault[] = [];
    const dimension = transformation === undefined ? measures.get(measure) : 'ratio';
    if (!measures.has(measure))
      faults.push(
        fault(
          placed,
          'measure',
          `measure: expected the id of a measure that a bundle defines, got ${measure}.${hint(measure, measures.keys()) || ' Define it under "measures".'}`,
        ),
      );
    else if (dimension !== undefined && unitSpec(unit)?.dimension !== dimension)
      faults.push(
        fault(
          placed,
          'unit',
          `unit: expected one of ${unitsOf(dimension).join(', ')} (${transformation ? 'a change is a ratio' : `${measure} is a ${dimension}`}), got ${unit}.`,
        ),
      );
    if (value === null && note === undefined)
      faults.push(
        fault(placed, 'value', 'value: expected a "note" that says why there is no number, got none. Add it.'),
      );
    return faults;
  });

function basePeriodFaults(placed: Placed<MetricRecord>): Fault[] {
  const { period, basePeriod, transformation } = placed.record;
  if (basePeriod === undefined) return [];
  if (transformation === undefined) {
    const message = 'basePeriod: expected with a "transformation" only, got one on a level. Add the transformation.';
    return [fault(placed, 'basePeriod', message)];
  }
  const [base, own] = [parsePeriod(basePeriod), period === undefined ? null : parsePeriod(period)];
  if (!base || !own || base.start < own.start) return [];
  const message = `basePeriod: expected a period before ${period}, got ${basePeriod}. Give the one it is measured against.`;
  return [fault(placed, 'basePeriod', message)];
}

const periods: Rule = (bundle) => [
  ...bundle.metrics.flatMap(basePeriodFaults),
  ...bundle.events.flatMap((placed) => {
    const { date, period } = placed.record;
    const span = period === undefined ? null : parsePeriod(period);
    return date !== undefined && span && (date < span.start || date > span.end)
      ? [fault(placed, 'date', `date: expected a day of the period ${period}, got ${date}. Correct one of the two.`)]
      : [];
  }),
];

/** One figure, one record: two records with the same identity can't be told apart in a table. */
const distinctFigures: Rule = (bundle) => {
  const seen = new Map<string, string>();
  return bundle.metrics.flatMap((placed) => {
    const { identity } = metricKeys(placed.record);
    const first = seen.get(identity);
    seen.set(identity, first ?? placed.record.id);
    return first === undefined
      ? []
      : [
          fault(
            placed,
            'id',
            `expected one record a figure, got ${placed.record.id} for the subject, measure, unit, period and reference of ${first}. Tell them apart by "dimensions", or make them one.`,
          ),
        ];
  });
};

const retracted: Rule = (bundle, { statements }) =>
  bundle.retractions.flatMap((placed) => {
    const { statement } = placed.record;
    if (!statements || statements.has(statement)) return [];
    const fix = hint(statement, statements) || ' Take the retraction away, or correct the id.';
    return [fault(placed, 'statement', `statement: expected the id of a statement, got ${statement}.${fix}`)];
  });

const sameKind: Rule = (bundle) =>
  bundle.redirects.flatMap((placed) => {
    const { from, into } = placed.record;
    if (from === into)
      return [fault(placed, 'into', `into: expected another id than ${from}, got it again. Correct one.`)];
    if (kindOfId(from)?.kind === kindOfId(into)?.kind) return [];
    return [
      fault(placed, 'into', `into: expected a ${kindOfId(from)?.kind} as ${from} is one, got ${into}. Correct one.`),
    ];
  });

const RULES: readonly Rule[] = [
  headerComplete,
  references,
  cited,
  relationEnds,
  measuresAndUnits,
  periods,
  distinctFigures,
  retracted,
  sameKind,
];

/** Ids used twice, within a bundle or across several. */
function duplicateIds(bundles: readonly Bundle[]): Fault[] {
  const seen = new Map<string, Placed<unknown>>();
  const faults: Fault[] = [];
  const see = (id: string, placed: Placed<unknown>, key = 'id'): void => {
    const first = seen.get(id);
    if (first)
      faults.push(
        fault(
          placed,
          key,
          `expected each id once, got ${id} again: it is at ${first.file}:${first.line} too. Rename or merge.`,
        ),
      );
    else seen.set(id, placed);
  };
  for (const bundle of bundles) {
    for (const placed of allEntities(bundle)) see(placed.record.id, placed);
    for (const section of [bundle.measures, bundle.metrics, bundle.events, bundle.claims])
      for (const placed of section) see(placed.record.id, placed);
    for (const placed of bundle.retractions) see(`the retraction of ${placed.record.statement}`, placed, 'statement');
    for (const placed of bundle.redirects) see(`the redirect of ${placed.record.from}`, placed, 'from');
    for (const placed of bundle.relations) {
      const { type, source, target } = placed.record;
      const ends = relationSpec(type)?.symmetric ? [source, target].sort() : [source, target];
      see(`${type} from ${ends[0]} to ${ends[1]} in ${bundle.header.bundle}`, placed, 'type');
    }
  }
  return faults;
}

/**
 * Every fault of meaning in bundles whose shape is right: what the rules find, and ids used twice among them and `others`,
 * which are not checked themselves.
 */
export function meaningFaults(bundles: readonly Bundle[], known: Known, others: readonly Bundle[] = []): Fault[] {
  const broken = bundles.flatMap((bundle) => RULES.flatMap((rule) => rule(bundle, known)));
  return [...broken, ...duplicateIds([...others, ...bundles])];
}
