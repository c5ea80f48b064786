import { useWords } from '../state/language';

const words = { loading: ['Loading…', '加载中…'] } as const;

/** Seen only when it takes long enough to be noticed. */
export function Loading() {
  const t = useWords(words);
  return (
    <p className="loading" role="status">
      {t.loading}
    </p>
  );
}
