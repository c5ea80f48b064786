/**
 * What the data sets measure. A bundle defines the measures that its figures use and that are not known yet, so that
 * each is defined once: in the seeds where they have it, else in the first bundle with such a figure.
 */
import type { MeasureRecord } from '../bundle/types';

type Row = readonly [name: string, nameZh: string, description: string, dimension: string];

const TABLE = {
  // In the seeds' core, and here for a graph that has no seeds.
  accelerators: ['Accelerators', '加速卡数量', 'Accelerator cards installed.', 'count'],
  'api-input-price': [
    'API input price',
    'API输入价格',
    'Price of the tokens sent to a model through its API.',
    'price',
  ],
  'compute-capacity': [
    'Computing power',
    '算力规模',
    'Floating-point operations a site can do in a second.',
    'compute-rate',
  ],
  'daily-tokens': ['Daily tokens', '日均处理token数', 'Tokens that a model processes a day.', 'frequency'],
  parameters: ['Parameters', '参数量', 'Trained parameters of a model.', 'count'],
  revenue: ['Revenue', '营业收入', 'Sales recognised over the period.', 'currency'],

  'annualized-revenue': [
    'Annualised revenue',
    '年化收入',
    'Revenue of a shorter time, as much as it makes in a year.',
    'currency',
  ],
  'annual-operating-cost': ['Annual operating cost', '年运营成本', 'What running a site for a year costs.', 'currency'],
  'api-audio-input-price': [
    'API audio input price',
    'API音频输入价格',
    'Price of audio tokens sent to a model.',
    'price',
  ],
  'api-audio-output-price': [
    'API audio output price',
    'API音频输出价格',
    'Price of audio tokens that a model makes.',
    'price',
  ],
  'api-cache-read-price': [
    'API cache read price',
    'API缓存读取价格',
    'Price of input tokens read from a cache.',
    'price',
  ],
  'api-cache-write-price': [
    'API cache write price',
    'API缓存写入价格',
    'Price of input tokens written to a cache.',
    'price',
  ],
  'api-output-price': ['API output price', 'API输出价格', 'Price of the tokens that a model makes.', 'price'],
  'api-reasoning-price': [
    'API reasoning price',
    'API推理token价格',
    'Price of the tokens that a model thinks in.',
    'price',
  ],
  'benchmark-points': [
    'Benchmark points',
    '基准测试分数',
    'Points in the benchmark that the dimensions name.',
    'score',
  ],
  'benchmark-score': ['Benchmark score', '基准测试得分', 'Score in the benchmark that the dimensions name.', 'ratio'],
  'buildings-operational': [
    'Buildings in operation',
    '投运楼栋数',
    'Buildings of a site that are in operation.',
    'count',
  ],
  'capital-cost': ['Capital cost', '资本成本', 'What building and equipping a site has cost so far.', 'currency'],
  'compute-spend': ['Spending on compute', '算力支出', 'What a company spends on computing power.', 'currency'],
  'context-window': ['Context window', '上下文长度', 'The most tokens a model takes into account at once.', 'count'],
  'daily-active-users': ['Daily active users', '日活跃用户数', 'People who use something in a day.', 'count'],
  'daily-messages': ['Daily messages', '日均消息数', 'Messages that users send a day.', 'frequency'],
  'facility-power': ['Facility power', '设施功率', 'Electric power that a site takes, cooling included.', 'power'],
  'finetuning-compute': [
    'Compute for fine-tuning',
    '微调算力',
    'Operations spent on fine-tuning a model.',
    'compute-amount',
  ],
  'funding-raised': ['Funding raised', '融资额', 'Money that a company raises in a round.', 'currency'],
  'h100-equivalents': [
    'H100 equivalents',
    'H100等效数量',
    'Computing power, as the number of H100 that have as much.',
    'count',
  ],
  'hardware-cost': ['Hardware cost', '硬件成本', 'What the hardware of a cluster costs.', 'currency'],
  'hardware-utilisation': [
    'Hardware utilisation',
    '硬件利用率',
    'Part of the peak performance used in training.',
    'ratio',
  ],
  'it-power': ['IT power', 'IT功率', 'Electric power that the computers of a site take.', 'power'],
  'memory-bandwidth': ['Memory bandwidth', '显存带宽', 'Data that a chip moves from and to its memory.', 'bandwidth'],
  'memory-size': ['Memory size', '显存容量', 'Memory of one board.', 'memory'],
  'monthly-active-users': ['Monthly active users', '月活跃用户数', 'People who use something in a month.', 'count'],
  'output-limit': ['Output limit', '输出长度上限', 'The most tokens a model makes in one answer.', 'count'],
  'peak-performance': [
    'Peak performance',
    '峰值性能',
    'Operations a chip can do in a second, without sparsity.',
    'compute-rate',
  ],
  'process-size': ['Process size', '制程', 'The node of the process a chip is made in.', 'length'],
  'release-price': ['Release price', '发布价格', 'Price at release.', 'currency'],
  staff: ['Staff', '员工数', 'People who work for a company or a part of it.', 'count'],
  'thermal-design-power': ['Thermal design power', '热设计功耗', 'Power that a chip is designed to draw.', 'power'],
  'training-accelerators': [
    'Accelerators for training',
    '训练加速卡数',
    'Accelerators that a model is trained on.',
    'count',
  ],
  'training-compute': ['Training compute', '训练算力', 'Operations spent on training a model.', 'compute-amount'],
  'training-cost': ['Training cost', '训练成本', 'What the compute for training a model costs.', 'currency'],
  'training-dataset-size': [
    'Size of training data',
    '训练数据量',
    'Items of data that a model is trained on.',
    'count',
  ],
  'training-power': ['Training power', '训练功率', 'Electric power drawn while a model is trained.', 'power'],
  'training-time': ['Training time', '训练时长', 'How long training a model takes.', 'duration'],
  'transistor-count': ['Transistors', '晶体管数量', 'Transistors of a chip.', 'count'],
  valuation: ['Valuation', '估值', 'What a company is worth after a round of funding.', 'currency'],
  'water-use': ['Water use', '用水量', 'Water that a site takes a day.', 'flow'],
  'weekly-active-users': ['Weekly active users', '周活跃用户数', 'People who use something in a week.', 'count'],
} as const satisfies Readonly<Record<string, Row>>;

export type MeasureKey = keyof typeof TABLE;

export const measureId = (key: MeasureKey): string => `measure:${key}`;

export function measureRecord(key: MeasureKey): MeasureRecord {
  const [name, nameZh, description, dimension]: Row = TABLE[key];
  return { id: measureId(key), name, nameZh, description, dimension };
}

export const MEASURE_KEYS = Object.keys(TABLE) as MeasureKey[];
