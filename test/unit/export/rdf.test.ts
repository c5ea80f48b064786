import { baseFault, DEFAULT_BASE } from '../../../src/export/rdf/base';
import { propertyName } from '../../../src/export/rdf/entities';
import { namesAt } from '../../../src/export/rdf/names';
import { predicateOf, vocabularyQuads } from '../../../src/export/rdf/vocabulary';
import { KINDS } from '../../../src/ontology/kinds';
import { RELATIONS } from '../../../src/ontology/relations';

const names = namesAt(DEFAULT_BASE);

it('makes IRIs of ids, with what IRIs forbid percent-encoded', () => {
  expect(names.thing('company:baidu').value).toBe('urn:asterism:company:baidu');
  expect(names.thing('relation:USES/model:a/model:b/c').value).toBe('urn:asterism:relation:USES/model:a/model:b/c');
  expect(names.part('metric:x', 'citation-1').value).toBe('urn:asterism:metric:x#citation-1');
  expect(names.agent('百度 <#1> 50%').value).toBe('urn:asterism:agent:%E7%99%BE%E5%BA%A6%20%3C%231%3E%2050%25');
  expect(names.term('schema:name').value).toBe('https://schema.org/name');
  expect(namesAt('https://kg.example.com/').term('asterism:uses').value).toBe('https://kg.example.com/vocab#uses');
});

it.each([DEFAULT_BASE, 'https://kg.example.com/', 'http://localhost:4000/a/b/'])('takes the base %s', (base) => {
  expect(baseFault(base)).toBeNull();
});

it.each([
  ['kg.example.com/', /absolute IRI/],
  ['', /absolute IRI/],
  ['https://kg.example.com/a b/', /absolute IRI/],
  ['https://kg.example.com/#', /absolute IRI without \? and #/],
  ['https://kg.example.com/a', /end in \/ or :.* Write https:\/\/kg\.example\.com\/a\/ instead/],
])('refuses the base %j', (base, message) => {
  expect(baseFault(base)).toMatch(message);
});

it('gives every term of ours one meaning', () => {
  const described = new Set(vocabularyQuads(names).map(({ subject }) => subject.value));
  const rows = vocabularyQuads(names).filter(({ predicate }) => predicate.value.endsWith('#type'));
  const symmetric = RELATIONS.filter((row) => row.symmetric).length;
  expect(rows.length - symmetric).toBe(described.size);
  const properties = new Set(KINDS.flatMap(({ properties: own }) => own.map(({ name }) => propertyName(name))));
  for (const name of properties) expect(described).not.toContain(names.term(name).value);
  expect(RELATIONS.map(({ type }) => names.term(predicateOf(type)).value).filter((iri) => !described.has(iri))).toEqual(
    [],
  );
});
