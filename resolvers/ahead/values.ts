/** The fields that are made of properties of their row, as the resolvers make them: here by the properties they need. */

import { supersededBy } from '../../src/graph/figure';
import { numberIn, type UnitArgument, valueIn } from '../../src/graph/metric-value';
import { periodOf, type StatementRow } from '../../src/graph/rows';
import type { Moment } from '../../src/graph/standing';
import { basePeriodOf, citationsOf, dimensionsOf, tickerOf } from '../../src/graph/values';
import { parseRelationId } from '../../src/ontology/ids';
import { KINDS } from '../../src/ontology/kinds';

type Args = Readonly<Record<string, unknown>>;

/** A scalar, or a list of them. */
export interface Leaf {
  readonly reads: readonly string[];
  readonly leaf: (properties: readonly unknown[], moment: Moment, args: Args) => unknown;
}

/** An object, a list of them, or null; its own fields are properties, but for those that `references` names. */
export interface Inline {
  readonly reads: readonly string[];
  readonly objects: (properties: readonly unknown[]) => object | readonly object[] | null;
  /** Its fields that hold an id, with the label of what has it. */
  readonly references?: Readonly<Record<string, string>>;
}

/** What an id stands for, or several. */
export interface Referring {
  readonly reads: readonly string[];
  readonly label: string;
  readonly ids: (properties: readonly unknown[]) => string | readonly string[] | null;
}

export type Value = Leaf | Inline | Referring;

const same = ([property]: readonly unknown[]) => property as string | null;
const several = ([property]: readonly unknown[]) => property as readonly string[];

const STATEMENT: Readonly<Record<string, Value>> = {
  citations: {
    reads: ['documents', 'locators', 'attributions'],
    objects: ([documents, locators, attributions]) =>
      citationsOf({ documents, locators, attributions } as Pick<
        StatementRow,
        'documents' | 'locators' | 'attributions'
      >),
    references: { document: 'Entity' },
  },
};

/** Events and claims are never superseded. */
const SUPERSEDED: Readonly<Record<string, Value>> = {
  supersededOn: {
    reads: ['recordedOn', 'supersededOn'],
    leaf: ([recordedOn, supersededOn], moment) =>
      supersededBy({ recordedOn, supersededOn } as Pick<StatementRow, 'recordedOn' | 'supersededOn'>, moment),
  },
};

const PERIOD: Value = {
  reads: ['period', 'periodStart', 'periodEnd'],
  objects: ([period, periodStart, periodEnd]) =>
    periodOf({ period, periodStart, periodEnd } as Parameters<typeof periodOf>[0]),
};

/** What gives a value in the unit of the argument; without one, it is the first property itself. */
const inUnit = (field: 'value' | 'number', convert: typeof valueIn | typeof numberIn): Value => ({
  reads: [field, 'value', 'unit', 'transformation'],
  leaf([given, value, own, transformation], _moment, { unit }: UnitArgument) {
    if (unit == null) return given ?? null;
    return convert({ value, unit: own, transformation } as Parameters<typeof convert>[0], unit);
  },
});

const endOf =
  (end: 'source' | 'target') =>
  ([id]: readonly unknown[]) =>
    parseRelationId(id as string)?.[end] ?? null;

const lists = (kind: (typeof KINDS)[number]): Record<string, Value> =>
  Object.fromEntries(
    kind.properties.flatMap(({ name, type }): [string, Value][] => {
      if (type === 'strings') return [[name, { reads: [name], leaf: ([list]) => list ?? [] }]];
      if (type !== 'tickers') return [];
      return [[name, { reads: [name], objects: ([list]) => ((list ?? []) as readonly string[]).map(tickerOf) }]];
    }),
  );

/** By type and field. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  ...Object.fromEntries(KINDS.map((kind) => [kind.kind, lists(kind)])),
  Relation: {
    ...STATEMENT,
    ...SUPERSEDED,
    type: { reads: ['id'], leaf: ([id]) => parseRelationId(id as string)?.type },
    source: { reads: ['id'], label: 'Entity', ids: endOf('source') },
    target: { reads: ['id'], label: 'Entity', ids: endOf('target') },
  },
  Metric: {
    ...STATEMENT,
    ...SUPERSEDED,
    subject: { reads: ['subject'], label: 'Entity', ids: same },
    measure: { reads: ['measure'], label: 'Measure', ids: same },
    reference: { reads: ['reference'], label: 'Entity', ids: same },
    value: inUnit('value', valueIn),
    number: inUnit('number', numberIn),
    period: PERIOD,
    basePeriod: { reads: ['basePeriod'], objects: ([basePeriod]) => basePeriodOf(basePeriod as string | null) },
    dimensions: { reads: ['dimensions'], objects: ([dimensions]) => dimensionsOf(dimensions as string | null) },
  },
  Event: {
    ...STATEMENT,
    period: PERIOD,
    participants: { reads: ['participants'], label: 'Entity', ids: several },
  },
  Claim: { ...STATEMENT, about: { reads: ['about'], label: 'Entity', ids: several } },
};
