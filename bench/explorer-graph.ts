/**
 * How many frames a second the explorer's graph has while it is moved: `npm run bench:explorer-graph -- --nodes 5000 --lines 15000`.
 * Without a graphics card the browser draws with the processor, far slower than what most readers have: the output says
 * what drew it.
 */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { createServer } from 'vite';
import type { Measured, Measuring } from '../explorer/bench/measuring';
import { launchBrowser } from '../test/browser';

const EXPLORER = path.resolve(__dirname, '../explorer');

interface Sizes {
  readonly nodes: number;
  readonly lines: number;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
}

function sizesOf(args: readonly string[]): Sizes {
  const number = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      nodes: number('5000'),
      lines: number('15000'),
      seconds: number('6'),
      width: number('1280'),
      height: number('800'),
    },
  });
  const sizes = Object.entries(values).map(([name, value]) => {
    if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name}: expected a whole number above 0, got "${value}".`);
    return [name, Number(value)] as const;
  });
  return Object.fromEntries(sizes) as unknown as Sizes;
}

declare const measuring: Measuring;

/** The name of what draws: a graphics card, or a program. */
const rendererOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const names = gl?.getExtension('WEBGL_debug_renderer_info');
    return String(gl?.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  });

/** Samples of these are not work of scripts: nothing to do, the browser's own work, and waiting until all is drawn. */
const NOT_SCRIPTS = new Set(['(idle)', '(program)', 'readPixels']);

interface Told extends Measured {
  /** Milliseconds that scripts worked for each frame: what is left is the drawing itself, by a graphics card where there is one. */
  readonly script: number;
  /** Processor milliseconds of what draws, of all its threads, for each frame. */
  readonly drawing: number;
}

/** Where the browser draws: in a process for that alone, or in its own. */
const DRAWS = new Set(['GPU', 'browser']);

/** Processor milliseconds that what draws has taken so far. */
async function drawingSoFar(page: Page): Promise<number> {
  const cdp = await (page.context().browser() as Browser).newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo.reduce((sum, { type, cpuTime }) => (DRAWS.has(type) ? sum + cpuTime * 1000 : sum), 0);
}

async function withScripts(page: Page, cdp: CDPSession, run: () => Promise<Measured>): Promise<Told> {
  const before = await drawingSoFar(page);
  await cdp.send('Profiler.start');
  const measured = await run();
  const drawing = ((await drawingSoFar(page)) - before) / measured.frames;
  const { profile } = await cdp.send('Profiler.stop');
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const worked = (profile.samples ?? []).map((id, i) =>
    NOT_SCRIPTS.has(names.get(id) ?? '') ? 0 : (profile.timeDeltas?.[i] ?? 0) / 1000,
  );
  return { ...measured, drawing, script: worked.reduce((sum, each) => sum + each, 0) / measured.frames };
}

const told = ({ frames, seconds, longest, script, drawing }: Told): string =>
  `${(frames / seconds).toFixed(1)} frames a second, the longest ${Math.round(longest)} ms; a frame takes scripts ${script.toFixed(1)} ms, drawing ${drawing.toFixed(1)} ms of a processor`;

async function measure(page: Page, { nodes, lines, seconds, width, height }: Sizes, load: number): Promise<void> {
  await page.waitForFunction(() => 'measuring' in window, undefined, { timeout: 120_000 });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  const rest = await withScripts(page, cdp, () => page.evaluate((s) => measuring.rest(s), 2));
  const settled = await withScripts(page, cdp, () =>
    page.evaluate(([n, l]) => measuring.settle(n, l), [nodes, lines] as const),
  );
  const begun = await page.evaluate(([n, l]) => measuring.begin(n, l), [nodes, lines] as const);
  await page.evaluate((s) => measuring.pan(s), 1);
  // Until what has come to rest is drawn whole again.
  await page.evaluate((s) => measuring.rest(s), 2);
  const pan = await withScripts(page, cdp, () => page.evaluate((s) => measuring.pan(s), seconds));
  const zoom = await withScripts(page, cdp, () => page.evaluate((s) => measuring.zoom(s), seconds));
  console.log(
    `${nodes} nodes, ${lines} lines, ${width} x ${height} pixels; ${os.cpus().length} cores, load before ${load.toFixed(1)}`,
  );
  console.log(`Drawn by ${await rendererOf(page)}`);
  console.log(`Laid out after ${settled.seconds.toFixed(1)} s in a worker, meanwhile: ${told(settled)}`);
  console.log(`First drawn after ${Math.round(begun)} ms`);
  console.log(`Panned: ${told(pan)}`);
  console.log(`Zoomed: ${told(zoom)}`);
  console.log(`With nothing drawn: ${told(rest)}`);
}

async function main(): Promise<void> {
  const sizes = sizesOf(process.argv.slice(2));
  const [load = 0] = os.loadavg();
  const server = await createServer({
    configFile: false,
    root: EXPLORER,
    cacheDir: path.resolve(EXPLORER, '../.cache/vite-bench'),
    optimizeDeps: { entries: ['bench/page.html'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: sizes.width, height: sizes.height } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${server.resolvedUrls?.local[0]}bench/page.html`);
    await measure(page, sizes, load);
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
