/** HTTP as bare as Node has it: a JSON body in, a JSON body out. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
    request.on('error', fail);
  });
}

/** Answers each request with what `answer` makes of its path and body. A failure is a 500 with its message. */
export async function serveJson(answer: (path: string, request: Request) => unknown) {
  const server = createServer(async (request, response) => {
    let status = 200;
    let body: string;
    try {
      body = JSON.stringify(await answer(request.url ?? '/', JSON.parse(await textOf(request)) as Request));
    } catch (error) {
      status = 500;
      body = JSON.stringify({ errors: [{ message: String(error) }] });
    }
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
