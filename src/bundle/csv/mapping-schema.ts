/** The JSON Schema of the files that say what the rows of a CSV are: made from that of bundles. */
import { HEADER_KEYS } from '../read';
import { BUNDLE_SCHEMA } from '../schema';

type Schema = Record<string, unknown>;
interface RecordSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Schema>>;
}

const SECTIONS = BUNDLE_SCHEMA.properties as Readonly<Record<string, Schema & { readonly items: RecordSchema }>>;

/** What is made by hand has no place in a table. */
const BY_HAND = ['retractions', 'redirects'];

/** The sections that rows can make. */
export const ROW_SECTIONS: readonly string[] = Object.keys(SECTIONS).filter(
  (key) => !(HEADER_KEYS as readonly string[]).includes(key) && !BY_HAND.includes(key),
);

/** What a record of the section must have and may have. */
export const recordSchema = (section: string): RecordSchema => (SECTIONS[section] as { items: RecordSchema }).items;

const scalar = ['string', 'number', 'boolean'];
const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const object = (properties: Record<string, Schema>, description: string): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  description,
});

const CELL = object(
  {
    column: text('The column whose cell it is.'),
    text: text('In place of a column: a text with {{columns}} in it.'),
    split: text('What stands between the items of a list, such as ";".'),
    map: {
      type: 'object',
      additionalProperties: { type: [...scalar, 'null'] },
      minProperties: 1,
      description: 'What to write for a cell; null leaves the key out.',
    },
    else: {
      type: [...scalar, 'null'],
      description: 'What to write for a cell that the map lacks; null leaves it out.',
    },
    default: { type: scalar, description: 'What to write for an empty cell.' },
    number: object(
      {
        decimal: text('The mark before decimals. Default: ".".'),
        thousands: text('The mark between groups of digits. Default: ",".'),
        times: { type: 'number', description: 'What to multiply with, to get to the unit: 1000000 for millions.' },
        endings: {
          type: 'object',
          additionalProperties: { type: 'number' },
          minProperties: 1,
          description: 'What an ending multiplies with: { K: 1000, 亿: 100000000 }. "%": 1 takes the sign away.',
        },
      },
      'How numbers are written.',
    ),
    date: text('How dates are written, of YYYY, MM, DD, M and D: "DD/MM/YYYY".'),
  },
  'The cell of a column, or a text, and what to make of it.',
);

/** A constant or a template, or a map that says more. Without "anyOf", of whose faults nobody learns what is wrong. */
const value = (description: string): Schema => ({
  type: [...scalar, 'object'],
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { $ref: '#/definitions/cell' },
  description,
});

const valueOrList = (description: string): Schema => ({
  type: [...scalar, 'object', 'array'],
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { $ref: '#/definitions/cell' },
  else: { items: { $ref: '#/definitions/value' } },
  description,
});

const CONDITIONS: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: object(
    {
      filled: { type: 'boolean', description: 'Whether the cell must have something in it, or must be empty.' },
      is: { type: 'array', minItems: 1, items: { type: scalar }, description: 'It must be one of these.' },
      not: { type: 'array', minItems: 1, items: { type: scalar }, description: 'It must be none of these.' },
    },
    'What the cell must be like.',
  ),
  description: 'By column: what its cell must be like. All must hold, or nothing is made.',
};

function field(name: string, { type, description = '' }: Schema): Schema {
  const says = String(description);
  if (name === 'dimensions')
    return {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/value' },
      minProperties: 1,
      description: says,
    };
  if (name === 'citations')
    return {
      type: 'array',
      minItems: 1,
      items: object(
        { locator: value('Where.'), quoting: valueOrList('Whom it quotes.'), document: value('The document.') },
        'A citation.',
      ),
      description: says,
    };
  return type === 'array' ? valueOrList(says) : value(says);
}

/** JSON Schema (draft-07) of a mapping. */
export const MAPPING_SCHEMA: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'What the rows of a CSV are in Asterism',
  description: 'See docs/bundles.md. Generated from the tables in src/ontology.',
  type: 'object',
  required: ['bundle', 'rows'],
  additionalProperties: false,
  definitions: { cell: CELL, value: value('A constant, a template, or a cell.'), conditions: CONDITIONS },
  properties: {
    ...Object.fromEntries(HEADER_KEYS.map((key) => [key, SECTIONS[key]])),
    csv: object(
      {
        delimiter: { ...text('What stands between cells. Default: ",".'), maxLength: 1 },
        columns: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: { type: 'string', minLength: 1 },
          description: 'The names of the columns, for a file that has no line of them.',
        },
        empty: { type: 'array', items: { type: 'string' }, description: 'Cells that mean "nothing", such as "n/a".' },
      },
      'How the file is written.',
    ),
    when: { $ref: '#/definitions/conditions' },
    once: object(
      Object.fromEntries(ROW_SECTIONS.map((section) => [section, SECTIONS[section] as Schema])),
      'Records that no row makes, as in a bundle: the document of the file.',
    ),
    rows: {
      ...object(
        Object.fromEntries(
          ROW_SECTIONS.map((section) => {
            const { required, properties } = recordSchema(section);
            const fields = Object.entries(properties).map(([name, schema]) => [name, field(name, schema)] as const);
            return [
              section,
              {
                type: 'array',
                items: {
                  ...object(
                    { when: { $ref: '#/definitions/conditions' }, ...Object.fromEntries(fields) },
                    'A record of each row.',
                  ),
                  required: [...required],
                },
                description: SECTIONS[section]?.description,
              },
            ];
          }),
        ),
        'By section: the records that each row makes.',
      ),
      minProperties: 1,
    },
  },
};
