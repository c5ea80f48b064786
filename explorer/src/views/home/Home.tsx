import type { EntityKind } from '../../../generated/graphql';
import { ExplorerHomeDocument, type ExplorerHomeQuery } from '../../../generated/graphql';
import { consoleAddress } from '../../api/console';
import { useAsk } from '../../api/use-ask';
import { ErrorState } from '../../parts/ErrorState';
import { Go } from '../../parts/Go';
import { pick, useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { KINDS_PLURAL } from '../../words/kinds';
import { readable } from '../../words/numbers';
import { VIEWS } from '../table';
import './home.css';
import { QUESTIONS, queryOf } from './questions';

const words = {
  title: ['The AI industry as its sources tell it', '来源所述的 AI 产业'],
  lead: [
    'Who develops which model, which model powers which product, what that product’s business earns, where the computing power stands. Every fact says where it is written, who quotes whom, and how sure they are; what the sources do not say is absent.',
    '谁研发哪个模型，哪个模型驱动哪个产品，该产品所在业务收入多少，算力部署在哪里。每条事实都注明出处、谁引述谁、确定程度如何；来源没有说的，这里就没有。',
  ],
  hint: [
    'Press / to search: names in English, 中文, pinyin or a ticker.',
    '按 / 键搜索：英文、中文、拼音或证券代码均可。',
  ],
  questions: ['Good first questions', '不妨先问'],
  graphql: ['as GraphQL', 'GraphQL 查询'],
  gallery: ['All questions, to run here', '全部问题，可在此运行'],
  browse: ['Browse', '浏览'],
  METRIC: ['figures', '条数据'],
  EVENT: ['events', '个事件'],
  CLAIM: ['claims', '条论断'],
  RELATION: ['links', '条关联'],
  views: ['Other ways to look', '其他视图'],
  api: ['The same by program', '通过程序访问'],
  apiHint: [
    'This page is a client of the GraphQL API like any other. “Query” in the top bar shows what it asked.',
    '本页和其他客户端一样使用 GraphQL API。顶栏的“查询语句”会显示本页提出的查询。',
  ],
} as const;

const STATEMENTS = ['RELATION', 'METRIC', 'EVENT', 'CLAIM'] as const;

/** What this is, what it holds, and where to start. */
export default function Home() {
  const t = useWords(words);
  const language = useLanguage();
  const { data, error, retry } = useAsk(ExplorerHomeDocument, {});
  useTitle(undefined);
  const count = (kind: Exclude<keyof ExplorerHomeQuery, '__typename'>) =>
    data ? readable(String(data[kind].totalCount), language) : '…';
  return (
    <div className="page home">
      <header>
        <h1>{t.title}</h1>
        <p className="home-lead">{t.lead}</p>
        <p className="muted">{t.hint}</p>
      </header>
      {error && <ErrorState error={error} retry={retry} />}
      <section aria-labelledby="questions">
        <h2 id="questions">{t.questions}</h2>
        <ul className="home-questions">
          {QUESTIONS.map((question) => (
            <li key={question.file}>
              <Go to={question.to} params={question.params ?? {}} fact={question.part}>
                {pick(question.title, language)}
              </Go>
              <Console query={queryOf(question)} label={t.graphql} about={pick(question.title, language)} />
            </li>
          ))}
        </ul>
        <p>
          <Go to="/gallery">{t.gallery}</Go>
        </p>
      </section>
      <section aria-labelledby="browse">
        <h2 id="browse">{t.browse}</h2>
        <ul className="home-kinds">
          {(Object.keys(KINDS_PLURAL) as EntityKind[]).map((kind) => (
            <li key={kind}>
              <Go to="/search" params={{ kind }}>
                <span className="home-count">{count(kind)}</span>
                {pick(KINDS_PLURAL[kind], language)}
              </Go>
            </li>
          ))}
        </ul>
        <p className="muted home-statements">
          {STATEMENTS.map((kind) => (
            <span key={kind}>
              {count(kind)} {t[kind]}
            </span>
          ))}
        </p>
      </section>
      <OtherViews title={t.views} />
      <section aria-labelledby="api">
        <h2 id="api">{t.api}</h2>
        <p>{t.apiHint}</p>
        <p className="home-consoles">
          <a href="/graphql">Apollo Sandbox</a>
          <a href="/graphiql">GraphiQL</a>
        </p>
      </section>
    </div>
  );
}

interface ConsoleProps {
  readonly query: string | undefined;
  readonly label: string;
  readonly about: string;
}

function Console({ query, label, about }: ConsoleProps) {
  if (!query) return null;
  return (
    <a className="home-console" href={consoleAddress('/graphiql', query, '{}')} aria-label={`${about} ${label}`}>
      {label}
    </a>
  );
}

function OtherViews({ title }: { readonly title: string }) {
  const language = useLanguage();
  const others = VIEWS.filter(({ inNavigation }) => inNavigation);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="views">
      <h2 id="views">{title}</h2>
      <ul className="home-views">
        {others.map((view) => (
          <li key={view.name}>
            <Go to={view.path}>{pick(view.title, language)}</Go>
          </li>
        ))}
      </ul>
    </section>
  );
}
