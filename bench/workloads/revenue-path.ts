/** What the peers make of a way from a model to revenue, given that the generated graph has just two sorts of way. */
import Decimal from 'decimal.js';

export interface Figure {
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly transformation: string | null;
}

export interface Found {
  readonly product: object;
  readonly segment: object;
  readonly company: object;
  /** Certainties of the hops, over the segment that the product is a part of. */
  readonly overSegment: readonly string[];
  /** The same, by the company's own offer. */
  readonly direct: readonly string[];
  readonly ofSegment: readonly Figure[];
  readonly ofCompany: readonly Figure[];
}

const ORDER = ['STATED', 'IMPLIED', 'ESTIMATED', 'PLANNED', 'RUMOURED'];
const weakest = (certainties: readonly string[]): string =>
  ORDER[Math.max(...certainties.map((certainty) => ORDER.indexOf(certainty)))] as string;

const yearBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

function growthOf({ value, unit, period }: Figure, figures: readonly Figure[]) {
  const stated = figures.find((figure) => figure.transformation !== null && figure.period === period);
  if (stated) return { percent: stated.value, origin: 'STATED' };
  const base = figures.find((figure) => figure.period === yearBefore(period) && figure.unit === unit);
  if (!base) return null;
  const percent = new Decimal(value).div(base.value).minus(1).times(100).toDecimalPlaces(2);
  return { percent: percent.toFixed(), origin: 'COMPUTED' };
}

/** The row that Asterism gives: the segment's latest revenue where it reports one, else the company's. */
export function revenuePath({ product, segment, company, overSegment, direct, ofSegment, ofCompany }: Found) {
  const [reporting, figures] = ofSegment.length > 0 ? [segment, ofSegment] : [null, ofCompany];
  const levels = figures.filter(({ transformation }) => transformation === null);
  const latest = levels.reduce((a, b) => (b.period > a.period ? b : a));
  return {
    product,
    segment: reporting,
    company,
    revenue: { value: latest.value, unit: latest.unit, period: { label: latest.period } },
    growth: growthOf(latest, figures),
    certainty: weakest(reporting ? overSegment : direct),
  };
}
