/** Links, happenings, names and sources of the report, written here from the report and compared with the seeds. */
import { chains, core, entities, entity, REPORT, report } from './read';

type Link = readonly [string, string, string, string];

const relations = new Map(
  report.relations.map(({ record }) => [`${record.type} ${record.source} ${record.target}`, record]),
);

const LINKS: readonly Link[] = [
  ['DEVELOPS', 'company:tencent', 'model:hunyuan', 'STATED'],
  ['POWERS', 'model:hunyuan', 'product:yuanbao', 'STATED'],
  ['POWERS', 'model:hunyuan', 'product:wecom', 'STATED'],
  ['POWERS', 'model:hunyuan', 'product:tencent-meeting', 'STATED'],
  ['POWERS', 'model:hunyuan', 'product:tencent-docs', 'STATED'],
  ['DRIVES_GROWTH_OF', 'product:weixin-channels', 'segment:tencent-advertising', 'STATED'],
  ['HAS_SEGMENT', 'company:baidu', 'segment:baidu-ai-cloud', 'STATED'],
  ['DRIVES_GROWTH_OF', 'product:qianfan', 'segment:baidu-ai-cloud', 'STATED'],
  ['COMPARED_WITH', 'product:baidu-search', 'company:google', 'STATED'],
  ['COMPARED_WITH', 'product:baidu-search', 'company:microsoft', 'STATED'],
  ['USES', 'company:baidu', 'product:comate', 'STATED'],
  ['VARIANT_OF', 'model:qwen-long', 'model:qwen', 'STATED'],
  ['COMPARED_WITH', 'model:gpt-4', 'model:qwen-long', 'STATED'],
  ['DRIVES_GROWTH_OF', 'model:qwen-long', 'product:bailian', 'IMPLIED'],
  ['DRIVES_GROWTH_OF', 'segment:alibaba-public-cloud', 'segment:alibaba-cloud', 'IMPLIED'],
  ['DEVELOPS', 'company:iflytek', 'model:spark', 'STATED'],
  ['TRAINED_ON', 'model:spark', 'technology:domestic-compute', 'STATED'],
  ['DRIVES_GROWTH_OF', 'model:spark', 'company:iflytek', 'STATED'],
  ['POWERS', 'model:spark', 'segment:iflytek-education', 'IMPLIED'],
  ['POWERS', 'model:spark', 'segment:iflytek-automotive', 'IMPLIED'],
  ['DEPLOYS_AT', 'company:china-mobile-heilongjiang', 'datacenter:harbin', 'STATED'],
  ['SUBSIDIARY_OF', 'company:china-mobile-heilongjiang', 'company:china-mobile', 'IMPLIED'],
  ['EQUIPPED_WITH', 'datacenter:harbin', 'technology:ai-accelerators', 'STATED'],
  ['HAS_FEATURE', 'model:gpt-4o', 'technology:fine-tuning', 'STATED'],
  ['POWERS', 'model:gemini-1.5-flash', 'product:gemini', 'STATED'],
  ['HAS_FEATURE', 'product:doubao', 'technology:one-click-song', 'STATED'],
  ['DRIVES_GROWTH_OF', 'technology:one-click-song', 'product:doubao', 'IMPLIED'],
  ['DRIVES_GROWTH_OF', 'model:gen-3-alpha-turbo', 'product:runway', 'STATED'],
  ['COMPARED_WITH', 'model:llama-3-70b', 'model:yuan-2.0-m32-4bit', 'STATED'],
  ['DEVELOPS', 'company:meta', 'model:imagine-yourself', 'STATED'],
  ['DEVELOPS', 'company:meta', 'model:sapiens', 'STATED'],
  ['FILED_UNDER', REPORT, 'theme:electronics', 'STATED'],
  ['PUBLISHED', 'company:huafu-securities', REPORT, 'IMPLIED'],
];

test.each(LINKS)('%s: %s → %s is %s', (type, source, target, certainty) => {
  const found = relations.get(`${type} ${source} ${target}`);
  expect(found && (found.certainty ?? 'STATED')).toBe(certainty);
});

const HEARSAY = 'AIHub > The Information';

test.each([
  ['SUCCEEDS', 'model:orion', 'model:gpt-4'],
  ['TRAINED_ON_OUTPUT_OF', 'model:orion', 'model:strawberry'],
  ['DEVELOPS', 'company:openai', 'model:orion'],
  ['DEVELOPS', 'company:openai', 'model:strawberry'],
  ['VARIANT_OF', 'model:strawberry-simplified', 'model:strawberry'],
  ['HAS_FEATURE', 'model:strawberry', 'technology:complex-reasoning'],
])('the rumour %s: %s → %s is passed on with its chain', (type, source, target) => {
  const found = relations.get(`${type} ${source} ${target}`);
  expect([found?.certainty, found && chains(found)]).toEqual(['RUMOURED', [HEARSAY]]);
});

