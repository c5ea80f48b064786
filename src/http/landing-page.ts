import type { ApolloServerPlugin } from '@apollo/server';
import { exampleQuery } from './example-query';
import { givenQuery, renderPage, showEndpoint } from './page';

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com';

/** Scripts come from us and from Apollo's CDN alone; the frame of Sandbox is Apollo's. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${cdn}`,
  `style-src 'self' ${cdn}`,
  "img-src 'self'",
  "connect-src 'self'",
  'frame-src https://sandbox.embed.apollographql.com',
].join('; ');

/**
 * The page that a browser gets at the endpoint: Apollo Sandbox over a page that is useful by itself, since Sandbox comes
 * from Apollo's CDN and there may be no internet.
 */
export const landingPage = renderPage({
  title: 'Asterism: GraphQL endpoint',
  links: [['GraphiQL (works offline)', '/graphiql']],
  head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
  <script src="/assets/landing.js" defer></script>`,
  body: `<main>
    <article>
      <h1>The endpoint is <code class="endpoint">/graphql</code></h1>
      <p id="state">Apollo Sandbox is loading from Apollo's CDN. If nothing happens, there is no way to it from here;
        everything else works without.</p>
      <p><a class="button" href="/graphiql">Open GraphiQL</a> &nbsp; the same, served from here: editor, documentation, history.</p>
      <p>Or ask from a program:</p>
      <pre>curl <span class="endpoint">/graphql</span> \\
  -H 'content-type: application/json' \\
  -d '{"query": "{ model(id: \\"model:hunyuan\\") { name powers(first: 10) { nodes { id name } } } }"}'</pre>
    </article>
    <div id="console" hidden></div>
  </main>`,
});

/** Loads Sandbox without holding up the page, and says so when it can't. */
export const landingScript = `${showEndpoint}${givenQuery}
const endpoint = new URL('/graphql', location.href).href;
const script = document.createElement('script');
script.src = '${cdn}/v2/embeddable-sandbox.umd.production.min.js';
script.onload = () => {
  document.getElementById('console').hidden = false;
  new window.EmbeddedSandbox({
    target: '#console',
    initialEndpoint: endpoint,
    initialSubscriptionEndpoint: endpoint.replace(/^http/, 'ws'),
    endpointIsEditable: false,
    hideCookieToggle: true,
    runTelemetry: false,
    allowDynamicStyles: false,
    initialState: {
      document: given ? given.query : ${JSON.stringify(exampleQuery)},
      ...(given && { variables: JSON.parse(given.variables) }),
      includeCookies: false,
    },
  });
};
script.onerror = () => {
  document.getElementById('state').textContent = "Apollo Sandbox can't be loaded: this browser has no way to Apollo's CDN. Everything else works without.";
};
document.head.append(script);
`;

/** Apollo shows its landing page to whoever prefers HTML at the endpoint. */
export const landingPagePlugin: ApolloServerPlugin = {
  async serverWillStart() {
    return {
      async renderLandingPage() {
        return { html: landingPage };
      },
    };
  },
};
