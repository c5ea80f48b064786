/**
 * What a query asks of a root field and of all below it, in the graph's own terms: worked out before anything is read,
 * so that one statement can read it.
 */
import type { MetricGroupArgs, MetricGroupRow } from '../metric-groups';
import type { ConnectionArgs, Wanted } from '../page';
import type { RevenuePathArgs } from '../revenue-ways';
import type { MetricRow } from '../rows';
import type { Source } from '../sources';
import type { Moment } from '../standing';
import type { Finding } from './found';
import type { Made } from './made';

/** An object of the answer. */
export type Out = Record<string, unknown>;

/** Asks for what can be read only after the row that names it; `put` is called with it when it has been. */
export interface Later {
  /** What an id stands for. */
  (what: Reference, id: string, put: (object: Out) => void): void;
  /** What is found out about a figure, of which it has at least the properties that the finder reads. */
  found(what: Finding, metric: MetricRow, put: (value: unknown) => void): void;
}

/** How root fields are read. */
export interface Reading {
  readonly moment: Moment;
  readonly later: Later;
  readonly made: Made;
}

/** Something named by its id alone, such as the document of a citation. All that are named are read at once. */
export interface Reference {
  readonly label: string;
  readonly node: NodeAsk;
}

/** Always the same: a `__typename`. */
export interface ConstantAsk {
  readonly name: string;
  readonly constant: unknown;
}

/** Made of properties of the row; `value` is left out where it is the property itself. */
export interface PropertyAsk {
  readonly name: string;
  readonly reads: readonly string[];
  readonly value?: (properties: readonly unknown[], later: Later) => unknown;
}

/** What ids among the properties of the row stand for. */
export interface ReferenceAsk {
  readonly name: string;
  readonly reads: readonly string[];
  /** One id, several, or none. */
  readonly ids: (properties: readonly unknown[]) => string | readonly string[] | null;
  readonly to: Reference;
}

export interface PageAsk {
  readonly name: string;
  readonly source: Source;
  readonly args: ConnectionArgs;
  readonly wanted: Wanted;
  readonly fields: readonly ConnectionAsk[];
}

/** Asked of a figure, and found among others. */
export type FoundAsk =
  | {
      readonly name: string;
      readonly finds: 'growth';
      readonly basis: string;
      readonly fields: readonly GrowthAsk[];
    }
  | {
      readonly name: string;
      /** Every statement of the figure, or those that disagree with this one. */
      readonly finds: 'statements' | 'conflicts';
      readonly node: NodeAsk;
    };

export type FieldAsk = ConstantAsk | PropertyAsk | ReferenceAsk | PageAsk | FoundAsk;

/** What is asked of a node, by the type that it turns out to be of. */
export interface NodeAsk {
  readonly byType: ReadonlyMap<string, readonly FieldAsk[]>;
  /** Whether there are several such types, and the id has to tell which. */
  readonly abstract: boolean;
}

export type ConnectionAsk =
  | ConstantAsk
  | { readonly name: string; readonly part: 'totalCount' }
  | { readonly name: string; readonly part: 'nodes'; readonly node: NodeAsk }
  | { readonly name: string; readonly part: 'edges'; readonly fields: readonly EdgeAsk[] }
  | { readonly name: string; readonly part: 'pageInfo'; readonly fields: readonly PageInfoAsk[] };

export type EdgeAsk =
  | ConstantAsk
  | { readonly name: string; readonly part: 'cursor' }
  | { readonly name: string; readonly part: 'node'; readonly node: NodeAsk }
  | { readonly name: string; readonly part: 'relation'; readonly fields: readonly FieldAsk[] };

export type PageInfoPart = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
export type PageInfoAsk = ConstantAsk | { readonly name: string; readonly part: PageInfoPart };

/** The entities of a way from a model to revenue, by their fields. */
export type WayLevel = 'model' | 'product' | 'segment' | 'company' | 'revenueOf';

export type WayAsk =
  | ConstantAsk
  | { readonly name: string; readonly part: 'certainty' }
  | { readonly name: string; readonly part: WayLevel | 'revenue'; readonly node: NodeAsk }
  | { readonly name: string; readonly part: 'relations'; readonly fields: readonly FieldAsk[] }
  | { readonly name: string; readonly part: 'growth'; readonly fields: readonly GrowthAsk[] };

export type GrowthAsk =
  | ConstantAsk
  | { readonly name: string; readonly part: 'percent' | 'origin' | 'comparator' }
  | { readonly name: string; readonly part: 'base' | 'statement' | 'conflicts'; readonly node: NodeAsk };

export type WaysPart =
  | ConstantAsk
  | { readonly name: string; readonly part: 'nodes'; readonly fields: readonly WayAsk[] }
  | { readonly name: string; readonly part: 'edges'; readonly fields: readonly WayEdgeAsk[] }
  | { readonly name: string; readonly part: 'pageInfo'; readonly fields: readonly PageInfoAsk[] };

export type WayEdgeAsk =
  | ConstantAsk
  | { readonly name: string; readonly part: 'cursor' }
  | { readonly name: string; readonly part: 'node'; readonly fields: readonly WayAsk[] };

/** The ways from models to revenue. */
export interface WaysAsk {
  readonly args: RevenuePathArgs;
  readonly fields: readonly WaysPart[];
}

export type GroupAsk =
  | ConstantAsk
  | { readonly name: string; readonly part: keyof MetricGroupRow; readonly value?: (given: unknown) => unknown };

/** Groups of figures. */
export interface GroupsAsk {
  readonly args: MetricGroupArgs;
  readonly fields: readonly GroupAsk[];
}

/** Something that the query itself names. */
export interface NamedAsk {
  readonly to: Reference;
  readonly id: string;
}

/** A root field. */
export type RootAsk = { readonly name: string; readonly moment: Moment } & (
  | { readonly page: PageAsk }
  | { readonly ways: WaysAsk }
  | { readonly groups: GroupsAsk }
  | { readonly one: NamedAsk }
  | { readonly several: readonly NamedAsk[] }
  | { readonly constant: unknown }
);
