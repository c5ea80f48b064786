import { useId } from 'react';
import { useWords } from '../state/language';
import { savedToken, signIn } from '../state/token';

const words = {
  title: ['This server wants a token', '此服务器需要令牌'],
  hint: [
    'Paste the one you were given. It is kept until this tab is closed.',
    '请粘贴您获得的令牌。令牌保留到关闭此标签页为止。',
  ],
  refused: ['The token was not accepted: it may have expired.', '令牌未被接受：可能已过期。'],
  token: ['Token', '令牌'],
  enter: ['Continue', '继续'],
} as const;

/** Asks for the token of a reader, where reading needs one. */
export function SignIn({ whole }: { readonly whole: boolean }) {
  const t = useWords(words);
  const id = useId();
  const Title = whole ? 'h1' : 'strong';
  return (
    <form
      className="error-state"
      aria-label={t.title}
      onSubmit={(event) => {
        event.preventDefault();
        const token = new FormData(event.currentTarget).get('token');
        if (typeof token === 'string' && token.trim()) signIn(token);
      }}
    >
      <Title>{t.title}</Title>
      <p role="alert">{savedToken() ? t.refused : t.hint}</p>
      <p className="sign-in">
        <label htmlFor={id}>{t.token}</label>
        <input id={id} name="token" type="password" autoComplete="off" required />
        <button type="submit">{t.enter}</button>
      </p>
    </form>
  );
}
