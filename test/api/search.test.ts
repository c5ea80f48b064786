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

/** The first results, and how good the first is. */
const first = async (text: string) => {
  const { edges } = await search(text, { first: 3 });
  return { ids: ids({ edges }), score: edges[0]?.score ?? 0 };
};

it.each([
  ['文心', 'model:ernie', 0.97],
  ['文心一', 'model:ernie', 0.8],
  ['hunyu', 'model:hunyuan', 0.8],
  ['wenxin', 'model:ernie', 0.97],
  ['wen xin', 'model:ernie', 0.97],
  ['wxyy', 'model:ernie', 0.48],
  ['iflytk', 'company:iflytek', 0.3],
  ['tencnet', 'company:tencent', 0.3],
  ['tencnet meeting', 'product:tencent-meeting', 0.3],
  ['ERNIE ４', 'model:ernie', 0.1],
  ['百度cloud', 'segment:baidu-ai-cloud', 0.5],
  ['model studio', 'product:bailian', 0.97],
  ['modelstudio', 'product:bailian', 0.97],
  ['海光', 'company:hygon', 0.97],
  ['haiguang', 'company:hygon', 0.49],
  ['haiguangxin', 'company:hygon', 0.44],
  ['kdxf', 'company:iflytek', 0.48],
  ['688041', 'company:hygon', 0.97],
])('finds %s, however it is typed', async (text, id, least) => {
  const found = await first(text);
  expect(found.ids[0]).toBe(id);
  expect(found.score).toBeGreaterThanOrEqual(least);
});

it('tells where it found what', async () => {
  const marks = async (text: string) => {
    const { edges } = await search(text, { first: 1 });
    return edges[0].highlights.flatMap(
      ({ field, text, ranges }: { field: string; text: string; ranges: { start: number; end: number }[] }) =>
        ranges.map(({ start, end }) => `${field} ${text.slice(start, end)}`),
    );
  };
  expect(await marks('ｈａｉｇｕａｎｇ')).toEqual(['NAME_ZH 海光', 'ALIASES 海光']);
  expect(await marks('tencnet meeting')).toEqual(expect.arrayContaining(['NAME Tencent Meeting', 'ALIASES Meeting']));
  expect(await marks('gpt4o')).toEqual(expect.arrayContaining(['NAME GPT-4o', 'ALIASES GPT4o']));
  expect(await marks('百度cloud')).toEqual(expect.arrayContaining(['NAME Cloud', 'NAME_ZH 百度']));
  expect(await marks('688041')).toEqual(['TICKERS 688041']);
});

it('takes two statements, whatever is asked of it: what may be meant, and the page of what is; or one', async () => {
  for (const [text, statements] of [
    ['文心', 2],
    ['tencnet meeting', 2],
    ['zzzzzzzz', 1],
  ] as const)
    expect((await api.ask(SearchDocument, { text })).statements).toHaveLength(statements);
});

it('refuses a text longer than any name', async () => {
  const { errors } = await api.ask(SearchDocument, { text: 'x'.repeat(201) });
  expect(errors).toEqual(['BAD_USER_INPUT text: expected at most 200 characters, got 201. Search for a name.']);
  expect((await search('x '.repeat(100))).totalCount).toBe(0);
});

it('finds nothing, rather than everything, for words that are in no name', async () => {
  expect(await search('zhipu')).toMatchObject({ totalCount: 0, edges: [] });
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
  for (const text of [
    ...['百度', 'cloud', 'model', '大模型', 'ai', '算力', 'gen-3', 'qwen'],
    ...['文心', 'wenxin', 'wxyy', 'iflytk', 'tencnet', 'ERNIE ４', '百度cloud', 'model studio', 'haiguang'],
  ])
    answers[text] = ids(await search(text, { first: 8 }));
  expect(answers).toMatchSnapshot();
});
