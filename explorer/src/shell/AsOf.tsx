import { useId } from 'react';
import { useAsOf } from '../state/as-of';
import { useWords } from '../state/language';

const words = {
  asOf: ['As of', '截至'],
  hint: [
    'Shows the graph as sources had it by this date: what they said later is left out, what was superseded later is back.',
    '按来源截至该日期的说法显示图谱：之后的内容不显示，之后被取代的数据仍然有效。',
  ],
  showing: [
    (date: string) => `The graph as sources had it by ${date}.`,
    (date: string) => `按来源截至 ${date} 的说法显示。`,
  ],
  today: ['Back to today', '回到今天'],
} as const;

export function AsOfControl() {
  const t = useWords(words);
  const [asOf, setAsOf] = useAsOf();
  const id = useId();
  return (
    <span className="as-of" title={t.hint}>
      <label htmlFor={id}>{t.asOf}</label>
      <input id={id} type="date" value={asOf ?? ''} onChange={(event) => setAsOf(event.target.value || undefined)} />
    </span>
  );
}

/** Says that what shows is the past, and leads back. */
export function AsOfBanner() {
  const t = useWords(words);
  const [asOf, setAsOf] = useAsOf();
  if (!asOf) return null;
  return (
    <div className="as-of-banner" role="status">
      {t.showing(asOf)}{' '}
      <button type="button" className="link" onClick={() => setAsOf(undefined)}>
        {t.today}
      </button>
    </div>
  );
}
