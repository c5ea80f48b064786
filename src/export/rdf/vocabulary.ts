/** Our own terms, described in the terms of RDF Schema and SKOS: the tables of the ontology as concepts and properties. */
import type { Quad } from 'n3';
import { KINDS } from '../../ontology/kinds';
import { RELATIONS, relationSpec } from '../../ontology/relations';
import { CERTAINTIES, CLAIM_KINDS, COMPARATORS, EVENT_KINDS, TRANSFORMATIONS } from '../../ontology/statements';
import type { Names, TermName } from './names';
import { describe, inLanguage } from './triples';

/** The property of a relation type: DEVELOPS is asterism:develops, PART_OF asterism:partOf. */
export const predicateOf = (type: string): TermName =>
  `asterism:${type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`;

/** Closed lists whose values are concepts of a scheme. */
const SCHEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  certainties: CERTAINTIES,
  comparators: COMPARATORS,
  transformations: TRANSFORMATIONS,
  eventKinds: EVENT_KINDS,
  claimKinds: CLAIM_KINDS,
};

export function vocabularyQuads(names: Names): Quad[] {
  const { term } = names;
  const labelled = (label: string, comment: string) => ({
    'rdfs:label': inLanguage(label, 'en'),
    'rdfs:comment': inLanguage(comment, 'en'),
  });
  const classes = KINDS.flatMap(({ kind, description }) =>
    describe(names, term(`asterism:${kind}`), { 'rdf:type': term('rdfs:Class'), ...labelled(kind, description) }),
  );
  const properties = RELATIONS.flatMap(({ type, description }) => {
    const predicate = predicateOf(type);
    return describe(names, term(predicate), {
      'rdf:type': [term('rdf:Property'), relationSpec(type)?.symmetric ? term('owl:SymmetricProperty') : undefined],
      ...labelled(predicate.slice(predicate.indexOf(':') + 1), description),
    });
  });
  const schemes = [...Object.keys(SCHEMES), 'themes', 'measures'].flatMap((scheme) =>
    describe(names, term(`asterism:${scheme}`), { 'rdf:type': term('skos:ConceptScheme') }),
  );
  const concepts = Object.entries(SCHEMES).flatMap(([scheme, values]) =>
    Object.entries(values).flatMap(([value, definition]) =>
      describe(names, term(`asterism:${value}`), {
        'rdf:type': term('skos:Concept'),
        'skos:prefLabel': inLanguage(value, 'en'),
        'skos:definition': inLanguage(definition, 'en'),
        'skos:inScheme': term(`asterism:${scheme}`),
      }),
    ),
  );
  return [...classes, ...properties, ...schemes, ...concepts];
}
