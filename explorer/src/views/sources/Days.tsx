import { useEffect, useId, useState } from 'react';
import { useAsOf } from '../../state/as-of';
import { useWords } from '../../state/language';
import { MOST_DAYS, useDays } from './use-days';

const words = {
  label: ['The graph as of', '图谱截至'],
  today: ['today', '今天'],
  hint: [
    (days: number) =>
      days === 1
        ? 'Documents brought something on one day. Move the slider to see the graph as it was then.'
        : `Documents brought something on ${days} days. Move the slider to see the graph as it was then.`,
    (days: number) => `文献在 ${days} 个日期带来了内容。移动滑块可查看图谱当时的样子。`,
  ],
  latest: [
    (days: number) => `These are the latest ${days} days; for an earlier one, use the date in the top bar.`,
    (days: number) => `此处为最近 ${days} 个日期；更早的日期请使用顶栏的日期。`,
  ],
} as const;

/** Moves the date of the page over the days on which documents came; its last place is today. */
export function Days() {
  const t = useWords(words);
  const days = useDays();
  const id = useId();
  const [asOf, setAsOf] = useAsOf();
  const place = placeOf(asOf, days ?? []);
  const [at, setAt] = useState(place);
  useEffect(() => setAt(place), [place]);
  if (!days || days.length === 0) return null;
  const shown = at === place && asOf ? asOf : (days[at] ?? t.today);
  // Only where the slider is let go, so that Back undoes one move.
  const commit = () => {
    if (at !== place) setAsOf(days[at]);
  };
  return (
    <section className="sources-days no-print" aria-label={t.label}>
      <p>
        <label htmlFor={id}>{t.label}</label> <output htmlFor={id}>{shown}</output>
      </p>
      <input
        id={id}
        type="range"
        min={0}
        max={days.length}
        step={1}
        value={at}
        aria-valuetext={shown}
        onChange={(event) => setAt(Number(event.target.value))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <p className="sources-ends muted" aria-hidden="true">
        <span>{days[0]}</span>
        <span>{t.today}</span>
      </p>
      <p className="muted">{days.length < MOST_DAYS ? t.hint(days.length) : t.latest(days.length)}</p>
    </section>
  );
}

/** The place of the last day that is not after the date; behind all days for today. */
function placeOf(asOf: string | null, days: readonly string[]): number {
  if (asOf === null) return days.length;
  return Math.max(0, days.filter((day) => day <= asOf).length - 1);
}
