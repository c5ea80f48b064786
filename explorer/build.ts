/**
 * Builds the explorer into the folder given: `node --import tsx explorer/build.ts FOLDER`. Ends with 1 when it can't, and
 * with why as the last line of standard error.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|html|svg|json)$/;
/** Below this, headers weigh more than what is won. */
const WORTHWHILE_BYTES = 1024;

/** Puts `.br` and `.gz` beside each file of text, so that the server compresses nothing. */
async function compress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name));
  await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const content = await readFile(file);
      if (content.length < WORTHWHILE_BYTES) return;
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
      await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
      await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}

/** Vite's own messages go over many lines, in colours; the first two tell what and where. */
function oneLine(error: Error): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
  const lines = error.message.replace(/\u001b\[[0-9;]*m/g, '').split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 2)
    .join(' ');
}

const outDir = process.argv[2];
try {
  if (!outDir) throw new Error('Expected the folder to build into: node --import tsx explorer/build.ts FOLDER');
  // Not there when the packages for development were left out: then that is what is told.
  const { build } = await import('vite');
  await build({
    configFile: path.join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: path.resolve(outDir), emptyOutDir: true },
  });
  await compress(outDir);
} catch (error) {
  console.error(oneLine(error as Error));
  process.exitCode = 1;
}
