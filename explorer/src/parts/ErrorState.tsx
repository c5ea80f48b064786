import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { useWords } from '../state/language';
import { SignIn } from './SignIn';

const words = {
  title: ['This could not be loaded', '无法加载'],
  retry: ['Try again', '重试'],
  unreachable: [
    'The server does not answer. Is it running, and is the network there?',
    '服务器没有响应。请确认服务正在运行、网络可用。',
  ],
  away: [
    'The database is away at the moment, or the graph is still being loaded. Try again shortly.',
    '数据库暂时不可用，或图谱仍在载入。请稍后重试。',
  ],
} as const;

/** The code of the API for an error, or of HTTP; undefined when no answer came. */
export function codeOf(error: Error): string | undefined {
  if (CombinedGraphQLErrors.is(error)) return String(error.errors[0]?.extensions?.code ?? '') || undefined;
  if (!ServerError.is(error)) return undefined;
  return /"code":"([A-Z_]+)"/.exec(error.bodyText)?.[1] ?? `HTTP ${error.statusCode}`;
}

interface ErrorStateProps {
  readonly error: Error;
  readonly retry?: () => void;
  /** Whether it stands in place of the whole view: then its title is the page's. */
  readonly whole?: boolean;
}

/** What went wrong, in words that help, with the code that the API gives. */
export function ErrorState({ error, retry, whole = false }: ErrorStateProps) {
  const t = useWords(words);
  const code = codeOf(error);
  if (code === 'UNAUTHENTICATED') return <SignIn whole={whole} />;
  const message = code === 'SERVICE_UNAVAILABLE' ? t.away : error instanceof TypeError ? t.unreachable : error.message;
  const Title = whole ? 'h1' : 'strong';
  return (
    <div className="error-state" role="alert">
      <Title>{t.title}</Title>
      <p>
        {message} {code && <code>{code}</code>}
      </p>
      {retry && (
        <p>
          <button type="button" onClick={retry}>
            {t.retry}
          </button>
        </p>
      )}
    </div>
  );
}
