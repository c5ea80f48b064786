import type { FactFigureFragment } from '../../generated/graphql';
import { pick, useLanguage, useWords } from '../state/language';
import { COMPARATORS, TRANSFORMATIONS } from '../words/kinds';
import { langOf } from '../words/names';
import { withUnit } from '../words/numbers';

const words = {
  none: ['no number given', '未给出数字'],
  exact: [
    (value: string, unit: string) => `Exactly ${value} ${unit}`,
    (value: string, unit: string) => `确切值 ${value} ${unit}`,
  ],
} as const;

export type FigureOf = Pick<
  FactFigureFragment,
  'value' | 'comparator' | 'unit' | 'text' | 'transformation' | 'period' | 'basePeriod'
>;

interface FigureProps {
  readonly figure: FigureOf;
  /** Whether its period follows. */
  readonly withPeriod?: boolean;
  /** Whether the form in which the source writes it follows. */
  readonly withText?: boolean;
}

/** A figure: comparator, value, unit; with its period, and as the source writes it. */
export function Figure({ figure, withPeriod = false, withText = false }: FigureProps) {
  const t = useWords(words);
  const language = useLanguage();
  const { value, comparator, unit, text, transformation, period, basePeriod } = figure;
  const { sign, means } = COMPARATORS[comparator];
  return (
    <span className="figure">
      {value == null ? (
        <span className="muted">{t.none}</span>
      ) : (
        <span className="figure-value" title={t.exact(value, unit)}>
          {sign && (
            <abbr title={pick(means, language)} className="comparator">
              {sign}
            </abbr>
          )}
          {withUnit(value, unit, language, transformation != null && unit !== 'ratio')}
        </span>
      )}
      {transformation && <span className="muted"> {pick(TRANSFORMATIONS[transformation], language)}</span>}
      {withPeriod && period && (
        <span className="muted">
          {' '}
          {period.label}
          {basePeriod && ` / ${basePeriod.label}`}
        </span>
      )}
      {withText && text && (
        <q className="as-written" lang={langOf(text)}>
          {text}
        </q>
      )}
    </span>
  );
}
