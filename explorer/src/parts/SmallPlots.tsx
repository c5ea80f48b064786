import { useMemo } from 'react';
import { Plot } from './Plot';
import './small-plots.css';
import { pick, useLanguage, useWords } from '../state/language';
import { TRANSFORMATIONS } from '../words/kinds';
import { namesIn, textIn } from '../words/names';
import { unitWord, withUnit } from '../words/numbers';
import type { Series } from './series';
import { seriesPlot } from './series-plot';

const words = {
  label: [
    (name: string, points: string) => `${name} over time: ${points}. The table below has the same figures.`,
    (name: string, points: string) => `${name}随时间变化：${points}。下表有相同数据。`,
  ],
} as const;

/** At most so many plots; the table has everything. */
const MOST = 6;

/** A small plot a series, so that trends are seen at a glance. */
export default function SmallPlots({ series }: { readonly series: readonly Series[] }) {
  return (
    <div className="small-plots">
      {series.slice(0, MOST).map((one) => (
        <SmallPlot key={one.key} series={one} />
      ))}
    </div>
  );
}

function SmallPlot({ series: { points } }: { readonly series: Series }) {
  const t = useWords(words);
  const language = useLanguage();
  const [first] = points;
  const options = useMemo(() => seriesPlot(points, language), [points, language]);
  if (!first) return null;
  const name = textIn(first.measure.name, first.measure.nameZh, language);
  const asides = [
    unitWord(first.unit, language),
    first.transformation && pick(TRANSFORMATIONS[first.transformation], language),
    first.reference && namesIn(first.reference, language).main,
    ...first.dimensions.map(({ value }) => value),
  ].filter(Boolean);
  const said = points
    .map((point) => `${point.period.label} ${withUnit(point.value ?? '', point.unit, language)}`)
    .join('; ');
  return (
    <figure>
      <figcaption>
        {name}
        {asides.length > 0 && <span className="muted"> · {asides.join(' · ')}</span>}
      </figcaption>
      <Plot options={options} label={t.label(name, said)} />
    </figure>
  );
}
