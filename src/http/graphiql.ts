import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exampleQuery } from './example-query';
import { givenQuery, renderPage, showEndpoint } from './page';

/** A file that a page loads, under an address that changes with its version, so that browsers may keep it for good. */
export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly read: () => string;
}

const script = 'text/javascript; charset=utf-8';
const css = 'text/css; charset=utf-8';

/** The ready-made browser build in an npm package: there is nothing to compile and nothing to fetch from elsewhere. */
function fromPackage(name: string, file: string, type: string): Asset {
  // The packages export no browser builds by name, but all of them their package.json.
  const manifest = require.resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const address = `/assets/${name}-${version}/${path.basename(file)}`;
  return { address, type, read: () => readFileSync(path.join(path.dirname(manifest), file), 'utf8') };
}

const style = fromPackage('graphiql', 'graphiql.min.css', css);
const scripts = [
  fromPackage('react', 'umd/react.production.min.js', script),
  fromPackage('react-dom', 'umd/react-dom.production.min.js', script),
  fromPackage('graphiql', 'graphiql.min.js', script),
];
export const graphiqlAssets: readonly Asset[] = [style, ...scripts];

/** Nothing may come from anywhere but this server: the page works offline or not at all, and would be seen not to. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

export const graphiqlPage = renderPage({
  title: 'Asterism: GraphiQL',
  links: [['Apollo Sandbox', '/graphql']],
  head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
  <link rel="stylesheet" href="${style.address}">
  ${scripts.map(({ address }) => `<script src="${address}" defer></script>`).join('\n  ')}
  <script src="/assets/graphiql.js" defer></script>`,
  body: `<main><div id="console">Loading GraphiQL…</div></main>`,
});

export const graphiqlScript = `${showEndpoint}${givenQuery}
const subscriptionUrl = new URL('/graphql', location.href.replace(/^http/, 'ws')).href;
ReactDOM.createRoot(document.getElementById('console')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl }),
    defaultQuery: ${JSON.stringify(exampleQuery)},
    ...(given && { query: given.query, variables: given.variables }),
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
  }),
);
`;
