import type { Pages } from '../api/use-pages';
import { useWords } from '../state/language';

const words = {
  more: [
    (shown: number, total?: number) =>
      total === undefined ? `Show more (${shown} so far)` : `Show more (${shown} of ${total} shown)`,
    (shown: number, total?: number) =>
      total === undefined ? `显示更多（已显示 ${shown} 条）` : `显示更多（已显示 ${shown} / ${total}）`,
  ],
  loading: ['Loading…', '加载中…'],
} as const;

/** The way to the next page of a list; nothing when all is shown. */
export function More<N>({ pages }: { readonly pages: Pages<N> }) {
  const t = useWords(words);
  if (!pages.more) return null;
  return (
    <p className="more no-print">
      <button type="button" onClick={pages.more} disabled={pages.loadingMore}>
        {pages.loadingMore ? t.loading : t.more(pages.nodes?.length ?? 0, pages.total)}
      </button>
    </p>
  );
}
