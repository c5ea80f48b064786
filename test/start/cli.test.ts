import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanUp, temporaryFolder } from './server-process';

jest.setTimeout(120_000);
afterAll(cleanUp);

const ROOT = resolve(__dirname, '../..');

/** Runs the command as an installed package's bin would, on a database folder of its own. */
function asterism(args: readonly string[], data: string, input?: string) {
  const env = { ...process.env, ASTERISM_DATA_DIR: data, NEO4J_URI: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/asterism.mjs', ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

it('imports, exports, and imports what it exported without a change', () => {
  const [data, out] = [temporaryFolder(), temporaryFolder()];
  const dry = asterism(['import', 'seeds', '--dry-run', '--json'], data);
  expect(dry.status).toBe(0);
  const { applied } = JSON.parse(dry.stdout);
  const first = asterism(['import', 'seeds', '--json'], data);
  const record = expect.objectContaining({ action: 'IMPORT', by: expect.stringMatching(/^cli:/) });
  expect(JSON.parse(first.stdout).applied).toEqual(applied.map((dry: object) => ({ ...dry, write: record })));
  expect(asterism(['import', 'seeds'], data).stdout).toMatch(
    /^core: unchanged .*\nhuafu-\S+: unchanged \(\d+ entities, \d+ statements\)\n$/,
  );
  expect(asterism(['export', '--out', out], data).stdout).toContain('2 bundles written');
  expect(existsSync(join(out, 'core', 'bundle.yaml'))).toBe(true);
  expect(asterism(['import', out], data).stdout).toMatch(/core: unchanged.*\n.*: unchanged/);
  const text = asterism(['export', 'core', '--json'], data).stdout;
  expect(asterism(['import', '-'], data, text).stdout).toMatch(/^core: unchanged/);
});

it('turns a data set into bundles that can be imported, and reports the names that it could not settle', () => {
  const [data, out] = [temporaryFolder(), temporaryFolder()];
  asterism(['import', 'seeds'], data);
  const report = join(out, 'report.json');
  const bundles = join(out, 'bundles');
  const set = 'test/fixtures/datasets/epoch-ai';
  const args = ['adapt', 'epoch-models', set, '--recorded-on', '2026-02-01', '--out', bundles, '--report', report];
  const adapted = asterism(args, data);
  expect([adapted.stderr, adapted.status]).toEqual(['', 0]);
  expect(JSON.parse(readFileSync(report, 'utf8')).unresolved.length).toBeGreaterThan(0);
  const imported = asterism(['import', bundles], data);
  expect([imported.stderr, imported.status]).toEqual(['', 0]);
  expect(imported.stdout).toMatch(/^epoch-ai-models-2026-02-01: \d+ added, 0 changed, 0 removed/);
});

it('tells faults with file and line, writes nothing, and ends with 1', () => {
  const data = temporaryFolder();
  const file = join(temporaryFolder(), 'torn.yaml');
  writeFileSync(file, 'bundle: torn\nmodels:\n  - { id: model:x, name: X, colour: red }\n');
  const { status, stdout } = asterism(['import', file], data);
  expect(status).toBe(1);
  expect(stdout).toContain(`${file}:3: expected one of the keys`);
  expect(asterism(['export', '--out', temporaryFolder()], data).stdout).toContain('0 bundles written');
});

it('ends with 2 for a command that is not written as it must be, and says what is', () => {
  const unknown = asterism(['imprt'], temporaryFolder());
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('Did you mean import?')]);
  const several = asterism(['export'], temporaryFolder());
  expect([several.status, several.stderr]).toEqual([2, expect.stringContaining('--out FOLDER')]);
});

it('prints the schema that is committed', () => {
  const { stdout } = asterism(['print-schema'], temporaryFolder());
  expect(stdout).toBe(readFileSync(join(ROOT, 'schema', 'schema.graphql'), 'utf8'));
});

it('has help for every command', () => {
  const { status, stdout } = asterism(['--help'], temporaryFolder());
  expect(status).toBe(0);
  for (const name of ['serve', 'import', 'export', 'adapt', 'validate', 'token', 'print-schema', 'bundle-schema']) {
    expect(stdout).toContain(`  ${name} `);
    expect(asterism([name, '--help'], temporaryFolder()).stdout).toContain(`Usage: asterism ${name}`);
  }
});
