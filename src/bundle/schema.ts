/** The JSON Schema of bundle files, made from the tables of the ontology. */
import { KIND_NAMES, KINDS, type PropertySpec } from '../ontology/kinds';
import { RELATIONS } from '../ontology/relations';
import { CERTAINTIES, CLAIM_KINDS, COMPARATORS, EVENT_KINDS, TRANSFORMATIONS } from '../ontology/statements';
import { DIMENSIONS, UNITS } from '../ontology/units';

type Schema = Record<string, unknown>;

const SLUG = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?';
const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const texts = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  uniqueItems: true,
  description,
});
const oneOf = (values: readonly string[], description: string): Schema => ({ enum: [...values], description });
const id = (prefixes: readonly string[], description: string): Schema => ({
  type: 'string',
  pattern: `^(?:${prefixes.join('|')}):${SLUG}$`,
  examples: prefixes.map((prefix) => `${prefix}:some-name`),
  description,
});
const date = (description: string): Schema => ({ type: 'string', format: 'date', description });
/** YAML reads a bare year as a number. */
const period = (description: string): Schema => ({
  type: ['string', 'integer'],
  format: 'period',
  minimum: 1000,
  maximum: 9999,
  description,
});

const record = (required: readonly string[], properties: Record<string, Schema>): Schema => ({
  type: 'object',
  required: [...required],
  additionalProperties: false,
  properties,
});

const ENTITY_PREFIXES = KINDS.map((row) => row.prefix);
const anyEntity = (description: string): Schema => id(ENTITY_PREFIXES, description);

/** A relation is named by its type, its ends and the bundle that states it. */
const statementId: Schema = {
  type: 'string',
  pattern: `^(?:metric:${SLUG}|event:${SLUG}|claim:${SLUG}|relation:[A-Z_]+/[a-z]+:${SLUG}/[a-z]+:${SLUG}/${SLUG})$`,
  examples: ['metric:some-name', 'event:some-name', 'claim:some-name', 'relation:TYPE/source/target/bundle'],
  description: 'The id of the statement that is taken back.',
};

const ticker: Schema = {
  type: 'string',
  pattern: '^[A-Z]+:[A-Z0-9.]+$',
  examples: ['NASDAQ:BIDU', 'HKEX:9888'],
  description: 'The exchange, a colon and the symbol there, in capitals.',
};

function property({ type, values, description }: PropertySpec): Schema {
  if (type === 'date') return date(description);
  if (type === 'boolean') return { type: 'boolean', description };
  if (type === 'tickers') return { type: 'array', items: ticker, uniqueItems: true, description };
  const item = values ? { enum: [...values] } : { type: 'string', minLength: 1 };
  return type === 'strings' ? { type: 'array', items: item, uniqueItems: true, description } : { ...item, description };
}

const names = {
  name: text('Preferred English name.'),
  nameZh: text('Preferred Chinese name.'),
  description: text('What it is, in a line of your own words.'),
};

const statement: Record<string, Schema> = {
  certainty: oneOf(Object.keys(CERTAINTIES), 'How sure the source is. Default: STATED.'),
  note: text('An ambiguity or a caveat, for readers.'),
  recordedOn: date('The date of the document, where it differs from the header.'),
  locator: text('Where the document says it, for a person to find.'),
  quoting: texts("Whom the document quotes, outermost first; added to the header's attribution."),
  citations: {
    type: 'array',
    minItems: 1,
    description: 'In place of locator and quoting, when several places say it.',
    items: record(['locator'], {
      locator: text('Where the document says it.'),
      quoting: texts('Whom the document quotes, outermost first.'),
      document: id(['document'], "The document, where it is not the header's."),
    }),
  },
};

const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description });

const entitySections = Object.fromEntries(
  KINDS.map(({ prefix, plural, description, properties }) => [
    plural,
    list(
      record(['id', 'name'], {
        id: id([prefix], `The key: "${prefix}:" and a slug.`),
        ...names,
        aliases: texts('Every other name it goes by, in any language.'),
        ...Object.fromEntries(properties.map((row) => [row.name, property(row)])),
      }),
      description,
    ),
  ]),
);

