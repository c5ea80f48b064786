import { lazy, Suspense, useMemo } from 'react';
import type { SeriesPointFragment } from '../../../generated/graphql';
import { Evidence } from '../../parts/Evidence';
import { Figure } from '../../parts/Figure';
import { Go } from '../../parts/Go';
import { seriesOf } from '../../parts/series';
import { useWords } from '../../state/language';
import { factPath } from '../../state/url';

const SmallPlots = lazy(() => import('../../parts/SmallPlots'));

const words = {
  title: ['The same over time', '随时间变化'],
  undated: ['no period given', '未给出时期'],
} as const;

interface OverTimeProps {
  /** The figure itself. */
  readonly id: string;
  /** It and its like, by period. */
  readonly points: readonly SeriesPointFragment[];
}

/** A figure among its like at other times; nothing when it has none. */
export function OverTime({ id, points }: OverTimeProps) {
  const t = useWords(words);
  const series = useMemo(() => seriesOf(points), [points]);
  if (points.length < 2) return null;
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">{t.title}</h2>
      <Suspense fallback={null}>
        <SmallPlots series={series} />
      </Suspense>
      <ul className="fact-series">
        {points.map((point) => (
          <li key={point.id} aria-current={point.id === id ? 'true' : undefined}>
            <Go to={factPath(point.id)}>{point.period?.label ?? t.undated}</Go>
            <Figure figure={point} withText />
            <Evidence fact={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}
