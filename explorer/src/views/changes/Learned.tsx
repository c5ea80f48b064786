import { useMemo } from 'react';
import { type ChangedStatementFragment, ExplorerChangesDocument } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { EmptyState } from '../../parts/EmptyState';
import { ErrorState } from '../../parts/ErrorState';
import { Go } from '../../parts/Go';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { useLanguage, useWords } from '../../state/language';
import { langOf, namesIn } from '../../words/names';
import { StatementLine } from '../sources/StatementLine';
import { byDay } from './by-day';
import { Succession } from './Succession';

const words = {
  total: [
    (n: number) => (n === 1 ? '1 statement' : `${n.toLocaleString('en')} statements`),
    (n: number) => `${n.toLocaleString('zh')} 条陈述`,
  ],
  none: [
    'No source said anything in this time. Widen the span, or choose a later date for the page.',
    '这段时间没有来源有新的说法。请放宽日期范围，或为页面选择更晚的日期。',
  ],
  unnamed: ['No document named', '未注明文献'],
} as const;

const PAGE = 50;
/** Before anything that a document could say. */
const BEGINNING = '0001-01-01';

interface LearnedProps {
  readonly since: string;
  readonly until: string;
}

/** What sources said between two days, by day and document. */
export function Learned({ since, until }: LearnedProps) {
  const t = useWords(words);
  const language = useLanguage();
  const pages = usePages(
    ExplorerChangesDocument,
    { since: since || BEGINNING, until: until || null, first: PAGE },
    ({ changes }) => changes,
  );
  const days = useMemo(() => byDay(pages.nodes ?? []), [pages.nodes]);
  if (pages.error && !pages.nodes) return <ErrorState error={pages.error} retry={pages.retry} />;
  if (!pages.nodes) return <Loading />;
  if (pages.nodes.length === 0) return <EmptyState hint={t.none} />;
  return (
    <>
      <p role="status">{t.total(pages.total ?? pages.nodes.length)}</p>
      {days.map(({ day, documents }) => (
        <section key={day} className="changes-day" aria-label={day}>
          <h2>
            <time dateTime={day}>{day}</time>
          </h2>
          {documents.map(({ document, statements }) => (
            <div key={document?.id ?? ''} className="changes-document">
              <h3>
                {document ? (
                  <Go to="/sources" params={{ document: document.id }} lang={langOf(namesIn(document, language).main)}>
                    {namesIn(document, language).main}
                  </Go>
                ) : (
                  t.unnamed
                )}
              </h3>
              <ul>
                {statements.map((statement) => (
                  <Learnt key={statement.id} statement={statement} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {pages.error && <ErrorState error={pages.error} retry={pages.retry} />}
      <More pages={pages} />
    </>
  );
}

function Learnt({ statement }: { readonly statement: ChangedStatementFragment }) {
  const superseded = 'supersededOn' in statement && statement.supersededOn != null;
  return (
    <li className={superseded ? 'changes-superseded' : undefined}>
      <StatementLine statement={statement}>
        <Succession statement={statement} />
      </StatementLine>
    </li>
  );
}
