/** `asterism import` of JSON Lines and CSV, as users run it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cleanUp, temporaryFolder } from './server-process';

jest.setTimeout(600_000);
afterAll(cleanUp);

const ROOT = resolve(__dirname, '../..');

function node(args: readonly string[], data: string, input?: string) {
  const env = { ...process.env, ASTERISM_DATA_DIR: data, NEO4J_URI: '' };
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...(input !== undefined && { input }),
  });
  return { status, signal, stdout, stderr };
}
const asterism = (args: readonly string[], data: string, input?: string) =>
  node(['bin/asterism.mjs', ...args], data, input);

const HEADER = { bundle: 'big', document: 'document:big', recordedOn: '2024-08-28', attribution: ['A test'] };

/** A hub with many models: half of the lines define one, half say that it develops it. */
function lines(records: number): string[] {
  const models = Array.from({ length: (records - 2) / 2 }, (_, i) => `model:m-${String(i).padStart(6, '0')}`);
  return [
    HEADER,
    { companies: { id: 'company:hub', name: 'Hub' } },
    ...models.map((id) => ({ models: { id, name: `Model ${id.slice(8)}` } })),
    { documents: { id: 'document:big', name: 'Big' } },
    ...models.map((target) => ({ relations: { type: 'DEVELOPS', source: 'company:hub', target, locator: target } })),
  ].map((line) => JSON.stringify(line));
}
const textOf = (all: readonly string[]): string => `${all.join('\n')}\n`;

it('imports 100,000 records with 64 MB of heap, which would not hold them', () => {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const file = join(folder, 'big.jsonl.gz');
  writeFileSync(file, gzipSync(textOf(lines(100_000)), { level: 1 }));
  const run = () => node(['--max-old-space-size=64', 'bin/asterism.mjs', 'import', file, '--json'], data);
  const first = run();
  expect([first.stderr, first.status]).toEqual(['', 0]);
  expect(JSON.parse(first.stdout)).toEqual({
    dryRun: false,
    applied: [
      {
        bundle: 'big',
        changed: true,
        entities: 50_001,
        statements: 49_999,
        diff: { added: 100_000, changed: 0, removed: 0 },
        continuedAfter: 0,
      },
    ],
  });
  expect(JSON.parse(run().stdout).applied[0].diff).toEqual({ added: 0, changed: 0, removed: 0 });
});

it('goes on where it was killed, and has all in the end', () => {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const file = join(folder, 'big.jsonl');
  const all = lines(1_000);
  writeFileSync(file, textOf(all));
  const run = (parts: number) =>
    node(['--import', 'tsx', 'test/start/import-killed.ts', data, file, String(parts)], data);
  for (const parts of [1, 4, 7]) expect(run(parts).signal).toBe('SIGKILL');
  const last = run(0);
  expect(last.stderr).toBe('');
  expect(JSON.parse(last.stdout)).toMatchObject({ continuedAfter: 700, diff: { added: 300 } });
  const exported = asterism(['export', 'big', '--format', 'jsonl'], data).stdout;
  expect(exported.trimEnd().split('\n').sort()).toEqual([...all].sort());
});

it('reads standard input, and tells how far it came when a line is wrong', () => {
  const data = temporaryFolder();
  const all = lines(6_000);
  const broken = textOf([...all.slice(0, 5_500), '{"models":{"id":"model:x"}}', ...all.slice(5_500)]);
  const stopped = asterism(['import', '-', '--format', 'jsonl'], data, broken);
  expect(stopped.status).toBe(1);
  expect(stopped.stdout).toBe(
    'standard input:5501: expected the key "name", got none. Add it: see docs/bundles.md.\n' +
      '1 fault: the first 5,000 records are in the graph. Run the same import again to go on from there.\n',
  );
  const mended = asterism(['import', '-', '--format', 'jsonl', '--json'], data, textOf(all));
  expect(JSON.parse(mended.stdout).applied[0].diff).toEqual({ added: 1_000, changed: 0, removed: 0 });
});

it('tells the faults of a file as JSON, and that nothing was written', () => {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const file = join(folder, 'x.ndjson');
  writeFileSync(file, textOf([...lines(10), '{"models":{"id":"model:x"}}']));
  const { status, stdout } = asterism(['import', file, '--json'], data);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    dryRun: false,
    applied: [],
    faults: [{ file, line: 12, message: expect.stringContaining('expected the key "name"') }],
    recordsWritten: 0,
  });
});

it.each([
  [['seeds', 'x.jsonl'], /^Expected bundles .* or files to import in bulk .* got both\./],
  [['x.csv'], /^Expected --mapping FILE/],
  [['x.jsonl', '--mapping', 'm.yaml'], /^Expected a CSV for --mapping m\.yaml, got x\.jsonl\./],
  [['x', '--format', 'xml'], /Allowed choices are yaml, json, jsonl, csv/],
])('ends with 2 for %j', (args, message) => {
  const { status, stderr } = asterism(['import', ...args], temporaryFolder());
  expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
});

it('tells files that are not there, with 1', () => {
  const { status, stdout } = asterism(['import', 'none.jsonl'], temporaryFolder());
  expect([status, stdout]).toEqual([
    1,
    'none.jsonl: expected a file, got nothing there. Check the path.\n1 fault: nothing was written.\n',
  ]);
});

it('imports the CSV of the documentation with its mapping', () => {
  const data = temporaryFolder();
  const args = ['import', 'docs/examples/models.csv', '--mapping', 'docs/examples/models.map.yaml'];
  expect(asterism([...args, '--dry-run'], data).stdout).toBe(
    'model-table-2023: 15 added, 0 changed, 0 removed (dry run: nothing was written)\n',
  );
  expect(asterism(args, data).stdout).toBe('model-table-2023: 15 added, 0 changed, 0 removed\n');
  expect(asterism(args, data).stdout).toBe('model-table-2023: unchanged (6 entities, 7 statements)\n');
  const { metrics, models } = JSON.parse(asterism(['export', 'model-table-2023', '--json'], data).stdout);
  expect(models[1]).toEqual({
    id: 'model:northwind-2',
    name: 'Northwind 2',
    aliases: ['北风2', 'NW-2'],
    released: '2023-10-17',
  });
  expect(metrics.map(({ id, value }: { id: string; value: string }) => [id, value])).toEqual([
    ['metric:eclat-share-2023', '0.4'],
    ['metric:eclat-users-2023', '1500000'],
    ['metric:northwind-2-share-2023', '12.5'],
    ['metric:northwind-2-users-2023', '100000000'],
  ]);
});

it('shows in the documentation what is in the examples', () => {
  const text = readFileSync(join(ROOT, 'docs/bundles.md'), 'utf8');
  for (const name of ['models.csv', 'models.map.yaml'])
    expect(text).toContain(`\n${readFileSync(join(ROOT, 'docs/examples', name), 'utf8')}\`\`\`\n`);
});
