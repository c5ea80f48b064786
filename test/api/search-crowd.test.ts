import { SearchDocument } from '../../client/generated/graphql';
import { type Api, type Data, openEmptyApi } from './harness';

/** More entities hold a word than a search looks at. */
const CROWD = 1500;

let api: Api;
beforeAll(async () => {
  api = await openEmptyApi();
  const { indexText } = await import('../../src/search/tokens');
  const entity = (slug: string, name: string, aliases: string[] = [], description = '') => ({
    id: `company:${slug}`,
    kind: 'Company',
    name,
    aliases,
    description,
    knownFrom: '2024-08-28',
    search: indexText([name, ...aliases], description),
  });
  // Short and to the point, so that both databases' own rankings like them best.
  const crowd = Array.from({ length: CROWD }, (_, i) =>
    i % 3 !== 0
      ? entity(`n${i}`, `Cloud ${i}`)
      : entity(`d${i}`, `Kappa Delta Gamma Beta Iota Zeta ${i}`, [], 'kappa delta gamma beta iota zeta cloud'),
  );
  // And these are long, so that their rankings like them least.
  const long = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ');
  const rows = [
    ...crowd.slice(0, CROWD / 2),
    entity('preferred', 'Cloud', ['Some other name', 'And another one', 'A third'], long),
    entity('alias', 'Company of a rather long name indeed', ['Something', 'Cloud', 'Somebody'], long),
    entity('words', 'Greek letters', ['Something', 'Kappa Delta Gamma Beta Iota Zeta', 'Anything'], long),
    ...crowd.slice(CROWD / 2),
  ];
  await api.store.write((tx) => tx.run('UNWIND $rows AS row CREATE (n:Entity:Company) SET n = row', { rows }));
});
afterAll(() => api?.close());

const search = async (text: string) => (await api.data(SearchDocument, { text, first: 10 })).search;
const first = async (text: string, n: number) =>
  (await search(text)).edges.slice(0, n).map(({ node }: { node: { id: string } }) => node.id);

it('always looks at those of which the text is a name or an alias', async () => {
  expect(await first('cloud', 2)).toEqual(['company:preferred', 'company:alias']);
  expect(await first('ＣＬＯＵＤ', 2)).toEqual(['company:preferred', 'company:alias']);
  // All the others hold all of its words twice.
  expect(await first('kappa delta gamma beta iota zeta', 1)).toEqual(['company:words']);
});

it('then at names before descriptions', async () => {
  const named: string[] = [];
  let after: string | null = null;
  do {
    const page: Data = (await api.data(SearchDocument, { text: 'cloud', first: 100, after })).search;
    named.push(...page.edges.map(({ node }: { node: { name: string } }) => node.name));
    expect(page.totalCount).toBe(400);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(named).toHaveLength(400);
  // All but the one of which it is an alias.
  expect(named.filter((name) => !name.startsWith('Cloud'))).toEqual(['Company of a rather long name indeed']);
});
