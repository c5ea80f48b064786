import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const root = path.resolve(__dirname, '..');

/** Arguments of the package that a test is better without: the first lets pages read each other's, contrary to what a user's
 * browser does; with the others, closing one tab ends the browser. */
const unlikeAUser = ['--disable-web-security', '--single-process', '--no-zygote'];
const packageFile = path.join(root, 'node_modules/@sparticuz/chromium/package.json');

/**
 * Starts the Chromium that comes as an npm package, without a window. Where that one doesn't run (it is built for Linux on
 * x64), set CHROMIUM_PATH to another. Close the browser after the test.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: [...more], headless: true });
  const { default: packaged } = await import('@sparticuz/chromium');
  const args = [...packaged.args.filter((arg) => !unlikeAUser.includes(arg)), ...more];
  const home = await unpack();
  const env = { ...process.env, FONTCONFIG_FILE: await fontsConf(home) } as Record<string, string>;
  return chromium.launch({ executablePath: path.join(home, 'chromium'), args, env, headless: true });
}

/** The package's own settings look for its fonts where it would have unpacked them; ours look where they are, and at the system's. */
async function fontsConf(home: string): Promise<string> {
  const file = path.join(home, 'fonts.conf');
  const folders = [path.join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const cache = path.join(home, 'fonts-cache');
  const lines = [...folders.map((folder) => `<dir>${folder}</dir>`), `<cachedir>${cache}</cachedir>`];
  await writeFile(file, `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`);
  return file;
}

/**
 * The folder of the unpacked browser, made at first use and kept. The package itself unpacks straight to its place, so that
 * two tests at a time, or one interrupted, would leave half a browser; here it appears whole or not at all.
 */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const home = path.join(root, '.cache', `chromium-${version}`);
  if (existsSync(home)) return home;
  await mkdir(path.dirname(home), { recursive: true });
  const fresh = await mkdtemp(`${home}-`);
  // In a process of its own, because the package unpacks to the system's temporary folder and nowhere else.
  const unpackHere = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  await promisify(execFile)(process.execPath, ['-e', unpackHere], {
    cwd: root,
    env: { ...process.env, TMPDIR: fresh },
  });
  try {
    await rename(fresh, home);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}
