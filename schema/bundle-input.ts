/** A bundle as an input, made from its JSON Schema: what `asterism export --json` writes fits as a variable. */
import { type ClassType, Field, ID, InputType } from 'type-graphql';
import { type BundleDocument } from '../src/bundle/document';
import { BUNDLE_SCHEMA } from '../src/bundle/schema';
import { KINDS } from '../src/ontology/kinds';
import { RELATION_TYPES } from '../src/ontology/relations';
import { CERTAINTIES, COMPARATORS, TRANSFORMATIONS } from '../src/ontology/statements';
import { defineField, defineInput, type TypeFunction } from './define';
import { Certainty, Comparator, RelationType, Transformation } from './enums';
import { DateScalar, DecimalScalar, TextMapScalar } from './scalars';

/** As much of JSON Schema as the schema of bundles uses. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** What the records of each section are called. */
const RECORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(KINDS.map(({ kind, plural }) => [plural, kind])),
  measures: 'Measure',
  relations: 'Relation',
  metrics: 'Metric',
  events: 'Event',
  claims: 'Claim',
  retractions: 'Retraction',
  redirects: 'Redirect',
  citations: 'Citation',
};

const ENUMS: readonly (readonly [values: readonly string[], type: object])[] = [
  [Object.keys(CERTAINTIES), Certainty],
  [Object.keys(COMPARATORS), Comparator],
  [Object.keys(TRANSFORMATIONS), Transformation],
  [RELATION_TYPES, RelationType],
];

const made = new Map<string, ClassType<object>>();

function recordInput(name: string, schema: Schema): ClassType<object> {
  const known = made.get(name);
  if (known) return known;
  const type = defineInput(`${name}Input`, schema.description ?? `A ${name.toLowerCase()} as a bundle has it.`);
  made.set(name, type);
  fieldsOf(type, schema);
  return type;
}

function fieldsOf(type: ClassType<object>, { properties = {}, required = [] }: Schema): void {
  for (const [name, schema] of Object.entries(properties))
    defineField(type, name, typeOf(name, schema), {
      description: described(schema),
      nullable: !required.includes(name) || canBeNull(schema),
    });
}

/** Lists of words that are no enumeration of the API are told, unless they are as many as units. */
function described({ description = '', enum: values }: Schema): string {
  if (!values || enumOf(values) || values.length > 20) return description;
  return `${description} One of ${values.join(', ')}.`;
}

const enumOf = (values: readonly string[] | undefined): object | undefined =>
  ENUMS.find(([all]) => all.join() === values?.join())?.[1];

const canBeNull = ({ type }: Schema): boolean => Array.isArray(type) && type.includes('null');

function typeOf(name: string, schema: Schema): TypeFunction {
  const { type, items, pattern, format } = schema;
  if (type === 'array') {
    const item = items?.properties ? recordInput(RECORDS[name] ?? name, items) : typeOf(name, items ?? {})();
    return () => [item];
  }
  if (type === 'boolean') return () => Boolean;
  if (type === 'object') return () => TextMapScalar;
  if (format === 'date') return () => DateScalar;
  if (Array.isArray(type) && type.includes('number')) return () => DecimalScalar;
  // Ids begin with one of their kinds.
  if (pattern?.startsWith('^(?:')) return () => ID;
  const known = enumOf(schema.enum);
  return () => known ?? String;
}

@InputType('BundleInput', {
  description:
    'Facts of one document, or about the graph itself, as one unit: what `asterism export NAME --json` writes. Every import of the same name replaces what that bundle said before.',
})
class BundleInputType {
  @Field(() => String, { description: 'Its name, a lower-case slug: "some-report-2024-08-28".' })
  bundle: string;
}

const { bundle: _, ...rest } = (BUNDLE_SCHEMA as Schema).properties ?? {};
fieldsOf(BundleInputType, { properties: rest });

/** The input type; its values, once `withoutNulls`, are documents. */
export const BundleInput = BundleInputType;
export type BundleInput = BundleDocument;

/** Clients write null for what they leave out; only a figure's value says something by being null. */
export function withoutNulls(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) =>
      held === null && name !== 'value' ? [] : [[name, key === 'dimensions' ? held : withoutNulls(held, name)]],
    ),
  );
}
