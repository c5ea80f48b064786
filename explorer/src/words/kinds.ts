import type { Certainty, Comparator, EntityKind, Transformation } from '../../generated/graphql';
import type { Both } from './language';

export const KINDS: Readonly<Record<EntityKind, Both>> = {
  COMPANY: ['Company', '公司'],
  MODEL: ['Model', '模型'],
  PRODUCT: ['Product', '产品'],
  SEGMENT: ['Segment', '业务分部'],
  DATACENTER: ['Datacenter', '数据中心'],
  TECHNOLOGY: ['Technology', '技术'],
  THEME: ['Theme', '主题'],
  DOCUMENT: ['Document', '文献'],
};

export const KINDS_PLURAL: Readonly<Record<EntityKind, Both>> = {
  COMPANY: ['Companies', '公司'],
  MODEL: ['Models', '模型'],
  PRODUCT: ['Products', '产品'],
  SEGMENT: ['Segments', '业务分部'],
  DATACENTER: ['Datacenters', '数据中心'],
  TECHNOLOGY: ['Technologies', '技术'],
  THEME: ['Themes', '主题'],
  DOCUMENT: ['Documents', '文献'],
};

export const CERTAINTIES: Readonly<Record<Certainty, { readonly name: Both; readonly means: Both }>> = {
  STATED: { name: ['Stated', '明确陈述'], means: ['The source states it as a fact.', '来源将其作为事实陈述。'] },
  IMPLIED: {
    name: ['Implied', '由上下文推断'],
    means: [
      'It follows from the context of the source, but is nowhere written.',
      '由来源的上下文得出，但原文并未写明。',
    ],
  },
  ESTIMATED: { name: ['Estimated', '估计'], means: ['The source calls it an estimate.', '来源称其为估计值。'] },
  PLANNED: {
    name: ['Planned', '计划中'],
    means: ['Announced; not yet so on the date of the source.', '已宣布，但在来源日期尚未实现。'],
  },
  RUMOURED: {
    name: ['Rumoured', '传闻'],
    means: ['The source passes it on as hearsay.', '来源将其作为传闻转述。'],
  },
};

/** [sign, in words] */
export const COMPARATORS: Readonly<Record<Comparator, { readonly sign: string; readonly means: Both }>> = {
  EQ: { sign: '', means: ['exactly', '等于'] },
  GT: { sign: '>', means: ['more than', '超过'] },
  GTE: { sign: '≥', means: ['at least', '不低于'] },
  LT: { sign: '<', means: ['less than', '低于'] },
  LTE: { sign: '≤', means: ['at most', '不超过'] },
  APPROX: { sign: '≈', means: ['about', '约'] },
};

export const TRANSFORMATIONS: Readonly<Record<Transformation, Both>> = {
  YEAR_ON_YEAR: ['year on year', '同比'],
  HALF_ON_HALF: ['half-year on half-year', '半年环比'],
  QUARTER_ON_QUARTER: ['quarter on quarter', '季度环比'],
  MONTH_ON_MONTH: ['month on month', '月度环比'],
  CHANGE: ['change', '变化'],
};
