import type { GrowthBasis } from '../../../generated/graphql';
import { pick, useLanguage, useWords } from '../../state/language';
import { COMPARATORS, TRANSFORMATIONS } from '../../words/kinds';
import { namesIn, textIn } from '../../words/names';
import { readable, unitWord, withUnit } from '../../words/numbers';
import { type Bar, Bars } from './Bars';
import { Lines } from './Lines';
import type { GrowthPanel, GrowthPoint, LevelPanel, LevelPoint } from './panels';

const words = {
  title: ['Drawn', '图示'],
  level: [
    (name: string, unit: string, said: string) => `${name}, ${unit}: ${said}. The table below has the same figures.`,
    (name: string, unit: string, said: string) => `${name}（${unit}）：${said}。下表有相同数据。`,
  ],
  growth: [
    (name: string, basis: string) => `${name}, growth ${basis}`,
    (name: string, basis: string) => `${name}，${basis}增长`,
  ],
  undated: ['no period given', '未给出时期'],
  computed: ['computed', '计算值'],
  key: [
    'Full: a number as a source gives it. Pale with a dashed edge, or an empty dot: a bound (>, <) or about (≈), drawn at the number written. An empty bar: worked out here.',
    '实心：来源给出的数字。浅色虚线边或空心点：上下限（>、<）或约数（≈），按所写数字绘制。空心条：此处计算得出。',
  ],
} as const;

interface PanelsProps {
  readonly levels: readonly LevelPanel[];
  readonly growths: readonly GrowthPanel[];
  readonly basis: GrowthBasis;
}

/** All drawings of a comparison. */
export default function Panels({ levels, growths, basis }: PanelsProps) {
  const t = useWords(words);
  if (levels.length + growths.length === 0) return null;
  return (
    <section aria-label={t.title} className="compare-drawings">
      <div className="compare-panels">
        {levels.map((panel) => (
          <Level key={panel.key} panel={panel} />
        ))}
        {growths.map((panel) => (
          <Growth key={panel.key} panel={panel} basis={basis} />
        ))}
      </div>
      <p className="muted compare-key">{t.key}</p>
    </section>
  );
}

function Level({ panel: { measure, unit, points } }: { readonly panel: LevelPanel }) {
  const t = useWords(words);
  const language = useLanguage();
  const name = textIn(measure.name, measure.nameZh, language);
  const unitName = unitWord(unit, language);
  const periods = [...new Set(points.map(({ figure }) => figure.period?.label ?? t.undated))];
  const sign = ({ figure }: LevelPoint) => COMPARATORS[figure.comparator].sign;
  const numberOf = ({ figure }: LevelPoint) => figure.value ?? String(figure.number);
  const said = points
    .map(
      (point) =>
        `${namesIn(point.subject, language).main} ${sign(point)}${withUnit(numberOf(point), unit, language)} ${point.figure.period?.label ?? t.undated}`,
    )
    .join('; ');
  const label = t.level(name, unitName, said);
  return (
    <figure>
      <figcaption>
        {name}{' '}
        <span className="muted">· {[unitName, periods.length === 1 && periods[0]].filter(Boolean).join(' · ')}</span>
      </figcaption>
      {periods.length > 1 ? (
        <Lines points={points} label={label} />
      ) : (
        <Bars
          label={label}
          bars={points.map((point) => ({
            key: point.figure.id,
            name: namesIn(point.subject, language).main,
            value: point.figure.number,
            text: sign(point) + readable(numberOf(point), language),
            inexact: point.figure.comparator !== 'EQ',
            computed: false,
          }))}
        />
      )}
    </figure>
  );
}

interface GrowthProps {
  readonly panel: GrowthPanel;
  readonly basis: GrowthBasis;
}

function Growth({ panel: { measure, points }, basis }: GrowthProps) {
  const t = useWords(words);
  const language = useLanguage();
  const caption = t.growth(textIn(measure.name, measure.nameZh, language), pick(TRANSFORMATIONS[basis], language));
  const barOf = ({ subject, metric, growth }: GrowthPoint): Bar => {
    const computed = growth.origin === 'COMPUTED';
    return {
      key: metric.id,
      name: `${namesIn(subject, language).main}${metric.period ? ` · ${metric.period.label}` : ''}`,
      value: Number(growth.percent),
      text:
        COMPARATORS[growth.comparator].sign +
        withUnit(growth.percent, 'percent', language, true) +
        (computed ? ` (${t.computed})` : ''),
      inexact: growth.comparator !== 'EQ',
      computed,
    };
  };
  const bars = points.map(barOf);
  return (
    <figure>
      <figcaption>
        {caption} <span className="muted">· %</span>
      </figcaption>
      <Bars bars={bars} label={t.level(caption, '%', bars.map(({ name, text }) => `${name} ${text}`).join('; '))} />
    </figure>
  );
}