test('what the report does not say is not in the graph', () => {
  const to = (type: string, target: string) =>
    report.relations.filter(({ record }) => record.type === type && record.target === target);
  // Who makes Doubao and Llama, who runs the Harbin site, and which chips stand there.
  for (const [type, target] of [
    ['OFFERS', 'product:doubao'],
    ['DEVELOPS', 'model:llama-3-70b'],
    ['OPERATES', 'datacenter:harbin'],
  ] as const)
    expect(to(type, target)).toEqual([]);
  expect(
    report.relations.filter(({ record }) => record.type === 'EQUIPPED_WITH').map(({ record }) => record.target),
  ).toEqual([
    'technology:ai-accelerators',
    'technology:converged-tiered-storage',
    'technology:domestic-network-equipment',
    'technology:intelligent-converged-tiered-storage',
  ]);
});

const events = report.events.map(({ record }) =>
  [record.date ?? record.period ?? '', record.kind, record.certainty ?? 'STATED', record.id.replace('event:', '')].join(
    ' ',
  ),
);

test('the happenings of the report, and no others', () => {
  expect(events.sort()).toEqual([
    ' EARNINGS STATED alibaba-results-2024-q2',
    ' PRICE_CHANGE STATED qwen-long-price-cut',
    ' RECOGNITION STATED alibaba-cloud-recognised-for-ai',
    ' RELEASE RUMOURED orion-release',
    '2024-08-08 LAUNCH STATED doubao-one-click-song-2024-08-08',
    '2024-08-15 RELEASE STATED gen-3-alpha-turbo-release-2024-08-15',
    '2024-08-16/2024-08-22 RECORD STATED midjourney-visits-record-2024-08-22',
    '2024-08-16/2024-08-22 RECORD STATED runway-visits-record-2024-08-22',
    '2024-08-21 LAUNCH STATED gemini-update-2024-08-21',
    '2024-08-21 LAUNCH STATED gpt-4o-fine-tuning-2024-08-21',
    '2024-08-21 RELEASE STATED ideogram-2.0-release-2024-08-21',
    '2024-08-22 EARNINGS STATED baidu-results-2024-q2',
    '2024-08-22 EARNINGS STATED iflytek-half-year-report-2024',
    '2024-08-22 LAUNCH STATED midjourney-website-opens-2024-08-22',
    '2024-08-22 RELEASE STATED yuan-2.0-m32-quantised-release-2024-08-22',
    '2024-08-23 RELEASE STATED imagine-yourself-release-2024-08-23',
    '2024-08-24 PUBLICATION STATED huafu-consumer-electronics-published-2024-08-24',
    '2024-08-24 RELEASE STATED sapiens-release-2024-08-24',
    '2024-08-25 PUBLICATION STATED huafu-semiconductor-weekly-published-2024-08-25',
    '2024-08-26 PUBLICATION STATED huafu-weekly-black-myth-wukong-published-2024-08-26',
    '2024-08-26/2024-08-28 MARKET_MOVE STATED cloud-shares-fall-2024-08-28',
    '2024-08-26/2024-08-28 MARKET_MOVE STATED compute-chips-fall-2024-08-28',
    '2024-08-30 OPENING PLANNED harbin-opening-2024-08-30',
    '2024-09 LAUNCH PLANNED september-launches-2024',
    '2024-09-01/2024-11-30 RELEASE RUMOURED strawberry-release-autumn-2024',
    '2024-Q2 RELEASE STATED yuanbao-release-2024-q2',
  ]);
});

const RECOMMENDED = {
  'theme:domestic-compute-chain': {
    'company:cambricon': ['寒武纪', 'SSE:688256'],
    'company:hygon': ['海光信息', 'SSE:688041'],
    'company:loongson': ['龙芯中科', 'SSE:688047'],
    'company:centec': ['盛科通信', 'SSE:688702'],
  },
  'theme:datacenter-hardware': {
    'company:innolight': ['中际旭创', 'SZSE:300308'],
    'company:foxconn-industrial-internet': ['工业富联', 'SSE:601138'],
    'company:eoptolink': ['新易盛', 'SZSE:300502'],
    'company:tfc': ['天孚通信', 'SZSE:300394'],
    'company:woer': ['沃尔核材', 'SZSE:002130'],
    'company:envicool': ['英维克', 'SZSE:002837'],
    'company:wus': ['沪电股份', 'SZSE:002463'],
    'company:victory-giant': ['胜宏科技', 'SZSE:300476'],
  },
} as const;

test.each(Object.entries(RECOMMENDED))('the companies recommended of %s, with their tickers', (theme, companies) => {
  expect(relations.has(`RECOMMENDS ${REPORT} ${theme}`)).toBe(true);
  for (const [id, [nameZh, ticker]] of Object.entries(companies)) {
    expect(entity(id)).toMatchObject({ nameZh, tickers: [ticker] });
    expect([id, relations.has(`RECOMMENDS ${REPORT} ${id}`)]).toEqual([id, true]);
    expect([id, relations.has(`MEMBER_OF ${id} ${theme}`)]).toEqual([id, true]);
  }
});

