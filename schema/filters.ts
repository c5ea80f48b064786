/** The filter inputs, made from the specs that the compiler to Cypher reads too. */
import type { ClassType } from 'type-graphql';
import { FILTERS, RELATION_FILTER } from '../src/graph/filter/specs';
import type { FieldFilter, FilterSpec, ManyField } from '../src/graph/filter/types';
import { defineField, defineInput, type TypeFunction } from './define';
import { operators } from './operators';

const filterTypes = new Map<string, ClassType<object>>();

/** The input type of a filter. */
export const filterType = (spec: FilterSpec): ClassType<object> => filterTypes.get(spec.name) as ClassType<object>;

const QUANTIFIERS: Readonly<Record<string, string>> = {
  some: 'At least one of them fits this.',
  all: 'All of them fit this; true when there are none.',
  none: 'None of them fits this; true when there are none.',
};

const quantifierTypes = new Map<string, ClassType<object>>();

/** The quantifiers over what a field leads to: "ModelLinkQuantifiers", "MetricQuantifiers". */
function quantifiers({ quantifiers: name, spec, statement, subject }: ManyField): ClassType<object> {
  const known = quantifierTypes.get(name);
  if (known) return known;
  const type = defineInput(name, 'Conditions on all that a field leads to; those side by side must all hold.');
  quantifierTypes.set(name, type);
  const filter: TypeFunction = () => filterType(spec());
  for (const [quantifier, description] of Object.entries(QUANTIFIERS))
    defineField(type, quantifier, filter, { description, nullable: true });
  const count = defineInput(name.replace(/Quantifiers$/, 'Count'), 'Conditions on how many there are.');
  Object.setPrototypeOf(count, operators('Int'));
  defineField(count, 'of', filter, { description: 'Count only those that fit this.', nullable: true });
  defineField(type, 'count', () => count, { description: 'How many there are.', nullable: true });
  if (statement === 'via' && subject === 'other')
    defineField(type, 'relation', () => filterType(RELATION_FILTER), {
      description:
        'Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those.',
      nullable: true,
    });
  return type;
}

/** Made when asked for, not when used, since TypeGraphQL must know every type before it builds the schema. */
function inputOf(field: FieldFilter): TypeFunction {
  if ('inline' in field) return () => filterType(field.inline);
  if (!('operators' in field) && !('quantifiers' in field)) return () => filterType(field.spec());
  const type = 'operators' in field ? operators(field.operators) : quantifiers(field);
  return () => type;
}

for (const spec of FILTERS) filterTypes.set(spec.name, defineInput(spec.name, spec.description));
for (const spec of FILTERS) {
  const type = filterType(spec);
  const self = () => type;
  defineField(type, 'and', () => [self()], { description: 'All of these hold.', nullable: true });
  defineField(type, 'or', () => [self()], { description: 'At least one of these holds.', nullable: true });
  defineField(type, 'not', self, { description: 'This does not hold.', nullable: true });
  for (const [name, field] of Object.entries(spec.fields)) {
    defineField(type, name, inputOf(field), { description: field.description, nullable: true });
  }
}
