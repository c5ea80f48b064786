/** What Neo4j makes of the statements of pages, on a graph large enough for it to choose with care. */
import { onRelations } from '../../src/bundle/ends';
import { changes } from '../../src/graph/changes';
import { encodeCursor } from '../../src/graph/cursor';
import { pageStatement } from '../../src/graph/cypher';
import { graphInfo } from '../../src/graph/info';
import type { ConnectionArgs } from '../../src/graph/page';
import { INDEX_PLAN } from '../../src/graph/plan';
import { HEADS, readWays } from '../../src/graph/revenue-ways';
import { ALL, RELATIONS_OF, related, type Source } from '../../src/graph/sources';
import { TODAY } from '../../src/graph/standing';
import type { ConnectionAsk, FieldAsk, NodeAsk, PageAsk } from '../../src/graph/tree/ask';
import { nodesByIds, pageOfRoot } from '../../src/graph/tree/statement';
import { type WritesArgs, writes } from '../../src/graph/writes';
import { RELATION_FIELDS, type RelationField } from '../../src/ontology/relations';
import { ABLE, type Params, type Reader, type Statement, type Store } from '../../src/store/port';
import { forMany } from '../../src/store/together';
import { lts } from '../neo4j/versions';
import { write } from './database';
import { describeOn, hitsOf, testedNeo4j } from './neo4j';

const COMPANIES = 3000;
/** Of each company one model, of that one product and of that one figure. */
const GRAPH = `UNWIND range(1, ${COMPANIES}) AS i
CREATE (c:Entity:Company {id: 'company:' + toString(i), name: 'C ' + toString(i)})
CREATE (m:Entity:Model {id: 'model:' + toString(i), name: 'M ' + toString(i)})
CREATE (p:Entity:Product {id: 'product:' + toString(i), name: 'P ' + toString(i)})
CREATE (:Write {id: 'write:' + toString(i), at: '2025-01-01T00:00:00.' + toString(100000 + i) + 'Z'})
CREATE (v:Metric:Statement {id: 'metric:' + toString(i), measure: 'measure:revenue', number: i,
  subject: c.id, recordedOn: '2024-08-28'})
CREATE (c)-[:DEVELOPS {id: 'relation:DEVELOPS/' + c.id + '/' + m.id + '/made', recordedOn: '2024-08-28'}]->(m)
CREATE (m)-[:POWERS {id: 'relation:POWERS/' + m.id + '/' + p.id + '/made', recordedOn: '2024-08-28'}]->(p)-[:HAS_METRIC]->(v)`;

const company = ALL.kind('Company');
const POWERFUL = { models: { some: { powers: { some: { metrics: { some: { value: { gt: 10 } } } } } } } };
/** The same over one link more. */
const LED = {
  models: { some: { powers: { some: { partOf: { some: { metrics: { some: { value: { gt: 10 } } } } } } } } },
};
const UNPOWERFUL = { models: { all: { powers: { all: { metrics: { none: { value: { gt: 10 } } } } } } } };
const nodeOf = (field: FieldAsk): NodeAsk => ({ byType: new Map([['', [field]]]), abstract: false });
/** Operators that look at all nodes of a label, or at all rows before giving the first. */
const EVERYTHING = /Scan|\bTop\b|\bSort\b/;

const uri = (): string => process.env.ASTERISM_TEST_NEO4J_URI ?? '';

/** The statement that is sent to a reader. */
async function sentBy(ask: (reader: Reader) => Promise<unknown>): Promise<[string, Params]> {
  const sent: [string, Params][] = [];
  const run = async (text: string, params: Params = {}) => {
    sent.push([text, params]);
    return [];
  };
  const sender = {
    run,
    ask: (asked: Statement) => run(asked.text, asked.params),
    kept: async () => undefined,
    can: ABLE,
  };
  await ask(sender as unknown as Reader);
  return sent[0] ?? ['', {}];
}

