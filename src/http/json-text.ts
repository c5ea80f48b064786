/** Bodies of JSON as they came. What was answered before is answered without reading them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A body of JSON that is not parsed yet. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** Has bodies of JSON kept as they come, on the routes of this instance. Gives what parses one, as Fastify does by itself. */
export function keepJsonText(fastify: FastifyInstance): (request: FastifyRequest, reply: FastifyReply) => void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (_request, text, done) =>
    done(null, new JsonText(text)),
  );
  return (request, reply) => {
    if (!(request.body instanceof JsonText)) return;
    parse(request, request.body.text, (error, body) => {
      if (error) {
        // More of the same may follow.
        reply.header('connection', 'close');
        throw error;
      }
      request.body = body;
    });
  };
}
