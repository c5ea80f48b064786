/** Entities and measures: schema.org says what they are, SKOS what they are called. */
import type { Quad } from 'n3';
import type { EntityRow, MeasureRow } from '../../graph/rows';
import { type Kind, kindSpec, type PropertyType } from '../../ontology/kinds';
import type { Of } from '../graph';
import { type Names, type TermName } from './names';
import {
  boolean,
  type Description,
  date,
  describe,
  inLanguage,
  instant,
  isChinese,
  plain,
  type Value,
} from './triples';

const CLASSES: Readonly<Record<Kind, readonly TermName[]>> = {
  Company: ['schema:Organization'],
  Model: ['schema:SoftwareApplication'],
  Product: ['schema:Product'],
  Segment: ['schema:Organization'],
  Datacenter: ['schema:Place'],
  Technology: ['schema:DefinedTerm'],
  Theme: ['skos:Concept'],
  Document: ['schema:CreativeWork', 'prov:Entity'],
};

/** The narrower classes of what a product or a document is, where schema.org has one. */
const NARROWER: Readonly<Record<string, TermName>> = {
  app: 'schema:SoftwareApplication',
  api: 'schema:WebAPI',
  platform: 'schema:SoftwareApplication',
  website: 'schema:WebSite',
  service: 'schema:Service',
  game: 'schema:VideoGame',
  report: 'schema:Report',
  filing: 'schema:DigitalDocument',
  article: 'schema:Article',
  dataset: 'schema:Dataset',
};

/** Properties for which schema.org has the word; the others are ours. */
const SCHEMA: Readonly<Record<string, TermName>> = {
  published: 'schema:datePublished',
  released: 'schema:datePublished',
  language: 'schema:inLanguage',
  url: 'schema:url',
};

export const propertyName = (property: string): TermName => SCHEMA[property] ?? `asterism:${property}`;

const LITERALS: Readonly<Record<PropertyType, (value: unknown) => Value>> = {
  string: plain,
  strings: plain,
  tickers: plain,
  date,
  boolean,
};

type Named = Pick<EntityRow, 'name' | 'nameZh'> & { readonly aliases?: readonly string[] };

/**
 * One preferred name a language, as SKOS asks; every other name is an alternative one. A name in no language that we
 * know, since most Latin ones are used in all, has no tag.
 */
function namesOf({ name, nameZh, aliases = [] }: Named): Description {
  const chinese = inLanguage(nameZh ?? (isChinese(name) ? name : undefined), 'zh');
  const english = isChinese(name) ? undefined : inLanguage(name, 'en');
  const preferred = [english, chinese];
  const others = isChinese(name) && nameZh ? [name, ...aliases] : aliases;
  const alternative = others
    .map((other) => (isChinese(other) ? inLanguage(other, 'zh') : plain(other)))
    .filter((other) => !preferred.some((one) => one && other?.equals(one)));
  return { 'schema:name': preferred, 'skos:prefLabel': preferred, 'skos:altLabel': alternative };
}

function propertiesOf(row: EntityRow): Description {
  const description: Record<string, Value[]> = {};
  for (const { name, type } of kindSpec(row.kind).properties) {
    description[propertyName(name)] = [row[name] ?? []].flat().map(LITERALS[type]);
  }
  return description;
}

export function entityQuads(names: Names, row: Of<EntityRow>): Quad[] {
  const narrower = NARROWER[String(row.productKind ?? row.documentKind)];
  const classes: TermName[] = [`asterism:${row.kind}`, ...CLASSES[row.kind], ...(narrower ? [narrower] : [])];
  return describe(names, names.thing(row.id), {
    'rdf:type': classes.map(names.term),
    ...namesOf(row),
    'schema:description': inLanguage(row.description, 'en'),
    'skos:inScheme': row.kind === 'Theme' ? names.term('asterism:themes') : undefined,
    ...propertiesOf(row),
    'asterism:knownFrom': date(row.knownFrom),
    'asterism:bundle': names.thing(`bundle:${row.bundle}`),
  });
}

export function measureQuads(names: Names, row: Of<MeasureRow>): Quad[] {
  return describe(names, names.thing(row.id), {
    'rdf:type': (['asterism:Measure', 'schema:Property', 'skos:Concept'] as const).map(names.term),
    ...namesOf(row),
    'skos:definition': inLanguage(row.description, 'en'),
    'skos:inScheme': names.term('asterism:measures'),
    'asterism:unitDimension': plain(row.dimension),
    'asterism:bundle': names.thing(`bundle:${row.bundle}`),
  });
}

export interface StoredBundle {
  readonly id: string;
  readonly document?: string | null;
  readonly recordedOn?: string | null;
}

export function bundleQuads(names: Names, { id, document, recordedOn }: StoredBundle): Quad[] {
  return describe(names, names.thing(`bundle:${id}`), {
    'rdf:type': (['asterism:Bundle', 'prov:Entity'] as const).map(names.term),
    'schema:name': plain(id),
    'prov:hadPrimarySource': document ? names.thing(document) : undefined,
    'asterism:recordedOn': date(recordedOn),
    'prov:generatedAtTime': instant(recordedOn),
  });
}
