import { useId } from 'react';
import { Go } from '../../parts/Go';
import { useWords } from '../../state/language';
import { useParam } from '../../state/url';

const words = {
  since: ['From', '从'],
  until: ['To', '到'],
  clear: ['All days', '全部日期'],
} as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first and the last day, '' for no bound. */
export interface Days {
  readonly since: string;
  readonly until: string;
  readonly set: (end: 'since' | 'until', day: string | undefined) => void;
}

/** The span that the address has. */
export function useSpan(): Days {
  const [since, setSince] = useParam('since');
  const [until, setUntil] = useParam('until');
  return {
    since: DAY.test(since) ? since : '',
    until: DAY.test(until) ? until : '',
    set: (end, day) => (end === 'since' ? setSince(day) : setUntil(day)),
  };
}

/** The fields for both days. */
export function Span({ span: { since, until, set } }: { readonly span: Days }) {
  const t = useWords(words);
  const [show] = useParam('show');
  const id = useId();
  return (
    <div className="changes-span no-print">
      {(['since', 'until'] as const).map((end) => (
        <span key={end}>
          <label htmlFor={`${id}-${end}`}>{t[end]}</label>{' '}
          <input
            id={`${id}-${end}`}
            type="date"
            value={end === 'since' ? since : until}
            onChange={(event) => set(end, event.target.value || undefined)}
          />
        </span>
      ))}
      {(since || until) && (
        <Go to="/changes" params={{ show }}>
          {t.clear}
        </Go>
      )}
    </div>
  );
}
