/** Every figure of the report, written here from the report and compared with the seeds: none missing, none more. */
import { chains, report } from './read';

const CALL = 'Baidu 24Q2 earnings call';
const VIA_QBITAI = `QbitAI > ${CALL}`;
const BAIDU = 'Baidu 24Q2 results';
const ALIBABA = 'Alibaba results';
const IFLYTEK = 'iFLYTEK 2024 half-year report';

/** Subject, measure (with what changed, as the transformation), period, figure, whom the report quotes. */
type Figure = readonly [string, string, string, string, string];

const THREE_DAYS = '2024-08-26/2024-08-28';
const share = (company: string, move: string): Figure => [
  `company:${company}`,
  'share-price CHANGE',
  THREE_DAYS,
  `EQ ${move} percent`,
  '',
];
const segment = (name: string, revenue: string, growth: string): Figure[] => [
  [`segment:iflytek-${name}`, 'revenue', '2024-H1', `EQ ${revenue} CNY`, IFLYTEK],
  [`segment:iflytek-${name}`, 'revenue YEAR_ON_YEAR', '2024-H1', `EQ ${growth} percent`, IFLYTEK],
];

const FIGURES: readonly Figure[] = [
  share('nvidia', '-2.91'),
  share('intel', '-4.53'),
  share('amd', '-5.56'),
  share('loongson', '-6.89'),
  share('cambricon', '-5.07'),
  share('hygon', '-2.02'),
  share('sensetime', '1.82'),
  share('microsoft', '-1.49'),
  share('amazon', '-3.52'),
  share('meta', '-2.13'),

  ['segment:baidu-ai-cloud', 'revenue', '2024-Q2', 'EQ 5100000000 CNY', BAIDU],
  ['segment:baidu-ai-cloud', 'revenue YEAR_ON_YEAR', '2024-Q2', 'EQ 14 percent', BAIDU],
  ['segment:baidu-ai-cloud', 'revenue-share part=AI', '2024-Q2', 'EQ 9 percent', BAIDU],
  ['segment:baidu-ai-cloud', 'revenue-share part=AI QUARTER_ON_QUARTER', '2024-Q2', 'EQ 30.43 percent', BAIDU],
  ['product:qianfan-appbuilder', 'applications-built', '', 'GT 100000 applications', VIA_QBITAI],
  ['segment:baidu-ai-cloud', 'market-share market=large-model platforms', '', 'EQ 19.9 percent', 'IDC'],
  ['segment:baidu-ai-cloud', 'rank by=market share,market=large-model platforms', '', 'EQ 1 rank', 'IDC'],
  ['model:ernie', 'daily-calls', '2024-Q2', 'GT 600000000 calls/day', VIA_QBITAI],
  ['model:ernie', 'daily-tokens', '2024-Q2', 'GT 1000000000000 tokens/day', VIA_QBITAI],
  ['model:ernie', 'daily-calls', '2023-Q4', 'EQ 50000000 calls/day', VIA_QBITAI],
  ['model:ernie', 'daily-calls HALF_ON_HALF', '2024-Q2 from 2023-Q4', 'GT 10 ratio', VIA_QBITAI],

  ['product:baidu-search', 'ai-generated-share', '2024-Q2', 'EQ 18 percent', CALL],
  ['product:baidu-search', 'ai-generated-share', '2024-Q1', 'EQ 11 percent', CALL],
  ['product:baidu-search', 'ai-generated-share QUARTER_ON_QUARTER', '2024-Q2', 'EQ 7 percentage_point', CALL],
  ['product:baidu-agents', 'daily-distributions', '2024-07', 'GT 8000000 distributions/day', ''],
  ['product:baidu-agents', 'daily-distributions CHANGE', '2024-07 from 2024-05', 'EQ 2 ratio', ''],
  ['product:baidu-wenku', 'feature-count', '', 'GTE 100 features', ''],
  ['product:baidu-wenku', 'subscription-revenue YEAR_ON_YEAR', '2024-Q2', 'GT 15 percent', ''],
  ['product:baidu-wenku', 'ai-users', '', 'GT 180000000 users', ''],
  ['product:baidu-wenku', 'ai-feature-uses', '', 'GT 2200000000 uses', ''],
  ['product:comate', 'engineer-adoption company=Baidu', '', 'EQ 80 percent', ''],
  ['product:comate', 'generated-code-share company=Baidu', '', 'EQ 30 percent', ''],

  ['segment:alibaba-cloud', 'revenue', '2024-Q2', 'EQ 26549000000 CNY', ALIBABA],
  ['segment:alibaba-cloud', 'revenue YEAR_ON_YEAR', '2024-Q2', 'EQ 6 percent', ALIBABA],
  ['segment:alibaba-cloud', 'revenue part=AI-related products YEAR_ON_YEAR', '2024-Q2', 'GTE 100 percent', ALIBABA],
  ['segment:alibaba-public-cloud', 'revenue YEAR_ON_YEAR', '2024-Q2', 'GTE 10 percent', ALIBABA],
  ['model:qwen-long', 'api-input-price', '', 'EQ 0.5 CNY/1M tokens', ''],
  ['model:qwen-long', 'relative-price price=API input vs model:gpt-4', '', 'EQ 0.0025 ratio', ''],
  ['product:bailian', 'paying-users QUARTER_ON_QUARTER', '2024-Q2', 'GT 200 percent', ''],

  ['segment:tencent-advertising', 'revenue', '2024-Q2', 'EQ 29900000000 CNY', ''],
  ['segment:tencent-advertising', 'revenue YEAR_ON_YEAR', '2024-Q2', 'EQ 19 percent', ''],

  ['company:iflytek', 'revenue', '2024-H1', 'EQ 9325000000 CNY', IFLYTEK],
  ['company:iflytek', 'revenue YEAR_ON_YEAR', '2024-H1', 'EQ 19 percent', IFLYTEK],
  ...segment('education', '2860000000', '25.14'),
  ...segment('healthcare', '228000000', '18.80'),
  ...segment('open-platform', '2345000000', '47.92'),
  ...segment('smart-hardware', '900000000', '56.61'),
  ...segment('automotive', '350000000', '65.49'),
  ['company:iflytek', 'added-investment for=AI', '2024-H1', 'GT 650000000 CNY', ''],
  ['product:spark-app', 'downloads platform=Android', '', 'EQ 140000000 downloads', ''],
  ['product:spark-app', 'rank among=general model apps of the tool category in China', '', 'EQ 1 rank', ''],

  ['datacenter:harbin', 'accelerators', '', 'EQ 18000 accelerators', ''],
  ['datacenter:harbin', 'compute-capacity', '', 'EQ 6.6 EFLOPS', ''],
  ['datacenter:harbin', 'supported-model-parameters', '', 'APPROX 1000000000000 parameters', ''],
  ['datacenter:harbin', 'fault-location-time', '', 'none minutes', ''],

  ['product:runway', 'website-visits', '2024-08-16/2024-08-22', 'EQ 1600000 visits/week', 'Similarweb'],
  ['product:midjourney', 'website-visits', '2024-08-16/2024-08-22', 'none visits/week', 'Similarweb'],
  ['product:midjourney', 'website-visits CHANGE', '2024-08-16/2024-08-22', 'none percent', 'Similarweb'],
  ['product:openai-websites', 'website-visits CHANGE', '2024-08-16/2024-08-22', 'none percent', 'Similarweb'],
  ['product:gemini', 'website-visits CHANGE', '2024-08-16/2024-08-22', 'none percent', 'Similarweb'],
  ['product:doubao', 'website-visits CHANGE', '2024-08-08/2024-08-22', 'none percent', 'Similarweb'],
  ['product:midjourney', 'free-quota', '', 'EQ 25 generations', ''],
  ['model:gen-3-alpha-turbo', 'relative-speed vs model:gen-3-alpha', '', 'EQ 7 ratio', ''],
  ['model:gen-3-alpha-turbo', 'relative-price vs model:gen-3-alpha', '', 'EQ 0.5 ratio', ''],

  ['model:yuan-2.0-m32-4bit', 'quantisation-bits', '', 'EQ 4 bits', ''],
  ['model:yuan-2.0-m32-8bit', 'quantisation-bits', '', 'EQ 8 bits', ''],
  ['model:yuan-2.0-m32-4bit', 'inference-memory', '', 'EQ 23.27 GB', ''],
  ['model:yuan-2.0-m32-4bit', 'compute-per-token', '', 'APPROX 1.9 GFLOP/token', ''],
  ['model:yuan-2.0-m32-4bit', 'relative-compute vs model:llama-3-70b', '', 'EQ 0.0125 ratio', ''],
  ['model:sapiens', 'parameters size=smallest', '', 'EQ 300000000 parameters', ''],
  ['model:sapiens', 'parameters size=largest', '', 'EQ 2000000000 parameters', ''],
  ['model:sapiens', 'feature-count of=fields of application', '', 'EQ 4 features', ''],
  ['model:sapiens', 'inference-resolution', '', 'APPROX 1000 pixels', ''],
];

