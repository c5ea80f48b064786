/** The examples as their reader runs them: each a process of its own, against a server of the seeds. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { bundleOf, placed } from '../api/fixture';
import { type Api, openSeededApi } from '../api/harness';
import { type LiveServer, startLive } from '../api/live';

const run = promisify(execFile);

const answers: Readonly<Record<string, string>> = {
  'apollo-client': `5 of 5 models by OpenAI:
  GPT-4, no date
  GPT-4o, no date
  Orion, no date
  Strawberry, no date
  Strawberry (simplified version), no date
Hunyuan (混元), 5 relations:
  Tencent DEVELOPS Hunyuan, STATED
  Hunyuan POWERS Tencent Docs, STATED
  Hunyuan POWERS Tencent Meeting, STATED
  Hunyuan POWERS WeCom, STATED
  Hunyuan POWERS Yuanbao, STATED
`,
  'graphql-request': `Alibaba Cloud (阿里云), Baidu AI Cloud (百度智能云), Alibaba Cloud public cloud (阿里云公共云)
Revenue of Alibaba Cloud: 265.49亿元 (26549000000 CNY)
Revenue of Baidu AI Cloud: 51亿元 (5100000000 CNY)
Revenue of Alibaba Cloud public cloud: unknown
`,
  urql: `Spark app: iFLYTEK earned 93.25亿元 in 2024-H1, 19% up on the year
  Huafu Securities: compute weekly, 26-28 August 2024, Part 1, bullet 5 (iFLYTEK)
iFLYTEK automotive: iFLYTEK automotive earned 3.5亿元 in 2024-H1, 65.49% up on the year
  Huafu Securities: compute weekly, 26-28 August 2024, Part 1, bullet 5 (iFLYTEK)
iFLYTEK education: iFLYTEK education earned 28.60亿元 in 2024-H1, 25.14% up on the year
  Huafu Securities: compute weekly, 26-28 August 2024, Part 1, bullet 5 (iFLYTEK)
`,
};

/** Passes requests on to a server, and keeps what they said of their document. */
async function listenTo(url: string) {
  const said: { query?: string; extensions?: { persistedQuery?: object } }[] = [];
  const between = createServer(async (request, response) => {
    const body = await text(request);
    said.push(JSON.parse(body));
    const { accept = '*/*' } = request.headers;
    const headers = { 'content-type': 'application/json', accept };
    const answer = await fetch(url, { method: 'POST', headers, body });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  });
  await new Promise<void>((done) => between.listen(0, '127.0.0.1', done));
  const { port } = between.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, said, close: () => new Promise((done) => between.close(done)) };
}

const runExample = async (name: string, url: string): Promise<string> =>
  (await run(process.execPath, ['--import', 'tsx', `examples/${name}/index.ts`, url])).stdout;

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

describe.each([
  ['any server', 'any', {}],
  ['a server that takes only operations it knows', 'strict', { ASTERISM_ONLY_PERSISTED: 'true' }],
])('on %s', (_, name, env) => {
  let server: LiveServer;
  let url: string;
  beforeAll(async () => {
    server = await startLive(api.store, { env });
    url = `${server.url}/graphql`;
  });
  afterAll(() => server?.close());

  it.each(Object.keys(answers))('%s', async (example) => {
    expect(await runExample(example, url)).toBe(answers[example]);
  });

  it.each(['apollo-client', 'urql'])('%s sends hashes and no text', async (example) => {
    const between = await listenTo(url);
    await runExample(example, between.url).finally(between.close);
    expect(between.said.length).toBeGreaterThan(0);
    for (const { query, extensions } of between.said)
      expect([query, extensions?.persistedQuery]).toEqual([undefined, { version: 1, sha256Hash: expect.any(String) }]);
  });

  it('urql, watching', async () => {
    const listening = server.listening();
    const watch = spawn(process.execPath, ['--import', 'tsx', 'examples/urql/watch.ts', url], { stdio: 'pipe' });
    const ended = once(watch, 'exit');
    try {
      const lines = createInterface(watch.stdout);
      await listening;
      const companies = [placed({ id: `company:${name}`, name: 'New' })];
      await server.apply(bundleOf(name, { entities: new Map([['companies', companies]]) }));
      const told: string[] = [];
      for await (const line of lines) if (told.push(line) === 2) break;
      expect(told).toEqual([`a test wrote ${name}: 1 new, 0 changed, 0 gone`, `  New (company:${name})`]);
    } finally {
      watch.kill();
      await ended;
    }
  });
});