/** JSON Schema (draft 2020-12 vocabulary that draft-07 shares) of one file of a bundle. */
export const BUNDLE_SCHEMA: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A file of an Asterism bundle',
  description: 'See docs/bundles.md. Generated from the tables in src/ontology.',
  ...record([], {
    bundle: {
      type: 'string',
      pattern: `^${SLUG}$`,
      examples: ['some-report-2024-08-28'],
      description: "The bundle's name: the same as its folder's.",
    },
    document: id(['document'], 'The document that its statements cite unless they say otherwise.'),
    recordedOn: date('The date of that document.'),
    attribution: texts('Who speaks, outermost first.'),
    ...entitySections,
    measures: list(
      record(['id', 'name', 'dimension'], {
        id: id(['measure'], 'The key: "measure:" and a slug.'),
        ...names,
        dimension: oneOf(DIMENSIONS, 'Which units fit.'),
      }),
      'What figures measure.',
    ),
    relations: list(
      record(['type', 'source', 'target'], {
        type: oneOf(
          RELATIONS.map((row) => row.type),
          'The type of the relation.',
        ),
        source: anyEntity('Where it starts.'),
        target: anyEntity('Where it ends.'),
        ...statement,
      }),
      `Links between entities of the kinds ${KIND_NAMES.join(', ')}.`,
    ),
    metrics: list(
      record(['id', 'subject', 'measure', 'value', 'unit'], {
        id: id(['metric'], 'The key: "metric:" and a slug.'),
        subject: anyEntity('Whose figure it is.'),
        measure: id(['measure'], 'What is measured.'),
        value: {
          type: ['string', 'number', 'null'],
          pattern: '^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$',
          examples: ['5100000000', '-2.91'],
          description: 'A decimal number in the unit, kept exactly; null when the source gives none (say why in note).',
        },
        comparator: oneOf(Object.keys(COMPARATORS), 'How the figure relates to the value. Default: EQ.'),
        unit: oneOf(
          UNITS.map((row) => row.unit),
          'The unit of the value.',
        ),
        text: text('The short form in which the source writes the figure.'),
        period: period('What time it is for; left out when the source does not say.'),
        basePeriod: period('The period that a change is measured against, where the transformation does not imply it.'),
        transformation: oneOf(Object.keys(TRANSFORMATIONS), 'Left out for a level; what sort of change otherwise.'),
        reference: anyEntity('What a ratio or a comparison is against.'),
        dimensions: {
          type: 'object',
          additionalProperties: { type: 'string', minLength: 1 },
          minProperties: 1,
          description: 'What tells this figure from others of the same subject, measure and period.',
        },
        ...statement,
      }),
      'Figures.',
    ),
    events: list(
      record(['id', 'kind', 'title', 'participants'], {
        id: id(['event'], 'The key: "event:" and a slug.'),
        kind: oneOf(Object.keys(EVENT_KINDS), 'What sort of happening.'),
        title: text('What happened, in English.'),
        titleZh: text('What happened, in Chinese.'),
        date: date('The day.'),
        period: period('When, if it took longer than a day.'),
        participants: { ...list(anyEntity('An entity.'), 'Who and what took part.'), minItems: 1, uniqueItems: true },
        ...statement,
      }),
      'Dated happenings.',
    ),
    claims: list(
      record(['id', 'kind', 'text', 'about'], {
        id: id(['claim'], 'The key: "claim:" and a slug.'),
        kind: oneOf(Object.keys(CLAIM_KINDS), 'What sort of assertion.'),
        text: text('The assertion in English, in your own words.'),
        textZh: text('The assertion in Chinese, in your own words.'),
        about: { ...list(anyEntity('An entity.'), 'What it is about.'), minItems: 1, uniqueItems: true },
        ...statement,
      }),
      'Qualitative assertions.',
    ),
    retractions: list(
      record(['statement', 'reason'], { statement: statementId, reason: text('Why, for readers.') }),
      'Statements of any bundle that are taken back: they count as never recorded.',
    ),
    redirects: list(
      record(['from', 'into'], {
        from: anyEntity('The id that leads elsewhere.'),
        into: anyEntity('The entity that it leads to, of the same kind.'),
        reason: text('Why, for readers.'),
      }),
      'Ids that lead to other entities: whatever any bundle says of the one, it says of the other.',
    ),
  }),
};
