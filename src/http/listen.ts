import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** The server couldn't start, for a reason that its user can change; the message is for them. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * Starts to listen and returns the address to open.
 * @throws StartError with one line when the port is taken or forbidden, or the host isn't one of this machine.
 */
export async function listen(fastify: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await fastify.listen({ host, port });
  } catch (error) {
    const message = explain((error as NodeJS.ErrnoException).code, host, port);
    throw message === undefined ? error : new StartError(message, { cause: error });
  }
  return `http://${reachable(host)}:${(fastify.server.address() as AddressInfo).port}`;
}

function explain(code: string | undefined, host: string, port: number): string | undefined {
  const other = `choose another: PORT=${port < 1024 ? 4000 : port < 65_535 ? port + 1 : 4000} npm start`;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program: stop that one, or ${other}`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be opened by this user: ${other}`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${host} is not an address of this machine: leave HOST unset for 127.0.0.1, or use 0.0.0.0 for all`;
    default:
      return undefined;
  }
}

/** "Every address" is no address to open; and IPv6 is written in brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
