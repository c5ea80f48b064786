import type { MetricRowFragment } from '../../generated/graphql';
import { pick, useLanguage, useWords } from '../state/language';
import { COMPARATORS } from '../words/kinds';
import { withUnit } from '../words/numbers';

const words = {
  stated: ['A source states it.', '来源给出。'],
  computed: ['Worked out here from two stated figures.', '由两个给出的数据计算得出。'],
  mark: ['computed', '计算值'],
} as const;

/** Growth in percent; that of no source says so. */
export function GrowthRate({ growth }: { readonly growth: NonNullable<MetricRowFragment['growth']> }) {
  const t = useWords(words);
  const language = useLanguage();
  const computed = growth.origin === 'COMPUTED';
  const { sign, means } = COMPARATORS[growth.comparator];
  return (
    <span title={computed ? t.computed : t.stated} className="nowrap">
      {sign && (
        <abbr className="comparator" title={pick(means, language)}>
          {sign}
        </abbr>
      )}
      {withUnit(growth.percent, 'percent', language, true)}
      {computed && <span className="muted"> ({t.mark})</span>}
    </span>
  );
}
