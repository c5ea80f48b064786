/** The reader's token, for servers that want one. It is kept until the tab is closed, and by no other page. */
const NAME = 'asterism.token';

export function savedToken(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

/** Takes the token for all that is asked from now on, and asks for everything again by loading the page. */
export function signIn(token: string): void {
  sessionStorage.setItem(NAME, token.trim());
  window.location.reload();
}
