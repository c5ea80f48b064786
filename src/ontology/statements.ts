/** What statements are made of: certainty, comparators, transformations, and the kinds of events and claims. */

/** From the surest to the least sure; a chain is as sure as its weakest link. */
export const CERTAINTIES = {
  STATED: 'The source states it as a fact.',
  IMPLIED: 'It follows from the context of the source, but is nowhere written.',
  ESTIMATED: 'The source calls it an estimate.',
  PLANNED: 'Announced; not yet so on the date of the source.',
  RUMOURED: 'The source passes it on as hearsay.',
} as const;
export type Certainty = keyof typeof CERTAINTIES;

const CERTAINTY_ORDER = Object.keys(CERTAINTIES) as Certainty[];

/** 0 for the surest. */
export const certaintyRank = (certainty: Certainty): number => CERTAINTY_ORDER.indexOf(certainty);

/** The least sure of several certainties: that of the chain they make. */
export const weakest = (all: readonly Certainty[]): Certainty =>
  all.reduce<Certainty>((a, b) => (certaintyRank(b) > certaintyRank(a) ? b : a), 'STATED');

/** How a figure relates to the number written: "more than 600 million" is GT 600000000. */
export const COMPARATORS = {
  EQ: 'Exactly the value.',
  GT: 'More than the value.',
  GTE: 'The value or more.',
  LT: 'Less than the value.',
  LTE: 'The value or less.',
  APPROX: 'About the value.',
} as const;
export type Comparator = keyof typeof COMPARATORS;

/** What a figure says of the level it belongs to. A figure without a transformation is a level. */
export const TRANSFORMATIONS = {
  YEAR_ON_YEAR: 'Change against the same period a year earlier.',
  HALF_ON_HALF: 'Change against the half-year, or the point half a year, before.',
  QUARTER_ON_QUARTER: 'Change against the quarter before.',
  MONTH_ON_MONTH: 'Change against the month before.',
  CHANGE: 'Change against another base: the base period given, or a base the note describes.',
} as const;
export type Transformation = keyof typeof TRANSFORMATIONS;

export const EVENT_KINDS = {
  RELEASE: 'A model, a version or a product is released.',
  LAUNCH: 'A feature or a service goes live.',
  EARNINGS: 'A company reports its results.',
  PRICE_CHANGE: 'A price is changed.',
  OPENING: 'A site goes into service.',
  PUBLICATION: 'A document is published.',
  RECORD: 'A figure reaches a record.',
  MARKET_MOVE: 'A market, a sector or a share price moves.',
  RECOGNITION: 'A company or a product is recognised by a third party.',
} as const;

export const CLAIM_KINDS = {
  ASSESSMENT: 'A judgement of how good, how strong or how important something is.',
  RANKING: 'A place in an order: first, largest, only.',
  COMPARISON: 'How two things differ or are alike.',
  CAUSE: 'Why something happened.',
  STRATEGY: 'What a company means to do, or how it goes about it.',
  PURPOSE: 'What something is for, or how it works.',
  CAPABILITY: 'What something can do.',
  TREND: 'Where something is heading, without a figure.',
  ADOPTION: 'Who has taken something up, and how far.',
  RISK: 'What may go wrong.',
  RECOMMENDATION: 'What readers are advised to watch.',
  METHOD: 'How figures were gathered or counted.',
} as const;
