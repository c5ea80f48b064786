import { ErrorState } from '../../parts/ErrorState';
import { SignIn } from '../../parts/SignIn';
import { useWords } from '../../state/language';
import { CopyButton } from './CopyButton';
import type { Outcome } from './run';

const words = {
  title: ['Answer', '回答'],
  took: [(ms: string) => `in ${ms} ms`, (ms: string) => `用时 ${ms} 毫秒`],
  errors: [(n: number) => (n === 1 ? '1 error' : `${n} errors`), (n: number) => `${n} 个错误`],
} as const;

interface AnswerProps {
  readonly outcome: Outcome;
  readonly retry: () => void;
}

/** What the API said, as it said it. */
export function Answer({ outcome, retry }: AnswerProps) {
  const t = useWords(words);
  if ('error' in outcome) return <ErrorState error={outcome.error} retry={retry} />;
  const { body, milliseconds } = outcome;
  const errors = body.errors ?? [];
  if (errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) return <SignIn whole={false} />;
  const text = JSON.stringify(body, null, 2);
  return (
    <section aria-labelledby="gallery-answer">
      <div className="gallery-actions">
        <h3 id="gallery-answer">{t.title}</h3>
        <span className="muted" role="status">
          {t.took(milliseconds.toFixed(0))}
        </span>
        {errors.length > 0 && <strong className="gallery-errors">{t.errors(errors.length)}</strong>}
        <CopyButton text={text} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <pre className="gallery-text gallery-answer" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
