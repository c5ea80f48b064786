import { EmptyState } from '../../parts/EmptyState';
import { useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useParam } from '../../state/url';
import './changes.css';
import { Learned } from './Learned';
import { Span, useSpan } from './Span';
import { Writes } from './Writes';

const words = {
  title: ['Changes', '变更'],
  lead: [
    'What sources said between two days, newest first, and the record of who wrote it into the graph.',
    '来源在两个日期之间的说法（最新在前），以及由谁写入图谱的记录。',
  ],
  show: ['What to show', '显示内容'],
  learned: ['What sources said', '来源的说法'],
  writes: ['Who wrote what', '写入记录'],
  backwards: [
    (since: string, until: string) =>
      `The first day, ${since}, is after the last, ${until}. Exchange them, or clear one.`,
    (since: string, until: string) => `开始日期 ${since} 晚于结束日期 ${until}。请对调或清除其中之一。`,
  ],
} as const;

/** What changed between two days: what sources said, or what was written into the graph. */
export default function Changes() {
  const t = useWords(words);
  const [show, choose] = useParam('show');
  const span = useSpan();
  const { since, until } = span;
  useTitle(t.title);
  const backwards = since && until && since > until;
  return (
    <div className="page changes">
      <header>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <fieldset className="choice no-print">
        <legend className="visually-hidden">{t.show}</legend>
        <button type="button" aria-pressed={show !== 'writes'} onClick={() => choose(undefined)}>
          {t.learned}
        </button>
        <button type="button" aria-pressed={show === 'writes'} onClick={() => choose('writes')}>
          {t.writes}
        </button>
      </fieldset>
      <Span span={span} />
      {backwards ? (
        <EmptyState hint={t.backwards(since, until)} />
      ) : show === 'writes' ? (
        <Writes since={since} until={until} />
      ) : (
        <Learned since={since} until={until} />
      )}
    </div>
  );
}
