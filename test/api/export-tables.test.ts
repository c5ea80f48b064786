import { parse } from 'csv-parse/sync';
import { first, ODD, second } from './export-made';
import { tables } from './export-streams';
import { type Api, openApiWith, openSeededApi } from './harness';

let api: Api;
afterEach(() => api?.close());

type Row = Readonly<Record<string, string>>;
const rowsOf = (text = ''): Row[] => parse(text, { columns: true, bom: true });

it('has a row for each thing of the graph, and one for each citation', async () => {
  api = await openSeededApi();
  const texts = await tables(api.store);
  const { graph } = await api.data('{ graph { entities { kind count } statements { kind count } } }');
  const counts = Object.fromEntries(
    graph.statements.map(({ kind, count }: { kind: string; count: number }) => [kind.toLowerCase(), count]),
  );
  const entities = graph.entities.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(rowsOf(texts.entities)).toHaveLength(entities);
  for (const kind of ['relation', 'metric', 'event', 'claim'])
    expect([kind, rowsOf(texts[`${kind}s`]).length]).toEqual([kind, counts[kind]]);
  const cited = new Set(rowsOf(texts.citations).map(({ statement }) => statement));
  expect(cited.size).toBe(counts.relation + counts.metric + counts.event + counts.claim);
  expect(rowsOf(texts.entities).find(({ id }) => id === 'company:tencent')?.nameZh).toBe('腾讯');
});

it('keeps every character, but for an apostrophe before what a spreadsheet would run', async () => {
  api = await openApiWith(first, second);
  const texts = await tables(api.store);
  const [claim] = rowsOf(texts.claims);
  expect(claim?.text).toBe(`'${ODD}`);
  const company = rowsOf(texts.entities).find(({ id }) => id === 'company:a');
  expect(company?.aliases).toBe(`'${ODD.replace('|\\', '\\|\\\\')}|a\\|b`);
  expect(company?.tickers).toBe('HKEX:1|NYSE:A');
  expect(rowsOf(texts.metrics).map(({ id, value, text }) => [id, value, text])).toEqual([
    ['metric:growth', '-0.50', '-0.50%'],
    ['metric:new', '5200000000.10', '51亿元'],
    ['metric:none', '', '51亿元'],
    ['metric:old', '5100000000', '51亿元'],
  ]);
  expect(rowsOf(texts.citations).filter(({ statement }) => statement?.endsWith('model:m/second'))).toEqual([
    expect.objectContaining({ number: '1', document: 'document:made-1', attribution: 'A test|甲' }),
    expect.objectContaining({
      number: '2',
      document: 'document:made-0',
      attribution: 'A test|甲|The Press|A <friend>',
    }),
  ]);
});

it('begins with a byte order mark when asked', async () => {
  api = await openApiWith(first);
  for (const text of Object.values(await tables(api.store, undefined, true))) expect(text.charCodeAt(0)).toBe(0xfeff);
  for (const text of Object.values(await tables(api.store))) expect(text.charCodeAt(0)).not.toBe(0xfeff);
});
