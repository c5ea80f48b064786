/** The properties of kinds and their values. */
import { type Both, type Language, pick } from './language';

export const VALUES: Readonly<Record<string, Both>> = {
  developer: ['developer', '研发方'],
  operator: ['operator', '运营商'],
  'cloud-provider': ['cloud provider', '云服务商'],
  'chip-maker': ['chip maker', '芯片厂商'],
  'hardware-maker': ['hardware maker', '硬件厂商'],
  'telecom-carrier': ['telecom carrier', '电信运营商'],
  'research-firm': ['research firm', '研究机构'],
  'data-vendor': ['data vendor', '数据供应商'],
  press: ['press', '媒体'],
  broker: ['broker', '券商'],
  FAMILY: ['family of models', '模型系列'],
  VERSION: ['one version', '单一版本'],
  text: ['text', '文本'],
  code: ['code', '代码'],
  image: ['image', '图像'],
  video: ['video', '视频'],
  audio: ['audio', '音频'],
  '3d': ['3D', '三维'],
  app: ['app', '应用'],
  api: ['API', 'API'],
  platform: ['platform', '平台'],
  website: ['web site', '网站'],
  device: ['device', '设备'],
  feature: ['feature', '功能'],
  service: ['service', '服务'],
  game: ['game', '游戏'],
  planned: ['planned', '规划中'],
  'under-construction': ['under construction', '在建'],
  operating: ['operating', '运营中'],
  closed: ['closed', '已关闭'],
  chip: ['chip', '芯片'],
  network: ['network', '网络'],
  storage: ['storage', '存储'],
  method: ['method', '方法'],
  capability: ['capability', '能力'],
  software: ['software', '软件'],
  sector: ['sector', '板块'],
  chain: ['chain', '产业链'],
  'peer-group': ['peer group', '可比组'],
  industry: ['industry', '行业'],
  risk: ['risk', '风险'],
  report: ['report', '报告'],
  filing: ['filing', '公告文件'],
  call: ['call', '电话会'],
  chart: ['chart', '图表'],
  article: ['article', '文章'],
  dataset: ['data set', '数据集'],
  announcement: ['announcement', '公告'],
};

export const valueWord = (value: string, language: Language): string => {
  const both = VALUES[value];
  return both ? pick(both, language) : value;
};

/** "CN" is "China", "中国". */
export function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language === 'zh' ? 'zh-Hans' : 'en', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "zh" is "Chinese", "中文". */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language === 'zh' ? 'zh-Hans' : 'en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
