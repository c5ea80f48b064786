/** The export command as its user runs it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanUp, temporaryFolder } from './server-process';

jest.setTimeout(240_000);
afterAll(cleanUp);

const ROOT = resolve(__dirname, '../..');
let seeded: string;
beforeAll(() => {
  seeded = temporaryFolder();
  asterism(['import', 'seeds']);
});

function run(command: string, args: readonly string[], data = seeded) {
  const env = { ...process.env, ASTERISM_DATA_DIR: data, NEO4J_URI: '' };
  return spawnSync(command, args, { cwd: ROOT, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
const asterism = (args: readonly string[], data?: string) => run(process.execPath, ['bin/asterism.mjs', ...args], data);

it('writes the same to a file as to standard output, and leaves nothing beside it', () => {
  const out = temporaryFolder();
  const file = join(out, 'graph.ttl');
  const written = asterism(['export', '--format', 'turtle', '--out', file]);
  expect([written.stderr, written.status, written.stdout]).toEqual(['', 0, `${file} written\n`]);
  expect(readdirSync(out)).toEqual(['graph.ttl']);
  expect(asterism(['export', '--format', 'turtle']).stdout).toBe(readFileSync(file, 'utf8'));
});

it('writes tables to a folder, and bundles to files', () => {
  const out = temporaryFolder();
  expect(asterism(['export', '--format', 'csv', '--out', join(out, 'tables')]).stdout).toContain('7 tables written');
  expect(asterism(['export', '--format', 'jsonl', '--out', join(out, 'bundles')]).stdout).toContain(
    '2 bundles written',
  );
  expect(readdirSync(join(out, 'tables'))).toContain('citations.csv');
  expect(readdirSync(join(out, 'bundles'))).toEqual(['core.jsonl', 'huafu-compute-weekly-2024-08-28.jsonl']);
});

it('writes bundles that can be imported again, in whatever order they are named', () => {
  const [out, data] = [temporaryFolder(), temporaryFolder()];
  asterism(['export', '--format', 'jsonl', '--out', out]);
  // The second is what the first refers to.
  const files = ['huafu-compute-weekly-2024-08-28.jsonl', 'core.jsonl'].map((name) => join(out, name));
  const { status, stdout } = asterism(['import', ...files, '--json'], data);
  const bundles = JSON.parse(stdout).applied.map(({ bundle }: { bundle: string }) => bundle);
  expect([status, bundles]).toEqual([0, ['core', 'huafu-compute-weekly-2024-08-28']]);
  expect(asterism(['export', '--format', 'turtle'], data).stdout).toBe(
    asterism(['export', '--format', 'turtle']).stdout,
  );
  const alone = asterism(['import', files[0] as string], temporaryFolder());
  expect([alone.status, alone.stdout]).toEqual([1, expect.stringContaining('nothing was written.')]);
});

it('ends quietly when its reader has enough', () => {
  const command = `set -o pipefail; "${process.execPath}" bin/asterism.mjs export --format turtle | head -n 1`;
  const { status, stdout, stderr } = run('bash', ['-c', command]);
  expect([stderr, status, stdout.split('\n').length]).toEqual(['', 0, 2]);
});

it.each([
  [['--format', 'csv'], '--out FOLDER'],
  [['--format', 'jsonl'], '--out FOLDER'],
  [['--format', 'yaml', '--standing'], 'exported whole'],
  [['--format', 'graphml', '--as-of', '2024-13-01'], 'YYYY-MM-DD'],
  [['--format', 'turtle', '--base', 'kg'], 'absolute IRI'],
  [['--format', 'xml'], 'Allowed choices'],
  [['nowhere'], 'got nowhere'],
])('ends with 2 for %j, and says what is wrong', (args, message) => {
  const { status, stdout, stderr } = asterism(['export', ...args]);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
});

it('says which file it could not write', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'mine');
  const { status, stderr } = asterism(['export', '--format', 'graphml', '--out', join(file, 'below.graphml')]);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining(`Expected to write ${join(file, 'below.graphml')}, got`),
  ]);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});
