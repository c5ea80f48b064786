/** The look that the pages of the server share: a header that names the endpoint, and the room below it. */

export interface Page {
  readonly title: string;
  /** What the header offers on the right: links as [text, address]. */
  readonly links: readonly (readonly [string, string])[];
  readonly head: string;
  readonly body: string;
}

/** Builds an HTML page. Its parts are ours, never a visitor's, so nothing in it is escaped. */
export function renderPage({ title, links, head, body }: Page): string {
  const anchors = links.map(([text, address]) => `<a href="${address}">${text}</a>`).join('\n      ');
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/assets/page.css">
  ${head}
</head>
<body>
  <header>
    <strong><img src="/favicon.svg" alt="" width="22" height="22"> Asterism</strong>
    <span>GraphQL endpoint: <code id="endpoint">/graphql</code></span>
    <nav>
      ${anchors}
    </nav>
  </header>
  ${body}
</body>
</html>
`;
}

export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<path d="M5 18 12 5l7 10z" fill="none" stroke="#8fa8ff" stroke-width="1.3"/>
<g fill="#ffd166"><circle cx="12" cy="5" r="2.6"/><circle cx="5" cy="18" r="2.6"/><circle cx="19" cy="15" r="2.6"/></g>
</svg>`;

export const pageCss = `
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 15px/1.5 system-ui, sans-serif; color: #1b2240; background: #f7f8fc; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 24px; padding: 8px 16px; background: #141a33; color: #cfd6f2; }
header strong { display: flex; align-items: center; gap: 8px; color: #fff; font-size: 17px; }
header code { color: #ffd166; user-select: all; }
header nav { margin-left: auto; display: flex; gap: 20px; }
header a { color: #a9bcff; }
main { position: relative; flex: 1; min-height: 0; }
main > #console { position: absolute; inset: 0; }
main > #console iframe { width: 100%; height: 100%; border: 0; background: #fff; }
article { box-sizing: border-box; max-width: 760px; margin: 0 auto; padding: 32px 20px; overflow-wrap: anywhere; }
article pre { padding: 14px 16px; white-space: pre-wrap; background: #fff; border: 1px solid #dde2f2; border-radius: 8px; font-size: 13px; }
article .button { display: inline-block; padding: 8px 16px; border-radius: 8px; background: #3550c8; color: #fff; text-decoration: none; }
`;

/** Shows the whole address of the endpoint, which only the browser knows: there may be a proxy in between. */
export const showEndpoint = `
for (const element of document.querySelectorAll('#endpoint, .endpoint')) element.textContent = new URL('/graphql', location.href).href;
`;

/** Sets `given` to the query and the variables that a link to a console carries after its #; undefined when it carries none. */
export const givenQuery = `
const given = (() => {
  const link = new URLSearchParams(location.hash.slice(1));
  const query = link.get('query');
  if (!query) return undefined;
  const variables = link.get('variables') || '{}';
  try {
    JSON.parse(variables);
  } catch {
    return { query, variables: '{}' };
  }
  return { query, variables };
})();
`;
