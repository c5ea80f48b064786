/**
 * How soon the explorer can be used: `npm run bench:explorer -- [--runs N]`. A real browser, without a window, on the
 * loopback; the server in a process of its own, on the seeds.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../test/browser';
import { loadNow } from '../results';
import { startServer } from './server';
import { tableOf } from './table';
import { ADDRESSES, type Visit, visit } from './visit';

function runsOf(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string', default: '7' } } });
  if (!/^[1-9]\d*$/.test(values.runs))
    throw new Error(`--runs: expected a whole number above 0, got "${values.runs}".`);
  return Number(values.runs);
}

/** Each address in turn, so that what else the machine does falls on all alike. */
async function measure(url: string, runs: number): Promise<Visit[]> {
  const browser = await launchBrowser();
  try {
    const all: Visit[] = [];
    // The first makes the browser and the server ready, and counts for nothing.
    for (let run = 0; run <= runs; run++)
      for (const address of ADDRESSES) {
        const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
        for (const cache of ['cold', 'warm'] as const) {
          const seen = await visit(context, url, address, cache);
          if (run > 0) all.push(seen);
        }
        await context.close();
      }
    return all;
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const runs = runsOf(process.argv.slice(2));
  await loadNow();
  const server = await startServer();
  try {
    const visits = await measure(server.url, runs);
    const cpu = os.cpus()[0]?.model ?? 'unknown';
    console.log(
      `${cpu}, ${os.cpus().length} cores, Node ${process.version}; medians of ${runs} runs, in brackets the slowest`,
    );
    console.log(tableOf(visits));
  } finally {
    await server.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
