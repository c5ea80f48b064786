/** One visit of an address, from its start to where it can be used. */
import type { BrowserContext } from 'playwright-core';

interface Address {
  readonly name: string;
  readonly path: string;
  /** JavaScript that is true in the page once its main content is there, with what the API answered. */
  readonly content: string;
}

export const ADDRESSES: readonly Address[] = [
  { name: 'Home', path: '/', content: "/\\d/.test(document.querySelector('.home-count')?.textContent)" },
  {
    name: 'Entity',
    path: '/entity/segment:baidu-ai-cloud',
    content: "document.querySelector('.entity h1') && document.querySelector('.entity .data-table tbody tr')",
  },
];

export type Cache = 'cold' | 'warm';

/** Times are in milliseconds from the start of the visit, but for `found`. */
export interface Visit {
  readonly name: string;
  readonly cache: Cache;
  /** When anything was painted first. */
  readonly painted: number;
  /** When the search box took a name and the main content was painted. */
  readonly interactive: number;
  /** From the first letter typed into the search box to its first result painted. */
  readonly found: number;
  readonly requests: number;
  /** What came over the network, headers and all. */
  readonly bytes: number;
}

const SEARCH_BOX = "document.querySelector('[role=combobox]:enabled')";
const RESULT = "document.querySelector('[role=option]')";

/** A script for the page: a promise of the time at which the expression was true and painted. */
const paintedWhen = (name: string, expression: string): string => `
window.${name} = new Promise((resolve) => {
  const look = () => (${expression}) ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look);
  look();
});`;

/** Opens the address in a tab of its own. Its context has the cache, warm when it was there before. */
export async function visit(
  context: BrowserContext,
  url: string,
  { name, path, content }: Address,
  cache: Cache,
): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript({ content: paintedWhen('ready', `${SEARCH_BOX} && (${content})`) });
  await page.goto(url + path, { waitUntil: 'commit' });
  const interactive = await page.evaluate<number>('window.ready');
  const load = await page.evaluate<Pick<Visit, 'painted' | 'requests' | 'bytes'>>(`(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      requests: all.length,
      bytes: all.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  })()`);
  await page.evaluate(`${SEARCH_BOX}.addEventListener('keydown', () => { window.typed ??= performance.now(); })`);
  // Not the promise itself, for which evaluate would wait.
  await page.evaluate(`${paintedWhen('found', RESULT)} undefined`);
  await page.keyboard.press('/');
  await page.keyboard.type('wenxin');
  const found = await page.evaluate<number>('window.found.then((at) => at - window.typed)');
  await page.close();
  return { name, cache, interactive, found, ...load };
}