test('nothing else is recommended, but domestic computing power', () => {
  const all = report.relations.filter(({ record }) => record.type === 'RECOMMENDS').map(({ record }) => record.target);
  const listed = Object.entries(RECOMMENDED).flatMap(([theme, companies]) => [theme, ...Object.keys(companies)]);
  expect(all.sort()).toEqual([...listed, 'technology:domestic-compute'].sort());
});

test('five risks', () => {
  const risks = report.claims.filter(({ record }) => record.kind === 'RISK');
  expect(risks.flatMap(({ record }) => record.about.filter((id) => id.startsWith('theme:'))).sort()).toEqual([
    'theme:risk-competition',
    'theme:risk-demand',
    'theme:risk-geopolitics',
    'theme:risk-shipments',
    'theme:risk-technology',
  ]);
});

test('the report under its own title; the reports related to it, with their dates', () => {
  expect(entity(REPORT)?.nameZh).toBe('AI推理需求走出明显上行趋势，互联网大厂AI大模型建设卓有成效-算力周跟踪');
  const related = report.relations
    .filter(({ record }) => record.type === 'RELATED_TO')
    .map(({ record }) => record.target);
  expect(related.map((id) => entity(id)?.published).sort()).toEqual(['2024-08-24', '2024-08-25', '2024-08-26']);
});

test('six charts, with the sources of their figures', () => {
  const sources = (n: number): string[] =>
    report.relations
      .filter(({ record }) => record.type === 'DATA_FROM' && record.source === `${REPORT}-chart-${n}`)
      .map(({ record }) => record.target);
  const huafu = 'company:huafu-securities';
  expect(sources(1)).toEqual([huafu, 'company:wind', 'product:ifind']);
  for (const n of [2, 3, 4, 5]) expect(sources(n)).toEqual([huafu, 'company:similarweb']);
  expect(sources(6)).toEqual([huafu, 'company:qimai']);
  for (const n of [1, 2, 3, 4, 5, 6]) expect(relations.has(`PART_OF ${REPORT}-chart-${n} ${REPORT}`)).toBe(true);
});

test.each([
  ['chart-1-as-of', /28 August 2024/],
  ['chart-2-openai-count', /openai\.com.*chatgpt\.com/],
  ['chart-6-august-incomplete', /incomplete/],
  ['visits-cover-similarweb-week', /16 to 22 August/],
])('the note %s', (name, text) => {
  const claim = report.claims.find(({ record }) => record.id === `claim:${name}`);
  expect([claim?.record.kind, claim?.record.text]).toEqual(['METHOD', expect.stringMatching(text)]);
});

test.each([
  ['model:ernie', ['ERNIE', '文心大模型', '文心一言', 'ERNIE Bot', 'Wenxin']],
  ['model:qwen', ['Qwen', '通义千问', 'Tongyi Qianwen']],
  ['model:hunyuan', ['Hunyuan', '混元']],
  ['model:spark', ['讯飞星火', '星火', 'SparkDesk']],
  ['model:strawberry', ['Strawberry', '草莓', 'Q*']],
  ['model:orion', ['Orion', '猎户座']],
  ['model:llama-3-70b', ['Llama 3 70B', 'LLaMA3-70B', 'LLaMA3-70']],
  ['product:bailian', ['Bailian', '百炼', 'Model Studio']],
  ['product:qianfan', ['Qianfan', '千帆']],
  ['product:comate', ['Comate', '文心快码']],
  ['product:doubao', ['Doubao', '豆包']],
  ['product:yuanbao', ['Yuanbao', '元宝']],
  ['product:wecom', ['WeCom', '企业微信', 'WeChat Work']],
  ['segment:baidu-ai-cloud', ['Baidu AI Cloud', '百度智能云']],
  ['segment:alibaba-cloud', ['Alibaba Cloud', '阿里云', 'Aliyun']],
  ['company:ieit-systems', ['浪潮信息', 'Inspur']],
  ['company:qimai', ['七麦数据', 'Qimai']],
  ['datacenter:harbin', ['哈尔滨智算中心']],
])('%s goes by the names that people search for', (id, names) => {
  const { name, nameZh, aliases = [] } = entity(id) ?? { name: '' };
  expect([name, nameZh, ...aliases]).toEqual(expect.arrayContaining(names));
});

test('every kind of entity is there, and the measures stand apart from the report', () => {
  for (const [plural, records] of report.entities) expect([plural, records.length > 0]).toEqual([plural, true]);
  expect(entities.length).toBeGreaterThan(150);
  expect(report.measures).toEqual([]);
  expect(core.measures.length).toBeGreaterThan(30);
});
