import { useLocation } from 'wouter';
import { ExplorerGraphStartsDocument } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { EmptyState } from '../../parts/EmptyState';
import { EntityPicker } from '../../parts/EntityPicker';
import { ErrorState } from '../../parts/ErrorState';
import { Go } from '../../parts/Go';
import { useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useHref, useParam } from '../../state/url';
import { namesIn } from '../../words/names';
import { Around } from './Around';

const words = {
  title: ['Graph', '图谱'],
  pick: ['Begin with', '起点'],
  companies: ['Companies: ', '公司：'],
  hint: [
    'Choose an entity: the graph shows what is around it, and opens further from there.',
    '选择一个实体：图谱显示其周围的内容，并可从那里继续展开。',
  ],
} as const;

/** The graph as a drawing, from the entity that the address names. */
export default function Graph() {
  const [focus] = useParam('focus');
  // Another entity in the middle is another drawing.
  return focus ? <Around key={focus} focus={focus} /> : <Begin />;
}

function Begin() {
  const t = useWords(words);
  const language = useLanguage();
  const href = useHref();
  const [, navigate] = useLocation();
  const { data, error, retry } = useAsk(ExplorerGraphStartsDocument, {});
  useTitle(t.title);
  return (
    <div className="page">
      <h1>{t.title}</h1>
      <EmptyState hint={t.hint}>
        <EntityPicker beside label={t.pick} choose={(id) => navigate(href('/graph', { focus: id }))} />
        {error && <ErrorState error={error} retry={retry} />}
        {data && data.companies.nodes.length > 0 && (
          <p>
            {t.companies}
            {data.companies.nodes.map((company, i) => (
              <span key={company.id}>
                {i > 0 && ' · '}
                <Go to="/graph" params={{ focus: company.id }}>
                  {namesIn(company, language).main}
                </Go>
              </span>
            ))}
          </p>
        )}
      </EmptyState>
    </div>
  );
}
