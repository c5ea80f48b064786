/**
 * Figures that a later snapshot no longer has. Nothing in the graph is overwritten, and a figure stands until a later
 * statement of the same identity: so that a forecast that Epoch AI has taken back does not stand for ever, the later
 * snapshot says that it has no such figure.
 */
import type { MetricRecord } from '../../bundle/types';
import type { Draft, NewMetric } from '../build/draft';
import type { MeasureKey } from '../measures';
import { TIMELINE_COLUMNS } from './columns';

const TIMED = new Set(TIMELINE_COLUMNS.map(({ measure }) => measure));

const keyOf = ({ measure }: MetricRecord): MeasureKey => measure.slice(measure.indexOf(':') + 1) as MeasureKey;

/** Figures that stand, by identity: those of the newest snapshot that has each. */
export type Standing = Map<string, MetricRecord>;

/**
 * Adds to the draft what of `standing` it takes back: figures at a day, of the sites in `timed`, in `columns` that this
 * snapshot has. Brings `standing` up to date. Returns how many there are.
 */
export function withdraw(
  draft: Draft,
  standing: Standing,
  timed: ReadonlySet<string>,
  columns: readonly string[],
  file: string,
): number {
  const has = new Set(TIMELINE_COLUMNS.filter(({ column }) => columns.includes(column)).map(({ measure }) => measure));
  const gone = [...standing].filter(([identity, record]) => {
    const measure = keyOf(record);
    return (
      record.value !== null &&
      timed.has(record.subject) &&
      TIMED.has(measure) &&
      has.has(measure) &&
      !draft.metrics.has(identity)
    );
  });
  for (const [, { subject, unit, period, dimensions, certainty, measure }] of gone) {
    const figure: NewMetric = {
      subject,
      measure: keyOf({ measure } as MetricRecord),
      unit,
      value: null,
      ...(period ? { period } : {}),
      ...(dimensions ? { dimensions } : {}),
    };
    draft.metric(figure, {
      file,
      line: 1,
      row: `${subject}, ${period}`,
      locator: `data_center_timelines.csv, which has no such figure for ${period}`,
      ...(certainty ? { certainty } : {}),
      notes: ['This snapshot no longer has the figure that an earlier one had for this day.'],
    });
  }
  for (const [identity, record] of draft.metrics) if (isDaily(record)) standing.set(identity, record);
  return gone.length;
}

/** Figures at a day, not the state of a month. */
const isDaily = ({ period = '' }: MetricRecord): boolean => /^\d{4}-\d{2}-\d{2}$/.test(period);
