/** The page for researchers, at the root: a client of the API like any other, built from explorer/. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Explorer, ExplorerState } from './explorer-build';
import type { Encoding, ExplorerFile } from './explorer-files';
import { renderPage } from './page';

/** All that the explorer loads comes from this server; scripts and styles from files alone. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const safety = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/** Serves the explorer's files, and its one page at every address that nothing else is at. */
export function registerExplorer(fastify: FastifyInstance, explorer: Explorer): void {
  const page = async (request: FastifyRequest, reply: FastifyReply) => {
    const state = explorer.state();
    const index = state.status === 'ready' ? state.files.get('/index.html') : undefined;
    if (index) return send(request, reply, index);
    return reply
      .code(503)
      .headers({ 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(absent(state));
  };
  fastify.get('/', page);
  fastify.get('/explorer/*', async (request, reply) => {
    const state = explorer.state();
    const address = request.url.split('?', 1)[0] ?? '';
    const file = state.status === 'ready' ? state.files.get(address) : undefined;
    return file ? send(request, reply, file) : reply.callNotFound();
  });
  fastify.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage && !request.url.startsWith('/explorer/')) return page(request, reply);
    const message = `Route ${request.method}:${request.url} not found`;
    return reply.code(404).send({ message, error: 'Not Found', statusCode: 404 });
  });
}

function send(request: FastifyRequest, reply: FastifyReply, file: ExplorerFile) {
  reply.headers({
    ...safety,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const encoding = chooseEncoding(request.headers['accept-encoding'], file);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(file.type).send(file.bodies[encoding]);
}

/** The smallest that the client takes; "br;q=0" says that it does not. */
function chooseEncoding(accepted = '', { bodies }: ExplorerFile): Encoding {
  const refused = /;\s*q=0(\.0*)?\s*$/;
  const taken = accepted.split(',').filter((part) => !refused.test(part));
  const takes = (name: string) => taken.some((part) => part.split(';', 1)[0]?.trim() === name);
  if (bodies.br && takes('br')) return 'br';
  return bodies.gzip && takes('gzip') ? 'gzip' : 'identity';
}

/** What stands at the root while there is no build. It never holds what went wrong: that is in the server's output. */
function absent({ status }: ExplorerState): string {
  const building = status === 'building';
  return renderPage({
    title: 'Asterism',
    links: [
      ['Apollo Sandbox', '/graphql'],
      ['GraphiQL', '/graphiql'],
    ],
    head: building ? '<meta http-equiv="refresh" content="1">' : '',
    body: `<main><article>
      <h1>${building ? 'The explorer is being built' : 'The explorer could not be built'}</h1>
      <p>${
        building
          ? 'That takes a few seconds, once. This page looks again by itself.'
          : 'The output of the server says why. Everything else works: the API, Sandbox and GraphiQL.'
      }</p>
      <p><a class="button" href="/graphiql">Open GraphiQL</a></p>
    </article></main>`,
  });
}
