import { useId } from 'react';
import { EmptyState } from '../../parts/EmptyState';
import { Go } from '../../parts/Go';
import { useAsOf } from '../../state/as-of';
import { useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useParam } from '../../state/url';
import './gallery.css';
import { OpenQuestion } from './OpenQuestion';
import { QUESTIONS, type Question, questionsWith } from './questions';

const words = {
  title: ['Questions to the API', '向 API 提问'],
  lead: [
    'What the graph answers, as GraphQL that runs as it stands. Run it here, take it to a console and change it, or copy it into your program.',
    '图谱能回答的问题，均为可直接运行的 GraphQL。可在此运行、在控制台中修改，或复制到程序中。',
  ],
  filter: ['Filter questions', '筛选问题'],
  hint: ['a word, or a field such as revenuePaths', '关键词或字段名，如 revenuePaths'],
  count: [(shown: number, all: number) => `${shown} of ${all}`, (shown: number, all: number) => `${shown} / ${all}`],
  list: ['Questions', '问题'],
  all: ['All questions', '全部问题'],
  none: ['No question holds these words. Try fewer.', '没有包含这些词的问题，请减少关键词。'],
  unknown: ['The gallery has no such question.', '没有这个问题。'],
  asOf: [
    'The date above does not reach these: each asks for the graph as the query says.',
    '上方的日期对这些查询无效：每条查询按其自身的写法取数。',
  ],
} as const;

/** The questions of the gallery; the one that the address names is open beside the list. */
export default function Gallery() {
  const t = useWords(words);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const [name] = useParam('question');
  const [filter, setFilter] = useParam('filter');
  const id = useId();
  const open = QUESTIONS.find((question) => question.name === name);
  const shown = questionsWith(filter);
  useTitle(open ? open.title[language] : t.title);
  return (
    <div className={`page gallery${open ? ' gallery-open' : ''}`}>
      <header>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        {asOf && <p className="note">{t.asOf}</p>}
      </header>
      <nav className="gallery-list" aria-label={t.list}>
        <p className="gallery-filter">
          <label htmlFor={id}>{t.filter}</label>
          <input
            id={id}
            type="search"
            value={filter}
            placeholder={t.hint}
            onChange={(event) => setFilter(event.target.value, { replace: true })}
          />
          <span className="muted" role="status">
            {t.count(shown.length, QUESTIONS.length)}
          </span>
        </p>
        {shown.length === 0 && <EmptyState hint={t.none} />}
        <ul>
          {shown.map((question) => (
            <Item key={question.name} question={question} filter={filter} isOpen={question === open} />
          ))}
        </ul>
      </nav>
      {name && (
        <div className="gallery-question">
          <Go to="/gallery" params={{ filter }} className="gallery-all">
            ← {t.all}
          </Go>
          {open ? <OpenQuestion key={open.name} question={open} /> : <EmptyState hint={t.unknown} />}
        </div>
      )}
    </div>
  );
}

interface ItemProps {
  readonly question: Question;
  readonly filter: string;
  readonly isOpen: boolean;
}

function Item({ question: { name, title, shows }, filter, isOpen }: ItemProps) {
  const language = useLanguage();
  return (
    <li>
      <Go to="/gallery" params={{ question: name, filter }} aria-current={isOpen ? 'true' : undefined}>
        {title[language]}
      </Go>
      <p className="muted">{shows[language]}</p>
    </li>
  );
}
