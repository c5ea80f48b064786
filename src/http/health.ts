import type { FastifyInstance } from 'fastify';
import { isUnavailable } from './errors';

const timeout = 5000;

/**
 * /healthz: the process serves. /readyz: it can answer queries too; 503 with a short reason otherwise, so that a load
 * balancer sends the traffic elsewhere. `trouble` tells of what is wrong without keeping queries from being answered.
 * Neither may be cached.
 */
export function registerHealth(
  fastify: FastifyInstance,
  ready: () => Promise<void>,
  trouble: () => string | undefined = () => undefined,
): void {
  fastify.get('/healthz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  fastify.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    const reason = await whyNotReady(ready);
    const detail = trouble();
    if (reason === undefined) return { status: 'ready', ...(detail !== undefined && { trouble: detail }) };
    return reply.code(503).send({ status: 'unavailable', reason });
  });
}

async function whyNotReady(ready: () => Promise<void>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('TIMEOUT'), timeout);
  });
  const answer = ready().then(
    () => undefined,
    (error) => (isUnavailable(error) ? 'STORE_UNAVAILABLE' : 'NOT_READY'),
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
