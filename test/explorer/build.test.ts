import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { registerExplorer } from '../../src/http/explorer';
import { type Explorer, type ExplorerState, openExplorer } from '../../src/http/explorer-build';

jest.setTimeout(180_000);

type Ready = Extract<ExplorerState, { status: 'ready' }>;

const serve = (state: ExplorerState) => {
  const fastify = Fastify();
  registerExplorer(fastify, { state: () => state, settled: Promise.resolve(state), close: () => {} });
  return fastify;
};

describe('the build', () => {
  let built: Ready;
  beforeAll(async () => {
    const state = await openExplorer().settled;
    if (state.status !== 'ready') throw new Error(JSON.stringify(state));
    built = state;
  });

  test('loads a font for the characters that need it alone', () => {
    const [, css] = [...built.files].find(([address]) => /^\/explorer\/fonts-.*\.css$/.test(address)) ?? [];
    const faces = css?.bodies.identity.toString().match(/@font-face\{[^}]*\}/g) ?? [];
    expect(faces.length).toBeGreaterThan(90);
    expect(faces.filter((face) => !face.includes('unicode-range'))).toEqual([]);
  });

  test('names no address of another server in what the page loads first', () => {
    const html = built.files.get('/index.html')?.bodies.identity.toString() ?? '';
    expect(html).toContain('/explorer/');
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=/);
  });

  test('is served compressed, for good where the name changes with the content, and with a strict policy', async () => {
    const fastify = serve(built);
    const page = await fastify.inject({ url: '/', headers: { 'accept-encoding': 'gzip' } });
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toBe('no-cache');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);

    const script = /src="(\/explorer\/[^"]+\.js)"/.exec(page.body)?.[1] ?? '';
    for (const [accepted, given] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['', undefined],
    ] as const) {
      const response = await fastify.inject({ url: script, headers: { 'accept-encoding': accepted } });
      expect(response.headers['content-encoding']).toBe(given);
      expect(response.headers['content-type']).toMatch('text/javascript');
      expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(response.headers.vary).toBe('accept-encoding');
    }
    const etag = String(page.headers.etag);
    expect((await fastify.inject({ url: '/', headers: { 'if-none-match': etag } })).statusCode).toBe(304);
  });

  test('gives its page at every address to browsers, and nothing that is not there to others', async () => {
    const fastify = serve(built);
    const html = { accept: 'text/html,*/*;q=0.8' };
    for (const url of ['/entity/company:baidu', '/fact/relation:POWERS/a/b/c', '/search?q=%E6%96%87%E5%BF%83']) {
      const response = await fastify.inject({ url, headers: html });
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain('<div id="root">');
    }
    expect((await fastify.inject({ url: '/entity/company:baidu' })).statusCode).toBe(404);
    expect((await fastify.inject({ url: '/explorer/absent.js', headers: html })).statusCode).toBe(404);
    expect((await fastify.inject({ url: '/explorer/..%2fmanifest.json' })).statusCode).toBe(404);
    expect((await fastify.inject({ method: 'POST', url: '/entity/x', headers: html })).statusCode).toBe(404);
  });
});

describe('without a build the page says so', () => {
  test('while it is made', async () => {
    const response = await serve({ status: 'building' }).inject({ url: '/' });
    expect(response.statusCode).toBe(503);
    expect(response.body).toContain('The explorer is being built');
    expect(response.body).toContain('http-equiv="refresh"');
  });

  test('when it failed, and nothing of why', async () => {
    const response = await serve({ status: 'failed', reason: '/home/me/secret' }).inject({ url: '/' });
    expect(response.statusCode).toBe(503);
    expect(response.body).toContain('The explorer could not be built');
    expect(response.body).toContain('href="/graphiql"');
    expect(response.body).not.toContain('secret');
  });
});

describe('building', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  /** Sources whose build runs this code, with `out` the folder to build into. */
  function sources(code: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'asterism-sources-'));
    folders.push(folder);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(folder, 'build.ts'),
      `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';\nconst out = process.argv[2];\n${code}`,
    );
    return folder;
  }
  const good = `mkdirSync(out);
writeFileSync(out + '/index.html', 'made');
appendFileSync(import.meta.dirname + '/count.md', 'x');`;
  const statusOf = async (explorer: Explorer) => (await explorer.settled).status;

  test('happens when the sources changed, and only then', async () => {
    const folder = sources(good);
    expect(await openExplorer(folder).settled).toMatchObject({ status: 'ready', builtInMs: expect.any(Number) });
    expect(await openExplorer(folder).settled).not.toHaveProperty('builtInMs');
    writeFileSync(join(folder, 'README.md'), 'No source.');
    expect(await openExplorer(folder).settled).not.toHaveProperty('builtInMs');
    writeFileSync(join(folder, 'other.ts'), '');
    expect(await openExplorer(folder).settled).toHaveProperty('builtInMs');
    expect(readFileSync(join(folder, 'count.md'), 'utf8')).toBe('xx');
  });

  test('by two servers at a time leaves one whole build', async () => {
    const folder = sources(good);
    const both = [openExplorer(folder), openExplorer(folder)];
    expect(await Promise.all(both.map(statusOf))).toEqual(['ready', 'ready']);
    expect(readdirSync(join(folder, 'dist'))).toHaveLength(1);
  });

  test('that fails gives the reason and leaves nothing', async () => {
    const folder = sources(`mkdirSync(out); console.error('a lot\\nno such thing'); process.exit(1);`);
    expect(await openExplorer(folder).settled).toEqual({ status: 'failed', reason: 'no such thing' });
    expect(readdirSync(join(folder, 'dist'))).toEqual([]);
  });

  test('ends with the server', async () => {
    const folder = sources('mkdirSync(out); setInterval(() => {}, 1000);');
    const explorer = openExplorer(folder);
    const dist = join(folder, 'dist');
    while (!existsSync(dist) || readdirSync(dist).length === 0) await new Promise((wake) => setTimeout(wake, 20));
    explorer.close();
    expect(await explorer.settled).toEqual({ status: 'closed' });
    expect(readdirSync(dist)).toEqual([]);
  });

  test('keeps few of the builds before it', async () => {
    const folder = sources(good);
    for (let i = 0; i < 6; i++) mkdirSync(join(folder, 'dist', `000000000000000${i}`), { recursive: true });
    await openExplorer(folder).settled;
    expect(readdirSync(join(folder, 'dist'))).toHaveLength(4);
  });
});
