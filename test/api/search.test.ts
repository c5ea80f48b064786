import { SearchDocument } from '../../client/generated/graphql';
import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

const search = async (text: string, more: Record<string, unknown> = {}) =>
  (await api.data(SearchDocument, { text, ...more })).search;
const ids = ({ edges }: { edges: { node: { id: string } }[] }): string[] => edges.map(({ node }) => node.id);

it.each([
  ['猎户座', 'model:orion'],
  ['Orion', 'model:orion'],
  ['草莓', 'model:strawberry'],
  ['文心一言', 'model:ernie'],
  ['ERNIE Bot', 'model:ernie'],
  ['wenxin', 'model:ernie'],
  ['ＥＲＮＩＥ', 'model:ernie'],
  ['混元', 'model:hunyuan'],
  ['科大讯飞', 'company:iflytek'],
  ['iflytek', 'company:iflytek'],
  ['企业微信', 'product:wecom'],
  ['tencent meeting', 'product:tencent-meeting'],
  ['寒武纪', 'company:cambricon'],
])('finds %s first', async (text, id) => {
  const { edges } = await search(text);
  expect(edges[0].node.id).toBe(id);
  expect(edges[0].score).toBeGreaterThan(0.9);
});

it('finds nothing, rather than everything, for words that are in no name', async () => {
  expect(await search('zzzzqqq')).toMatchObject({ totalCount: 0, edges: [] });
  expect(await search('   ')).toMatchObject({ totalCount: 0, edges: [] });
});

it('keeps to the kinds asked for, and pages in order of score, then id', async () => {
  const all = await search('百度', { first: 100 });
  expect(all.totalCount).toBe(all.edges.length);
  const scores = all.edges.map(({ score, node }: { score: number; node: { id: string } }) => [-score, node.id]);
  expect(scores).toEqual([...scores].sort(([a, b], [c, d]) => a - c || (b < d ? -1 : 1)));
  const products = await search('百度', { kinds: ['PRODUCT'], first: 100 });
  expect(ids(products)).toEqual(ids(all).filter((id) => id.startsWith('product:')));
  const first = await search('百度', { first: 2 });
  const second = await search('百度', { first: 100, after: first.pageInfo.endCursor });
  expect([...ids(first), ...ids(second)]).toEqual(ids(all));
});

it('answers the same on every database', async () => {
  const answers: Record<string, string[]> = {};
  for (const text of ['百度', 'cloud', 'model', '大模型', 'ai', '算力', 'gen-3', 'qwen'])
    answers[text] = ids(await search(text, { first: 8 }));
  expect(answers).toMatchSnapshot();
});
