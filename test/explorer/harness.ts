/** The explorer as its user meets it: the real server on the seeds, in a real browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type App, startApp } from '../../src/app';
import { type Config, readConfig } from '../../src/config';
import { openExplorer } from '../../src/http/explorer-build';
import { launchBrowser } from '../browser';

export interface Visit {
  readonly page: Page;
  /** What the browser complained of: faults in scripts, and whatever it logged as an error, refusals of the policy too. */
  readonly complaints: readonly string[];
}

export interface Explorer {
  readonly url: string;
  readonly app: App;
  readonly config: Config;
  /** Opens an address of the explorer, "/entity/company:baidu", in a browser that knows nothing of it yet. */
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts server and browser, and builds the explorer if its sources changed. Close it in afterAll. `env` are settings. */
export async function startExplorer(env: NodeJS.ProcessEnv = {}): Promise<Explorer> {
  const folder = mkdtempSync(join(tmpdir(), 'asterism-explorer-'));
  const built = openExplorer();
  const state = await built.settled;
  if (state.status !== 'ready') throw new Error(`Expected a build of the explorer, got: ${JSON.stringify(state)}`);
  const config = readConfig({ PORT: '0', ASTERISM_DATA_DIR: folder, ...env });
  const app = await startApp(config, built);
  let browser: Browser;
  try {
    browser = await launchBrowser();
  } catch (error) {
    await app.close();
    throw error;
  }
  return {
    url: app.url,
    app,
    config,
    async visit(address, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
      // As on a machine without internet, whatever this one has.
      await context.route(
        (to) => to.origin !== app.url,
        (route) => route.abort('internetdisconnected'),
      );
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(app.url + address);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of accessibility that the page breaks, each with where; empty when none. */
export async function violations(page: Page): Promise<string[]> {
  // As the developer tools would: the page's own policy lets no such script in.
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
    violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[];
  };
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary}`),
  );
}
