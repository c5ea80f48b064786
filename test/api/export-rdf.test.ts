import * as jsonld from 'jsonld';
import { DataFactory, Parser, Store, Writer } from 'n3';
import { DEFAULT_BASE } from '../../src/export/rdf/base';
import { PREFIXES, type Prefix } from '../../src/export/rdf/names';
import { first, ODD, second } from './export-made';
import { exported } from './export-streams';
import { type Api, openApiWith, openSeededApi } from './harness';

let api: Api;
afterEach(() => api?.close());

const writer = new Writer({ format: 'N-Quads' });

/** The triples of a Turtle text, sorted. */
const triples = (turtle: string): string[] =>
  [...new Set(new Parser().parse(turtle).map((quad) => writer.quadsToString([quad])))].sort();

async function triplesOfJsonLd(text: string): Promise<string[]> {
  const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
  return triples(quads as unknown as string);
}

const iri = (name: `${Prefix}:${string}`) => {
  const [prefix = '', ...rest] = name.split(':');
  const own: Record<string, string> = { ...PREFIXES, asterism: `${DEFAULT_BASE}vocab#` };
  return DataFactory.namedNode(`${own[prefix]}${rest.join(':')}`);
};
const thing = (id: string) => DataFactory.namedNode(DEFAULT_BASE + id);

it('is one set of triples in both formats, with no blank node', async () => {
  api = await openSeededApi();
  const [turtle, json] = [await exported(api.store, 'turtle'), await exported(api.store, 'jsonld')];
  const all = triples(turtle);
  expect(all.length).toBeGreaterThan(5_000);
  expect(all.filter((line) => line.includes('_:'))).toEqual([]);
  expect(await triplesOfJsonLd(json)).toEqual(all);
});

it('is one set with odd characters and another base', async () => {
  api = await openApiWith(first, second);
  const base = 'https://kg.example.com/';
  const turtle = await exported(api.store, 'turtle', undefined, base);
  expect(await triplesOfJsonLd(await exported(api.store, 'jsonld', undefined, base))).toEqual(triples(turtle));
  expect(turtle).not.toContain('urn:asterism');
  const store = new Store(new Parser().parse(turtle));
  const [text] = store.getObjects(`${base}claim:c`, iri('schema:text'), null);
  expect(text?.value).toBe(ODD);
  expect(store.getObjects(null, iri('prov:agent'), null).map(({ value }) => value)).toContain(
    `${base}agent:A%20%3Cfriend%3E`,
  );
});

it('says of entities, relations, figures and evidence what the graph says', async () => {
  api = await openApiWith(first, second);
  const store = new Store(new Parser().parse(await exported(api.store, 'turtle')));
  const values = (id: string, name: `${Prefix}:${string}`): string[] =>
    store
      .getObjects(thing(id), iri(name), null)
      .map((term) => (term.termType === 'Literal' && term.language ? `${term.value}@${term.language}` : term.value));
  const own = (name: string): string => iri(`asterism:${name}`).value;

  expect(values('company:a', 'skos:prefLabel')).toEqual(['A@en', '甲@zh']);
  expect(values('company:a', 'skos:altLabel')).toEqual([`${ODD}@zh`, 'a|b']);
  expect(values('company:a', 'rdf:type')).toEqual([own('Company'), iri('schema:Organization').value]);
  expect(values('document:made-0', 'rdf:type')).toContain(iri('schema:Report').value);
  expect(values('theme:chips', 'skos:broader')).toEqual([`${DEFAULT_BASE}theme:hardware`]);

  // Stated twice, so once directly; the earlier statement is there with its day.
  expect(store.getQuads(thing('company:a'), iri('asterism:develops'), thing('model:m'), null)).toHaveLength(1);
  const [earlier, later] = ['first', 'second'].map((name) => `relation:DEVELOPS/company:a/model:m/${name}`) as [
    string,
    string,
  ];
  expect(values(earlier, 'asterism:certainty')).toEqual([own('RUMOURED')]);
  expect(values(earlier, 'asterism:supersededOn')).toEqual(['2025-01-01']);
  expect(values(earlier, 'prov:invalidatedAtTime')).toEqual(['2025-01-01T00:00:00Z']);
  expect(values(earlier, 'prov:hadPrimarySource')).toEqual([`${DEFAULT_BASE}document:made-0`]);
  expect(values(later, 'prov:wasQuotedFrom').sort()).toEqual(
    ['document:made-0', 'document:made-1'].map((id) => DEFAULT_BASE + id),
  );
  expect(values(`${later}#citation-2`, 'asterism:locator')).toEqual(['p. 7']);
  const speakers = values(`${later}#citation-2`, 'asterism:speaker').map((node) =>
    store.getObjects(node, iri('prov:agent'), null).map(({ value }) => decodeURIComponent(value)),
  );
  expect(speakers.flat()).toEqual(
    ['A test', '甲', 'The Press', 'A <friend>'].map((name) => `${DEFAULT_BASE}agent:${name}`),
  );

  expect(store.getObjects(thing('metric:new'), iri('schema:value'), null)).toEqual([
    DataFactory.literal('5200000000.10', iri('xsd:decimal')),
  ]);
  expect(values('metric:none', 'schema:value')).toEqual([]);
  expect(values('metric:growth', 'asterism:transformation')).toEqual([own('YEAR_ON_YEAR')]);
  expect(values('event:e', 'schema:name')).toEqual(['M comes@en', 'M发布@zh']);
});