const seeded = report.metrics.map(({ record }): Figure => {
  const { subject, measure, dimensions = {}, reference, transformation, period = '', basePeriod, value, unit } = record;
  const part = Object.entries(dimensions)
    .map((pair) => pair.join('='))
    .sort()
    .join(',');
  const what = [measure.replace('measure:', ''), part, reference && `vs ${reference}`, transformation];
  return [
    subject,
    what.filter(Boolean).join(' '),
    basePeriod === undefined ? period : `${period} from ${basePeriod}`,
    value === null ? `none ${unit}` : `${record.comparator ?? 'EQ'} ${value} ${unit}`,
    chains(record).join(', '),
  ];
});

const lines = (figures: readonly Figure[]): string[] => figures.map((figure) => figure.join(' | ')).sort();

test('the figures of the report, and no others', () => {
  expect(lines(seeded)).toEqual(lines(FIGURES));
});

test('every figure is stated as a fact, in the form in which the report writes it', () => {
  expect(report.metrics.filter(({ record }) => record.certainty !== undefined)).toEqual([]);
  for (const { record } of report.metrics)
    if (record.value !== null) expect([record.id, record.text]).toEqual([record.id, expect.stringMatching(/\S/)]);
});

const byId = new Map(report.metrics.map(({ record }) => [record.id, record]));

test.each([
  ['baidu-ai-cloud-ai-revenue-share-growth-2024-q2', /ambiguous.*share.*AI revenue/i],
  ['ernie-daily-calls-growth-2024-q2', /ambiguous/i],
  ['gen-3-alpha-turbo-relative-speed', /ambiguous/i],
  ['yuan-2.0-m32-4bit-relative-compute', /LLaMA3-70,/],
  ['yuan-2.0-m32-4bit-compute-per-token', /not a rate/],
  ['alibaba-cloud-revenue-2024-q2', /does not name the quarter/],
  ['qwen-long-api-input-price', /2 million tokens/],
  ['qianfan-appbuilder-applications', /several hundred thousand/],
  ['harbin-compute-capacity', /precision/],
  ['spark-app-rank', /Android/],
])('what is ambiguous about %s is said', (name, note) => {
  expect(byId.get(`metric:${name}`)?.note).toMatch(note);
});
