/** IRIs: of the vocabularies that others keep, and of ours, which all begin with one base. */
import { DataFactory, type NamedNode } from 'n3';
import { KINDS } from '../../ontology/kinds';

export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
} as const;

export type Prefix = keyof typeof PREFIXES | 'asterism';
/** A term of a vocabulary: "schema:name", "asterism:certainty". */
export type TermName = `${Prefix}:${string}`;

/** What ids begin with. As prefixes they make an IRI read like the id: company:baidu. */
const ID_PREFIXES = [
  ...KINDS.map(({ prefix }) => prefix),
  ...['measure', 'relation', 'metric', 'event', 'claim', 'bundle', 'agent'],
];

export interface Names {
  /** All prefixes with what they stand for. */
  readonly prefixes: Readonly<Record<string, string>>;
  term(name: TermName): NamedNode;
  /** What has an id in the graph. */
  thing(id: string): NamedNode;
  /** A part of it that has none. */
  part(id: string, name: string): NamedNode;
  /** Who speaks in a citation, known by name only. */
  agent(name: string): NamedNode;
}

/** An id in an IRI: ":" and "/" stay, which ids are made of; what else IRIs reserve or forbid is percent-encoded. */
const encoded = (id: string): string => encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2F/g, '/');

export function namesAt(base: string): Names {
  const ids = Object.fromEntries(ID_PREFIXES.map((prefix) => [prefix, `${base}${prefix}:`]));
  const prefixes: Record<string, string> = { ...PREFIXES, asterism: `${base}vocab#`, ...ids };
  return {
    prefixes,
    term(name) {
      const colon = name.indexOf(':');
      return DataFactory.namedNode(`${prefixes[name.slice(0, colon)]}${name.slice(colon + 1)}`);
    },
    thing: (id) => DataFactory.namedNode(base + encoded(id)),
    part: (id, name) => DataFactory.namedNode(`${base}${encoded(id)}#${name}`),
    agent: (name) => DataFactory.namedNode(`${base}agent:${encodeURIComponent(name)}`),
  };
}
