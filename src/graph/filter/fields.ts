/** Makers of the fields of filters. */
import type { PropertySpec } from '../../ontology/kinds';
import type { FilterSpec, ManyField, OneField, OperatorSet, ScalarField } from './types';

/** A property of the thing itself. */
export const property = (operators: OperatorSet, name: string, description: string): ScalarField => ({
  operators,
  value: (variable) => `${variable}.${name}`,
  description,
});

/** A property that every such thing has. */
export const required = (operators: OperatorSet, name: string, description: string): ScalarField => ({
  ...property(operators, name, description),
  required: true,
});

/** The operators of each type of property in the ontology. */
export const OPERATORS: Readonly<Record<PropertySpec['type'], OperatorSet>> = {
  string: 'String',
  strings: 'Strings',
  tickers: 'Strings',
  date: 'Date',
  boolean: 'Boolean',
};

/** A single thing that this one leads to. */
export const oneField = (field: OneField): OneField => field;

/** Statements that a thing leads to: they must stand themselves. */
export const leadsTo = (
  to: { readonly spec: () => FilterSpec; readonly quantifiers: string; readonly description: string },
  pattern: ManyField['pattern'],
): ManyField => ({ ...to, pattern, where: () => [], statement: 'other', subject: 'other' });

/** The entities that an event or a claim is linked to. No link of it is a statement: nothing more must stand. */
export const linked = (spec: () => FilterSpec, description: string, type: string): ManyField => ({
  spec,
  quantifiers: 'EntityQuantifiers',
  pattern: (variable, other) => `(${variable})-[:${type}]->(${other}:Entity)`,
  where: () => [],
  statement: 'none',
  subject: 'other',
  description,
});
