import { INDEX_PLAN } from '../../src/graph/plan';
import { indexText, queryTokens } from '../../src/search/tokens';
import type { Store } from '../../src/store/port';
import { failure, type Subject, write } from './database';

const entities: readonly (readonly [id: string, names: readonly string[], description: string])[] = [
  ['alibaba', ['Alibaba Group', '阿里巴巴集团'], 'Cloud and commerce; makes the Qwen models'],
  ['openai', ['OpenAI'], 'Makes the GPT models'],
  ['qwen', ['Qwen', '通义千问'], '阿里云的大语言模型 of Alibaba'],
  ['tencent', ['Tencent', '腾讯控股'], '微信 and 混元大模型'],
];

export function search(subject: Subject): void {
  const plan = INDEX_PLAN.fullText;

  async function fill(store: Store): Promise<void> {
    const rows = entities.map(([id, names, description]) => ({ id, search: indexText(names, description) }));
    await write(store, `UNWIND $rows AS row CREATE (:${plan.label} {id: row.id, ${plan.property}: row.search})`, {
      rows,
    });
  }

  async function find(tokens: readonly string[], limit = 10, store = subject.store): Promise<string[]> {
    const reader = store.reader();
    try {
      return (await reader.search(tokens, limit, ['id'])).map(([id]) => id as string);
    } finally {
      await reader.close();
    }
  }

  const found: readonly (readonly [name: string, text: string, ids: readonly string[]])[] = [
    ['a word', 'tencent', ['tencent']],
    ['the beginning of a name', 'tenc', ['tencent']],
    ['a word in other case and width', 'ＯＰＥＮai', ['openai']],
    ['a word of the description', 'commerce', ['alibaba']],
    ['one Chinese character', '腾', ['tencent']],
    ['two Chinese characters', '阿里', ['alibaba', 'qwen']],
    ['a Chinese name', '通义千问', ['qwen']],
    ['Chinese characters of a description', '大模型', ['qwen', 'tencent']],
    ['words that others call stop words', 'the', ['alibaba', 'openai']],
    ['words that a query language knows', 'and', ['alibaba', 'tencent']],
    ['any of the words', 'gpt nobody 微信', ['openai', 'tencent']],
    ['nothing', 'unheard', []],
  ];
  test.each(found)('finds by %s', async (_, text, ids) => {
    await fill(subject.store);
    expect((await find(queryTokens(text))).sort()).toStrictEqual(ids);
  });

  test('gives the properties of what it finds that it is asked for, and null for what is not there', async () => {
    const qwen = { id: 'qwen', names: ['Qwen', '通义千问'], size: 2n ** 60n, search: 'qwen' };
    await write(subject.store, 'CREATE (n:Entity) SET n = $qwen', { qwen });
    const reader = subject.store.reader();
    const properties = ['size', 'names', 'country', 'id'];
    expect(await reader.search(['qwen'], 1, properties)).toStrictEqual([[2n ** 60n, qwen.names, null, 'qwen']]);
    await reader.close();
  });

  test('puts first what holds more of the tokens', async () => {
    const rows = [
      { id: 'a', search: 'chip u82af cloud' },
      { id: 'b', search: 'chip u82af u82afu7247 other' },
      { id: 'c', search: 'chip other words' },
    ];
    await write(subject.store, 'UNWIND $rows AS row CREATE (:Entity {id: row.id, search: row.search})', { rows });
    expect(await find(['chip', 'u82af', 'u82afu7247'])).toStrictEqual(['b', 'a', 'c']);
    expect(await find(['chip', 'u82af', 'cloud'])).toStrictEqual(['a', 'b', 'c']);
    expect(await find(['chip', 'u82af', 'u82afu7247'], 1)).toStrictEqual(['b']);
  });

  test('puts equals in the order of their ids', async () => {
    const rows = ['c', 'a', 'e', 'b', 'd'].map((id) => ({ id, search: 'same words' }));
    await write(subject.store, 'UNWIND $rows AS row CREATE (:Entity {id: row.id, search: row.search})', { rows });
    expect(await find(['same'])).toStrictEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('finds no more than the limit, and nothing for no tokens', async () => {
    await fill(subject.store);
    expect(await find(['the', 'and'], 2)).toHaveLength(2);
    expect(await find(['the'], 0)).toStrictEqual([]);
    expect(await find([])).toStrictEqual([]);
  });

  test('takes as many tokens as a page of text has', async () => {
    await fill(subject.store);
    const tokens = ['gpt', ...Array.from({ length: 3000 }, (_, i) => `word${i}`)];
    expect(await find(tokens)).toStrictEqual(['openai']);
  });

  test('follows changes and deletions at once', async () => {
    await fill(subject.store);
    await write(subject.store, "MATCH (n:Entity {id: 'openai'}) SET n.search = 'sora'");
    expect(await find(['gpt'])).toStrictEqual([]);
    expect(await find(['sora'])).toStrictEqual(['openai']);
    await write(subject.store, "MATCH (n:Entity {id: 'openai'}) DETACH DELETE n");
    expect(await find(['sora'])).toStrictEqual([]);
  });

  test('finds what was there before the index, and refuses before there is one', async () => {
    const store = await subject.database.openBare();
    await fill(store);
    expect(await failure(find(['gpt'], 10, store))).toMatchObject({ name: 'StoreError', code: 'INVALID' });
    await store.prepare(INDEX_PLAN);
    expect(await find(['gpt'], 10, store)).toStrictEqual(['openai']);
    await store.close();
  });
}
