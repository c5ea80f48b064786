/** The kinds of events and claims. */
import { type Both, type Language, pick } from './language';

export const EVENT_KINDS: Readonly<Record<string, Both>> = {
  RELEASE: ['Release', '发布'],
  LAUNCH: ['Launch', '上线'],
  EARNINGS: ['Earnings', '业绩'],
  PRICE_CHANGE: ['Price change', '价格变动'],
  OPENING: ['Opening', '启用'],
  PUBLICATION: ['Publication', '发表'],
  RECORD: ['Record', '创纪录'],
  MARKET_MOVE: ['Market move', '市场变动'],
  RECOGNITION: ['Recognition', '获认可'],
};

export const CLAIM_KINDS: Readonly<Record<string, Both>> = {
  ASSESSMENT: ['Assessment', '评价'],
  RANKING: ['Ranking', '排名'],
  COMPARISON: ['Comparison', '对比'],
  CAUSE: ['Cause', '原因'],
  STRATEGY: ['Strategy', '战略'],
  PURPOSE: ['Purpose', '用途'],
  CAPABILITY: ['Capability', '能力'],
  TREND: ['Trend', '趋势'],
  ADOPTION: ['Adoption', '采用情况'],
  RISK: ['Risk', '风险'],
  RECOMMENDATION: ['Recommendation', '建议'],
  METHOD: ['Method', '方法'],
};

/** A kind that the table does not know stands as it is. */
export function kindWord(table: Readonly<Record<string, Both>>, kind: string, language: Language): string {
  const both = table[kind];
  return both ? pick(both, language) : kind;
}
