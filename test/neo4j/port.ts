import { createServer } from 'node:net';

/**
 * A port nobody listens on. Below the range the system takes client ports from: there, a stopped server's port
 * could be given away before it restarts, and a client that retries could even connect to itself.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new Error('Expected a free port between 20000 and 32000 on 127.0.0.1, but 50 tried at random were all taken.');
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
