/** The context of JSON-LD: prefixes, and which properties hold links, days and texts in languages, so that nodes read well. */
import { KINDS } from '../../ontology/kinds';
import { RELATIONS } from '../../ontology/relations';
import { propertyName } from './entities';
import type { Names, TermName } from './names';
import { predicateOf } from './vocabulary';

const LINKS: readonly TermName[] = [
  'rdf:subject',
  'rdf:predicate',
  'rdf:object',
  'schema:about',
  'schema:appearance',
  'schema:measuredProperty',
  'schema:observationAbout',
  'skos:broader',
  'skos:inScheme',
  'prov:agent',
  'prov:entity',
  'prov:hadPrimarySource',
  'prov:qualifiedAttribution',
  'prov:qualifiedPrimarySource',
  'prov:qualifiedQuotation',
  'prov:wasAttributedTo',
  'prov:wasQuotedFrom',
  'asterism:bundle',
  'asterism:certainty',
  'asterism:claimKind',
  'asterism:comparator',
  'asterism:eventKind',
  'asterism:reference',
  'asterism:speaker',
  'asterism:transformation',
];

const DATES: readonly TermName[] = [
  'schema:startDate',
  'schema:endDate',
  'asterism:knownFrom',
  'asterism:recordedOn',
  'asterism:supersededOn',
];

const INSTANTS: readonly TermName[] = ['prov:generatedAtTime', 'prov:invalidatedAtTime'];

/** One text a language. */
const TEXTS: readonly TermName[] = ['skos:prefLabel', 'schema:name', 'schema:text'];

export function contextOf({ prefixes }: Names): Record<string, unknown> {
  const typed = (terms: readonly TermName[], type: string): Record<string, unknown> =>
    Object.fromEntries(terms.map((name) => [name, { '@id': name, '@type': type }]));
  const ownDates = KINDS.flatMap(({ properties }) =>
    properties.flatMap(({ name, type }) => (type === 'date' ? [propertyName(name)] : [])),
  );
  return {
    ...prefixes,
    ...typed(LINKS, '@id'),
    ...typed(
      RELATIONS.map(({ type }) => predicateOf(type)),
      '@id',
    ),
    ...typed([...DATES, ...ownDates], 'xsd:date'),
    ...typed(INSTANTS, 'xsd:dateTime'),
    ...typed(['schema:value'], 'xsd:decimal'),
    ...Object.fromEntries(TEXTS.map((name) => [name, { '@id': name, '@container': '@language' }])),
  };
}
