/** What the questions of docs/queries are called in Chinese, and what each shows, by the file's name. */
import type { Both } from '../../words/language';

export interface QuestionWords {
  /** The title in Chinese; the English one is the first line of the file. */
  readonly zh: string;
  /** What of the API it shows. */
  readonly shows: Both;
}

export const QUESTION_WORDS: Readonly<Record<string, QuestionWords>> = {
  '01-which-model-powers-which-product': {
    zh: '混元驱动哪些产品？由谁提供？是谁说的？',
    shows: [
      'From a model along its relations, each edge with its certainty and the places that state it.',
      '从模型出发沿关系查询，每条边都带有确定程度和出处。',
    ],
  },
  '02-from-a-model-to-revenue': {
    zh: '使用星火的业务收入多少？每一行的确定程度取最弱的一环；没有任何一行表示收入由星火带来。',
    shows: [
      'Whole ways from a model through product and segment to revenue and its growth, as flat rows.',
      '从模型经产品、分部到收入及增速的完整路径，按行列出。',
    ],
  },
  '03-what-a-company-earns': {
    zh: '百度智能云收入多少？增长如何？报告在哪里写到？',
    shows: [
      'Figures over time with value, unit, period and growth, and the page and text they come from.',
      '各期数据的数值、单位、时期与增速，以及所在的页码和原文。',
    ],
  },
  '04-what-is-only-rumoured': {
    zh: '哪些内容只是传闻？经过谁转述？',
    shows: [
      'Relations filtered by certainty, with the chain of attribution of each citation.',
      '按确定程度筛选关系，并列出每处引用的转述链。',
    ],
  },
  '05-a-datacenter': {
    zh: '哈尔滨数据中心有哪些设备？由谁部署？何时启用？',
    shows: [
      'One datacenter with what stands in it, who is behind it, and its events.',
      '一个数据中心的设备、相关方与事件。',
    ],
  },
  '06-find-by-any-name': {
    zh: '“猎户座”是谁？搜索支持任何语言的名称。',
    shows: [
      'Full-text search by English, Chinese, pinyin or ticker, best first with a score.',
      '按英文、中文、拼音或证券代码全文搜索，按得分排序。',
    ],
  },
  '07-segments-by-revenue': {
    zh: '哪些分部收入最高？按数据排序，没有数据的排在最后。',
    shows: ['Entities ordered by one of their figures.', '按实体的某项数据排序。'],
  },
  '08-companies-by-what-their-models-reach': {
    zh: '哪些公司的模型所驱动的业务在 2024 年上半年收入超过 20 亿元？',
    shows: ['A filter that reaches over three relations and down to a figure.', '跨三层关系、直到数据的筛选条件。'],
  },
  '09-what-grew-fastest': {
    zh: '哪些数据同比增长超过 20%？从快到慢；是确切值还是上下限？',
    shows: [
      'Figures filtered and ordered by value; the comparator tells bounds from exact ones.',
      '按数值筛选并排序；比较符区分上下限与确切值。',
    ],
  },
  '10-where-a-model-comes-from': {
    zh: 'Orion 据称接替谁？据称用谁的输出训练？',
    shows: ['Descent of a model, and how sure each part of it is.', '模型的来历，以及各部分的确定程度。'],
  },
  '11-what-is-recommended': {
    zh: '报告建议关注哪些产业链和标的？它们在哪里上市？',
    shows: [
      'From a document to themes, their members and the tickers of those: fields of one kind through “... on”.',
      '从文档到主题、成员及其证券代码：用“... on”取某一类型特有的字段。',
    ],
  },
  '12-the-week-on-the-market': {
    zh: '本周板块个股表现如何？从高到低。',
    shows: ['All figures of one measure, ordered, with whom they are of.', '同一指标的全部数据，排序并注明主体。'],
  },
  '13-who-is-quoted': {
    zh: '报告中哪些数据是转引的？引自谁？',
    shows: ['Attribution of each citation: who is quoted for the figure.', '每处引用的归属：数据转引自谁。'],
  },
  '14-figures-against-something': {
    zh: '哪些数据是相对另一模型的比值：便宜、快或轻多少？相对谁？',
    shows: [
      'Figures that refer to another entity, kept apart from absolute ones.',
      '以另一实体为参照的数据，与绝对值分开。',
    ],
  },
  '15-what-drives-growth': {
    zh: '据称是什么推动业务增长？是明确陈述还是仅有暗示？',
    shows: ['Relations of one type, with certainty and source.', '某一类型的关系，附确定程度与出处。'],
  },
  '16-risks': {
    zh: '报告提示了哪些风险？',
    shows: ['Claims of one kind, in the words of the source.', '某一类论断，保留来源原文。'],
  },
  '17-a-month-of-events': {
    zh: '2024 年 8 月先后发生了什么？',
    shows: ['Events within bounds of dates, in order.', '限定日期范围内的事件，按时间排序。'],
  },
  '18-how-two-things-are-linked': {
    zh: 'Strawberry 与 GPT-4 如何关联？逐跳列出；整条路径的确定程度如何？',
    shows: [
      'Shortest ways between two entities, each as sure as its weakest hop.',
      '两个实体之间的最短路径，确定程度取最弱的一环。',
    ],
  },
  '19-side-by-side': {
    zh: '三家的云业务与广告业务如何对比（以亿元计）？',
    shows: [
      'Several subjects and measures side by side, converted to one scale of unit.',
      '多个主体、多项指标并列，换算为同一单位。',
    ],
  },
  '20-what-is-measured': {
    zh: '图谱中哪些指标的数据最多？什么单位？介于什么范围？',
    shows: ['Counts and bounds of figures, grouped.', '按组统计数据的条数与范围。'],
  },
  '21-what-was-learned-when': {
    zh: '报告发布前对 Orion 知道什么？发布后呢？其间新增了什么？',
    shows: ['The graph as of a date, and the changes since another.', '截至某一日期的图谱，以及自另一日期以来的变更。'],
  },
  '22-what-is-around': {
    zh: '讯飞星火周围一跳之内有什么？',
    shows: [
      'A piece of the graph as nodes and lines, ready to be drawn.',
      '图谱的一部分，以节点和连线给出，可直接绘制。',
    ],
  },
};
