import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { graphiqlAssets, graphiqlPage, graphiqlScript } from './graphiql';
import { landingScript } from './landing-page';
import { favicon, pageCss } from './page';

const forGood = 'public, max-age=31536000, immutable';
/** May be kept, but asked about each time: these change with the server, not with a version in their address. */
const revalidate = 'no-cache';

/** The pages for people, and what they load. The landing page is Apollo's to serve. */
export function registerPages(fastify: FastifyInstance): void {
  serve(fastify, '/graphiql', 'text/html; charset=utf-8', revalidate, () => graphiqlPage);
  serve(fastify, '/favicon.svg', 'image/svg+xml', revalidate, () => favicon);
  // Sandbox puts Apollo's icon on a page whose host has none under this name.
  serve(fastify, '/favicon.ico', 'image/svg+xml', revalidate, () => favicon);
  serve(fastify, '/assets/page.css', 'text/css; charset=utf-8', revalidate, () => pageCss);
  serve(fastify, '/assets/landing.js', 'text/javascript; charset=utf-8', revalidate, () => landingScript);
  serve(fastify, '/assets/graphiql.js', 'text/javascript; charset=utf-8', revalidate, () => graphiqlScript);
  for (const { address, type, read } of graphiqlAssets) serve(fastify, address, type, forGood, read);
}

function serve(
  fastify: FastifyInstance,
  address: string,
  type: string,
  cacheControl: string,
  read: () => string,
): void {
  // Read when first asked for and kept: a server that nobody browses never loads a megabyte of editor.
  let content: { body: string; etag: string } | undefined;
  fastify.get(address, async (request: FastifyRequest, reply: FastifyReply) => {
    content ??= withTag(read());
    reply.headers({ 'cache-control': cacheControl, etag: content.etag, 'x-content-type-options': 'nosniff' });
    if (request.headers['if-none-match'] === content.etag) return reply.code(304).send();
    return reply.type(type).send(content.body);
  });
}

function withTag(body: string) {
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}
