import { EmptyState } from '../parts/EmptyState';
import { Go } from '../parts/Go';
import { useWords } from '../state/language';
import { useTitle } from '../state/title';

const words = {
  title: ['There is no such page', '没有这个页面'],
  hint: ['Search for what you are looking for, or start from the overview.', '请搜索您要找的内容，或从概览开始。'],
  home: ['To the overview', '前往概览'],
} as const;

export function NoSuchPage() {
  const t = useWords(words);
  useTitle(t.title);
  return (
    <div className="page">
      <h1>{t.title}</h1>
      <EmptyState hint={t.hint}>
        <Go to="/">{t.home}</Go>
      </EmptyState>
    </div>
  );
}
