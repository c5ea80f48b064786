/** What a filter can ask of a thing: the shape of the specs that the compiler and the GraphQL inputs read. */
/** The operators a field takes: each is one input type of the API. */
export type OperatorSet =
  | 'ID'
  | 'String'
  | 'Strings'
  | 'Date'
  | 'Boolean'
  | 'Number'
  | 'Int'
  | 'EntityKind'
  | 'Certainty'
  | 'Comparator'
  | 'RelationType'
  | 'Transformation';

export interface ScalarField {
  readonly operators: OperatorSet;
  /** The Cypher of the value, given the variable of the thing. */
  readonly value: (variable: string) => string;
  /** Whether every thing has it. */
  readonly required?: true;
  /** Whether the database keeps it in order, in an index of all entities. */
  readonly indexed?: true;
  /** Whether the database may have an index of the parts of its texts, of all entities, by the name of the field. */
  readonly parts?: true;
  readonly description: string;
}

/** A single thing that this one leads to, filtered by its own fields. */
export interface OneField {
  /** A function, since specs refer to each other. */
  readonly spec: () => FilterSpec;
  /** The pattern from `variable` to `other`; it begins with what is known, for Grafeo looks from left to right. */
  readonly pattern: (variable: string, other: string) => string;
  /** Where the other's id stands on this thing too: a filter by id alone needs no pattern. */
  readonly id: (variable: string) => string;
  /** Which end of a relation it is: where the ends have variables, no pattern is needed. */
  readonly end?: 'source' | 'target';
  /** Whether there may be no such thing: then it has no values, and a filter on it is about that. */
  readonly optional?: true;
  readonly description: string;
}

/** Fields that stand on the thing itself, grouped under one name. */
export interface InlineField {
  readonly inline: FilterSpec;
  readonly description: string;
}

/** The things that this one leads to, any number of them, filtered by a quantifier: some, all, none, count. */
export interface ManyField {
  /** The name of the input type of its quantifiers. */
  readonly quantifiers: string;
  readonly spec: () => FilterSpec;
  /** The pattern from `variable` over the relationship `via` to `other`; it begins with what is known, for Grafeo looks from left to right. */
  readonly pattern: (variable: string, other: string, via: string) => string;
  /** Conditions on `other` beyond its pattern. */
  readonly where: (other: string) => readonly string[];
  /** Which of the two is the statement that must stand: the link, what it leads to, or neither. */
  readonly statement: 'via' | 'other' | 'none';
  /** Which of the two the quantified filter is about. */
  readonly subject: 'via' | 'other';
  readonly description: string;
}

export type FieldFilter = ScalarField | OneField | InlineField | ManyField;

export interface FilterSpec {
  /** Also the name of the input type. */
  readonly name: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, FieldFilter>>;
}
