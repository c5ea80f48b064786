import { useId } from 'react';
import type { EntityKind, GrowthBasis, MeasureNameFragment } from '../../../generated/graphql';
import { EntityPicker } from '../../parts/EntityPicker';
import { pick, useLanguage, useWords } from '../../state/language';
import { useParam } from '../../state/url';
import { TRANSFORMATIONS } from '../../words/kinds';
import { textIn } from '../../words/names';
import { Chosen } from './Chosen';
import type { List } from './use-list';
import { useNames } from './use-names';

const words = {
  choices: ['What to compare', '对比内容'],
  subjects: ['Subjects', '对象'],
  add: ['Add a subject', '添加对象'],
  placeholder: ['Name in English, 中文 or pinyin', '中文、英文或拼音名称'],
  full: [(n: number) => `At most ${n} can be compared at a time.`, (n: number) => `一次最多对比 ${n} 个。`],
  measures: ['Measures that sources give of them', '来源给出的指标'],
  period: ['Period', '时期'],
  latest: ['the latest of each', '各自最新'],
  basis: ['Growth', '增长口径'],
} as const;

export const BASES: readonly GrowthBasis[] = ['YEAR_ON_YEAR', 'HALF_ON_HALF', 'QUARTER_ON_QUARTER', 'MONTH_ON_MONTH'];

const KINDS: readonly EntityKind[] = ['COMPANY', 'SEGMENT', 'PRODUCT', 'MODEL', 'DATACENTER', 'TECHNOLOGY', 'THEME'];

interface ChoicesProps {
  readonly subjects: List;
  readonly measures: List;
  readonly available: readonly MeasureNameFragment[];
  readonly periods: readonly string[];
  readonly basis: GrowthBasis;
}

/** What is compared, by what, when, and against what growth is measured; all of it in the address. */
export function Choices({ subjects, measures, available, periods, basis }: ChoicesProps) {
  const t = useWords(words);
  const language = useLanguage();
  const nameOf = useNames(subjects.items);
  return (
    <section className="compare-choices no-print" aria-label={t.choices}>
      <div className="compare-subjects">
        <span className="compare-label muted">{t.subjects}</span>
        <ul>
          {subjects.items.map((id) => (
            <li key={id}>
              <Chosen name={nameOf(id)} remove={() => subjects.remove(id)} />
            </li>
          ))}
        </ul>
        {subjects.full ? (
          <p className="muted">{t.full(subjects.items.length)}</p>
        ) : (
          <EntityPicker label={t.add} placeholder={t.placeholder} kinds={KINDS} choose={subjects.add} />
        )}
      </div>
      {available.length > 0 && (
        <fieldset className="choice">
          <legend className="compare-label muted">{t.measures}</legend>
          {available.map(({ id, name, nameZh, description }) => {
            const chosen = measures.items.includes(id);
            return (
              <button
                key={id}
                type="button"
                aria-pressed={chosen}
                title={description ?? undefined}
                disabled={!chosen && measures.full}
                onClick={() => (chosen ? measures.remove(id) : measures.add(id))}
              >
                {textIn(name, nameZh, language)}
              </button>
            );
          })}
        </fieldset>
      )}
      <div className="compare-selects">
        <PeriodChoice periods={periods} />
        <Choice
          label={t.basis}
          param="basis"
          value={basis}
          options={BASES.map((one) => [one === 'YEAR_ON_YEAR' ? '' : one, pick(TRANSFORMATIONS[one], language)])}
        />
      </div>
    </section>
  );
}

function PeriodChoice({ periods }: { readonly periods: readonly string[] }) {
  const t = useWords(words);
  const [period] = useParam('period');
  const all = [...new Set(period ? [period, ...periods] : periods)].sort().reverse();
  return (
    <Choice
      label={t.period}
      param="period"
      value={period}
      options={[['', t.latest], ...all.map((one) => [one, one] as const)]}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  /** The parameter of the address; the first option is that of an address without it. */
  readonly param: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ label, param, value, options }: ChoiceProps) {
  const id = useId();
  const [, set] = useParam(param);
  const chosen = options.some(([one]) => one === value) ? value : '';
  return (
    <span className="compare-select">
      <label htmlFor={id} className="compare-label muted">
        {label}
      </label>
      <select id={id} value={chosen} onChange={(event) => set(event.target.value || undefined)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
