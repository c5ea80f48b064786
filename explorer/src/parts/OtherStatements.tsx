import type { MetricRowFragment } from '../../generated/graphql';
import { Evidence } from './Evidence';
import { Figure } from './Figure';
import './other-statements.css';
import { useWords } from '../state/language';

const words = {
  conflict: [
    (n: number) => (n === 1 ? 'Another source gives another figure' : `${n} other sources give other figures`),
    (n: number) => `另有 ${n} 个来源给出不同数值`,
  ],
  earlier: [
    (n: number) => (n === 1 ? 'Takes the place of an earlier figure' : `Takes the place of ${n} earlier figures`),
    (n: number) => `取代了 ${n} 个较早的数值`,
  ],
  until: [(date: string) => `until ${date}`, (date: string) => `有效至 ${date}`],
} as const;

type OtherMetric = Pick<MetricRowFragment, 'id' | 'conflicts' | 'statements'>;

/** What else is said of the very same figure: by sources that disagree, and by those that this one supersedes. */
export function OtherStatements({ metric }: { readonly metric: OtherMetric }) {
  const t = useWords(words);
  const superseded = metric.statements.filter(({ id, supersededOn }) => supersededOn && id !== metric.id);
  return (
    <>
      {metric.conflicts.length > 0 && (
        <details className="other-statements conflict">
          <summary>{t.conflict(metric.conflicts.length)}</summary>
          <ul>
            {metric.conflicts.map((other) => (
              <li key={other.id}>
                <Figure figure={other} withText /> <Evidence fact={other} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {superseded.length > 0 && (
        <details className="other-statements">
          <summary>{t.earlier(superseded.length)}</summary>
          <ul>
            {superseded.map((other) => (
              <li key={other.id}>
                <Figure figure={other} withText /> <span className="muted">{t.until(other.supersededOn ?? '')}</span>{' '}
                <Evidence fact={other} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
