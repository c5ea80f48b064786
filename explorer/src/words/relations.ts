/** What a relation type is called from either end, and in a sentence; and which types belong together on a page. */
import type { RelationType } from '../../generated/graphql';
import type { Both } from './language';

export interface RelationWords {
  /** Over the list of what it leads to, seen from its source: a company's "Develops". */
  readonly out: Both;
  /** The same seen from its target: a model's "Developed by". */
  readonly in: Both;
  /** Between source and target: "Baidu *develops* ERNIE". */
  readonly verb: Both;
  /** When it has no direction, `out` holds from both ends. */
  readonly symmetric?: true;
}

export const RELATIONS: Readonly<Record<RelationType, RelationWords>> = {
  DEVELOPS: { out: ['Develops', '研发的模型'], in: ['Developed by', '研发方'], verb: ['develops', '研发'] },
  OFFERS: { out: ['Offers', '提供的产品'], in: ['Offered by', '提供方'], verb: ['offers', '提供'] },
  HAS_SEGMENT: {
    out: ['Segments', '业务分部'],
    in: ['Segment of', '所属主体'],
    verb: ['reports the segment', '下设分部'],
  },
  SUBSIDIARY_OF: { out: ['Belongs to', '母公司'], in: ['Subsidiaries', '子公司'], verb: ['belongs to', '隶属于'] },
  OPERATES: { out: ['Operates', '运营的数据中心'], in: ['Operated by', '运营方'], verb: ['operates', '运营'] },
  DEPLOYS_AT: {
    out: ['Has computing power at', '部署算力的地点'],
    in: ['Computing power put there by', '在此部署算力的公司'],
    verb: ['puts computing power into', '部署算力于'],
  },
  POWERS: { out: ['Powers', '所驱动的产品'], in: ['Powered by', '所用模型'], verb: ['powers', '驱动'] },
  SERVED_BY: {
    out: ['Can be called through', '调用渠道'],
    in: ['Serves', '提供调用的模型'],
    verb: ['can be called through', '可通过其调用：'],
  },
  PART_OF: { out: ['Part of', '所属整体'], in: ['Parts', '组成部分'], verb: ['is part of', '属于'] },
  VARIANT_OF: { out: ['Variant of', '所属系列'], in: ['Variants', '变体'], verb: ['is a variant of', '是其变体：'] },
  SUCCEEDS: { out: ['Takes over from', '前代'], in: ['Succeeded by', '后继'], verb: ['takes over from', '接替'] },
  TRAINED_ON_OUTPUT_OF: {
    out: ['Trained on data made by', '训练数据来自的模型'],
    in: ['Made training data for', '为其生成训练数据的模型'],
    verb: ['is trained on data made by', '的训练数据来自'],
  },
  TRAINED_ON: {
    out: ['Trained on', '训练所用硬件或地点'],
    in: ['Trains', '在此训练的模型'],
    verb: ['is trained on', '训练于'],
  },
  COMPARED_WITH: {
    out: ['Compared with', '比较对象'],
    in: ['Compared with', '比较对象'],
    verb: ['is compared with', '对比'],
    symmetric: true,
  },
  DRIVES_GROWTH_OF: {
    out: ['Drives the growth of', '带动其增长的对象'],
    in: ['Growth driven by', '增长驱动因素'],
    verb: ['drives the growth of', '带动增长：'],
  },
  USES: { out: ['Uses', '使用的技术与产品'], in: ['Used by', '使用者'], verb: ['uses', '使用'] },
  HAS_FEATURE: {
    out: ['Features', '功能与能力'],
    in: ['Feature of', '具备该功能的产品与模型'],
    verb: ['has the feature', '具备功能'],
  },
  EQUIPPED_WITH: {
    out: ['Equipped with', '装备'],
    in: ['Installed in', '安装地点'],
    verb: ['is equipped with', '配备'],
  },
  MEMBER_OF: { out: ['Belongs to the themes', '所属主题'], in: ['Members', '成员'], verb: ['belongs to', '属于'] },
  RECOMMENDS: {
    out: ['Suggests watching', '建议关注'],
    in: ['Suggested by', '建议关注它的文献'],
    verb: ['suggests watching', '建议关注'],
  },
  PUBLISHED: { out: ['Publications', '发布的文献'], in: ['Published by', '发布者'], verb: ['published', '发布'] },
  CITES: { out: ['Draws on', '引用的文献'], in: ['Drawn on by', '引用它的文献'], verb: ['draws on', '引用'] },
  RELATED_TO: {
    out: ['Further reading', '延伸阅读'],
    in: ['Further reading', '延伸阅读'],
    verb: ['is listed with', '延伸阅读：'],
    symmetric: true,
  },
  DATA_FROM: {
    out: ['Data from', '数据来源'],
    in: ['Gives data to', '使用其数据的文献'],
    verb: ['takes data from', '数据来自'],
  },
  FILED_UNDER: {
    out: ['Filed under', '归入行业'],
    in: ['Documents filed here', '归入此处的文献'],
    verb: ['is filed under', '归入'],
  },
};

export interface RelationGroup {
  readonly title: Both;
  readonly types: readonly RelationType[];
}

/** The sections of a page, in order. Each type is in one. */
export const RELATION_GROUPS: readonly RelationGroup[] = [
  {
    title: ['Models and products', '模型与产品'],
    types: ['DEVELOPS', 'OFFERS', 'POWERS', 'SERVED_BY', 'HAS_FEATURE', 'USES'],
  },
  {
    title: ['Business and structure', '业务与结构'],
    types: ['HAS_SEGMENT', 'PART_OF', 'SUBSIDIARY_OF', 'DRIVES_GROWTH_OF'],
  },
  {
    title: ['Lineage and training', '谱系与训练'],
    types: ['VARIANT_OF', 'SUCCEEDS', 'TRAINED_ON_OUTPUT_OF', 'TRAINED_ON'],
  },
  { title: ['Computing power', '算力'], types: ['OPERATES', 'DEPLOYS_AT', 'EQUIPPED_WITH'] },
  { title: ['Market and comparison', '市场与对比'], types: ['MEMBER_OF', 'COMPARED_WITH', 'RECOMMENDS'] },
  { title: ['Documents', '文献'], types: ['PUBLISHED', 'CITES', 'RELATED_TO', 'DATA_FROM', 'FILED_UNDER'] },
];
