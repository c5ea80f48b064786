export const words = {
  title: ['Which model powers which product, and which revenue', '哪个模型驱动哪个产品，对应哪项收入'],
  lead: [
    'Each row is a way from a model over the product it powers to the company above, with the revenue of the nearest level that reports one. The revenue is that of the product, segment or company named beside it; no source says that the model earned it.',
    '每一行是从模型经由其驱动的产品到上层公司的一条路径，并给出最近一个有披露的层级的收入。该收入属于旁边所注明的产品、分部或公司；没有来源称其由模型带来。',
  ],
  none: [
    'No way from a model to a company fits. Take a filter away, or choose a later date.',
    '没有符合条件的路径。请减少筛选条件，或选择更晚的日期。',
  ],
  summary: [
    (rows: number, reported: number) =>
      `${rows} ${rows === 1 ? 'way' : 'ways'} from a model to a company; revenue is reported for ${reported}.`,
    (rows: number, reported: number) => `${rows} 条从模型到公司的路径，其中 ${reported} 条有披露的收入。`,
  ],
  width: [
    'The width of a band is the number of ways, not money. Blue bands lead to a reported revenue, grey ones to none. The table has the same ways.',
    '条带的宽度表示路径数量，而非金额。蓝色条带通向已披露的收入，灰色条带没有披露的收入。下表列出相同的路径。',
  ],
  table: ['Ways from models to revenue', '从模型到收入的路径'],
} as const;

export const columnWords = {
  model: ['Model', '模型'],
  product: ['Powers', '所驱动的产品'],
  segment: ['Segment', '业务分部'],
  company: ['Company', '公司'],
  revenue: ['Revenue', '营业收入'],
  of: ['Revenue of', '收入所属'],
  growth: ['Growth on the year', '同比'],
  certainty: ['Certainty of the way', '路径确定程度'],
  reported: ['reported', '有披露'],
  noneReported: ['none reported', '未披露'],
  comparator: ['Comparator', '比较符'],
  value: ['Value', '值'],
  unit: ['Unit', '单位'],
  period: ['Period', '时期'],
  written: ['As written', '原文'],
  origin: ['Growth is', '同比来源'],
  stated: ['stated', '来源给出'],
  computed: ['computed', '计算得出'],
  hops: ['Hops', '各环节'],
  sources: ['Sources', '来源'],
} as const;