describeOn(lts, `plans of Neo4j ${lts.version}`, () => {
  const database = testedNeo4j(uri);
  let store: Store;
  beforeAll(async () => {
    store = await database.openBare();
    await store.prepare(INDEX_PLAN);
    await write(store, GRAPH);
    await write(store, 'CALL db.resampleOutdatedIndexes()');
    await write(store, 'CALL db.awaitIndexes(60)');
  });
  afterAll(async () => {
    if (store) await write(store, 'MATCH (n) DETACH DELETE n');
    await store?.close();
  });

  const plan = (source: Source, args: ConnectionArgs, wanted = { rows: true, total: false }): Promise<string> => {
    const { text, params } = pageStatement(source, args, wanted);
    return database.explain(store, text, params);
  };

  test.each<[string, Source, ConnectionArgs]>([
    ['the first page', company, {}],
    ['the last page', company, { last: 20 }],
    ['the page after a cursor', company, { after: encodeCursor(['company:5']) }],
    ['the page before a cursor', company, { last: 20, before: encodeCursor(['company:5']) }],
    ['figures', ALL.metrics, {}],
    ['a filtered page', company, { filter: POWERFUL }],
  ])('reads %s in the order of the index of ids', async (_, source, args) => {
    const operators = await plan(source, args);
    expect(operators).toMatch(/NodeUniqueIndexSeekByRange/);
    expect(operators).not.toMatch(EVERYTHING);
  });

  test.each<[string, ConnectionArgs]>([
    ['the first page', { orderBy: [{ field: 'NAME' }] }],
    ['the last page', { orderBy: [{ field: 'NAME' }], last: 20 }],
    [
      'the page after a cursor',
      { orderBy: [{ field: 'NAME', direction: 'DESC' }], after: encodeCursor(['C 5', 'company:5'], 'NAME-') },
    ],
  ])('reads %s in the order of the index of names', async (_, args) => {
    const operators = await plan(company, args);
    expect(operators).toMatch(/NodeIndexSeekByRange/);
    expect(operators).not.toMatch(EVERYTHING);
  });

  test.each<[string, Source, ConnectionArgs]>([
    ['things by their ids', company, { filter: { id: { in: ['company:5', 'company:6'] } } }],
    ['relations by an end', ALL.relations, { filter: { target: { id: { eq: 'model:5' } } } }],
  ])('looks up %s, to list and to count them', async (_, source, args) => {
    for (const wanted of [
      { rows: true, total: false },
      { rows: false, total: true },
    ]) {
      const operators = await plan(source, args, wanted);
      expect(operators).toMatch(/NodeUniqueIndexSeek\b/);
      expect(operators).not.toMatch(/Scan/);
    }
  });

  test('finds entities by a rare part of their name, and meets those with a common one in their order', async () => {
    const operators = await plan(company, { filter: { name: { contains: 'C 12' } } });
    expect(operators).toMatch(/NodeIndexContainsScan/);
    expect(operators).toMatch(/NodeUniqueIndexSeekByRange/);
    expect(operators).not.toMatch(/\b(NodeByLabelScan|AllNodesScan|Sort)\b/);
  });

  test.each([{ contains: 'C 12' }, { contains: 'no name at all' }, { contains: 'C 1' }, { startsWith: 'C 29' }])(
    'reads few names for one of their parts, rare or not: %j',
    async (name) => {
      const { text, params } = pageStatement(company, { filter: { name } }, { rows: true, total: false });
      expect(await hitsOf(uri(), text, params)).toBeLessThan(COMPANIES / 3);
    },
  );

  const DEVELOPS = 'relation:DEVELOPS/company:5/model:5/made';
  test.each<[string, ConnectionArgs]>([
    ['the first page', {}],
    ['the last page', { last: 20 }],
    ['the page after a cursor', { after: encodeCursor([DEVELOPS]) }],
    ['the page before a cursor', { last: 20, before: encodeCursor([DEVELOPS]) }],
    ['those of some types', { filter: { type: { in: ['POWERS', 'USES'] } } }],
    ['a filtered page', { filter: { certainty: { ne: 'PLANNED' } } }],
  ])('reads %s of relations in the order of the indexes of their ids', async (_, args) => {
    const { text, params } = pageStatement(ALL.relations, args, { rows: true, total: false });
    const operators = await database.explain(store, text, params);
    expect(operators).toMatch(/DirectedRelationshipIndexSeekByRange/);
    expect(operators).not.toMatch(/Scan|Expand/);
    expect(await hitsOf(uri(), text, params)).toBeLessThan(COMPANIES / 3);
  });

  test('reads all ways to revenue in the order of the index of links', async () => {
    const sent = await sentBy((reader) =>
      readWays(reader, {
        args: { first: 5 },
        moment: TODAY,
        columns: HEADS,
        changes: false,
      }),
    );
    const operators = await database.explain(store, ...sent);
    expect(operators).toMatch(/DirectedRelationshipIndexSeekByRange/);
    expect(operators).not.toMatch(/Scan/);
  });

  test('finds relations by their ids in the index of their type', async () => {
    const [text, params] = await sentBy((reader) =>
      onRelations(reader, ['relation:DEVELOPS/company:5/model:5/made'], 'RETURN r.id AS id'),
    );
    const operators = await database.explain(store, text, params);
    expect(operators).toMatch(/DirectedRelationshipIndexSeek\b/);
    expect(operators).not.toMatch(/Scan|Expand/);
  });

  test('reads what changed from the indexes of days', async () => {
    const [text, params] = await sentBy((reader) =>
      changes(reader, { since: '2024-01-01', until: '2024-01-02' }, { rows: true, total: true }, TODAY),
    );
    const operators = await database.explain(store, text, params);
    expect(operators).toMatch(/DirectedRelationshipIndexSeekByRange/);
    expect(operators).not.toMatch(/Scan|Expand/);
  });

  test.each<[string, ConnectionArgs]>([
    ['what is too short for the index of parts', { filter: { name: { contains: 'C1' } } }],
    ['in the case of the text or another', { filter: { name: { contains: 'C 12', caseInsensitive: true } } }],
    ['in an order of its own', { filter: { name: { contains: 'C 12' } }, orderBy: [{ field: 'NAME' }] }],
  ])('asks no index of parts in vain: %s', async (_, args) => {
    expect(pageStatement(company, args, { rows: true, total: false }).text).not.toMatch(/TEXT INDEX/);
  });

  /** The operators of a statement as it is sent alone, and together with others. */
  async function bothPlans(statement: Statement): Promise<string[]> {
    const { text, common } = forMany(statement);
    const questions = [1, 2].map((nth) => ({ ...statement.params, nth }));
    return [
      await database.explain(store, statement.text, statement.params),
      await database.explain(store, text, { ...common, questions }),
    ];
  }
  const wanted = { rows: true, total: false };
  const nodes: ConnectionAsk = { name: 'nodes', part: 'nodes', node: nodeOf({ name: 'name', reads: ['name'] }) };

  const sourceOf = (owner: string, name: string): Source =>
    related(RELATION_FIELDS.find((one) => one.owner === owner && one.field === name) as RelationField);
  const pageOf = (name: string, source: Source, args: ConnectionArgs, fields: readonly ConnectionAsk[]): PageAsk => ({
    ...{ name, source, args, wanted, fields },
  });
  const nodesOf = (page: PageAsk, ids: readonly string[]): Statement => {
    const { text, params } = nodesByIds([{ references: [{ label: 'Entity', node: nodeOf(page) }], ids }], TODAY, {
      onlyKnown: false,
      can: ABLE,
    });
    return { text, params, columns: ['id', 'row'] };
  };
  const after = encodeCursor(['relation:DEVELOPS/company:5/model:5/made']);

  test.each<[string, ConnectionArgs, string[]]>([
    ['the first page', {}, ['company:5']],
    ['the last page', { last: 20 }, ['company:5']],
    ['the page after a cursor', { after }, ['company:5']],
    ['the page before a cursor', { last: 20, before: after }, ['company:5']],
    ['the first pages of several', {}, ['company:5', 'company:6', 'company:7']],
  ])(
    'reads %s of what a company develops in the order of the index of relations, however many',
    async (_, args, ids) => {
      const statement = nodesOf(pageOf('models', sourceOf('Company', 'models'), args, [nodes]), ids);
      for (const operators of await bothPlans(statement)) {
        expect(operators).toMatch(/DirectedRelationshipIndexSeekByRange/);
        expect(operators).not.toMatch(EVERYTHING);
      }
    },
  );

  const ids: ConnectionAsk = { name: 'nodes', part: 'nodes', node: nodeOf({ name: 'id', reads: ['id'] }) };
  test.each<[string, ConnectionArgs]>([
    ['the first page', {}],
    ['the page after a cursor', { after }],
    ['the page before a cursor', { last: 20, before: after }],
  ])('reads %s of the relations of one type that lead from a company in the order of their index', async (_, args) => {
    const filter = { type: { eq: 'DEVELOPS' } };
    const statement = nodesOf(pageOf('relations', RELATIONS_OF, { ...args, filter }, [ids]), ['company:5']);
    for (const operators of await bothPlans(statement)) {
      expect(operators).toMatch(/DirectedRelationshipIndexSeekByRange/);
      // Those that lead to it.
      expect(operators.match(/Expand/g)).toHaveLength(1);
      expect(operators).not.toMatch(/Scan/);
    }
  });

  test('reads what the developers of models develop in the order of the index, too', async () => {
    const models = sourceOf('Company', 'models');
    const over = (name: string, source: Source, below: readonly ConnectionAsk[]): ConnectionAsk => {
      const page = pageOf(name, source, { first: 5 }, below);
      return { name: 'nodes', part: 'nodes', node: nodeOf(page) };
    };
    const cycle = over('developers', sourceOf('Model', 'developers'), [over('models', models, [nodes])]);
    const statement = nodesOf(pageOf('models', models, { first: 5 }, [cycle]), ['company:5']);
    for (const operators of await bothPlans(statement))
      expect(operators.match(/DirectedRelationshipIndexSeekByRange/g)).toHaveLength(2);
  });

  test.each<[string, ConnectionArgs, RegExp]>([
    ['after a cursor', { after: encodeCursor(['company:5']) }, /NodeUniqueIndexSeekByRange/],
    [
      'of names',
      { orderBy: [{ field: 'NAME' }], after: encodeCursor(['C 5', 'company:5'], 'NAME+') },
      /NodeIndexSeekByRange/,
    ],
    ['that is filtered', { filter: POWERFUL }, /NodeUniqueIndexSeekByRange/],
    ['of things by their ids', { filter: { id: { in: ['company:5', 'company:6'] } } }, /NodeUniqueIndexSeek\b/],
  ])('reads a page %s in the order of an index, also when others ask along', async (_, args, seek) => {
    const { text, params } = pageOfRoot({ name: 'companies', source: company, args, wanted, fields: [nodes] }, TODAY);
    for (const operators of await bothPlans({ text, params, columns: ['row'] })) {
      expect(operators).toMatch(seek);
      expect(operators).not.toMatch(/Scan|\bSort\b/);
    }
  });

  test('knows how much there is of everything', async () => {
    const [text, params] = await sentBy(graphInfo);
    const operators = await database.explain(store, text, params);
    expect(operators).toMatch(/RelationshipCountFromCountStore/);
    expect(operators).not.toMatch(/Scan/);
  });

  test('looks up the figures of an entity', async () => {
    expect(await plan(ALL.metrics, { filter: { subject: { id: { eq: 'company:5' } } } })).toMatch(/NodeIndexSeek\b/);
  });

  test('knows the number of all of a kind', async () => {
    expect(await plan(company, {}, { rows: false, total: true })).toMatch(/NodeCountFromCountStore/);
  });

  test.each<[string, WritesArgs]>([
    ['newest', {}],
    ['oldest', { last: 20 }],
    ['next', { since: '2024-01-01T00:00:00Z', after: encodeCursor(['2026-01-01T00:00:00.000Z'], 'writes') }],
  ])('reads the %s writes in the order of the index of their times', async (_, args) => {
    const [text, params] = await sentBy((reader) => writes(reader, args, { rows: true, total: false }));
    const operators = await database.explain(store, text, params);
    expect(operators).toMatch(/NodeIndexSeekByRange/);
    expect(operators).not.toMatch(EVERYTHING);
  });

  test('looks at nothing twice over four links: each thing once, from the innermost', async () => {
    const operators = await plan(company, { filter: LED });
    expect(operators).not.toMatch(/Apply/);
    expect(operators.match(/Distinct/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test('asks for some, all and none by stopping at the first that decides, never by counting', async () => {
    expect((await plan(company, { filter: POWERFUL })).match(/SemiApply/g)).toHaveLength(3);
    expect((await plan(company, { filter: UNPOWERFUL })).match(/SemiApply/g)).toHaveLength(3);
  });
});
