import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyBundle } from '../../src/bundle/apply';
import type { Bundle } from '../../src/bundle/types';
import { prepareGraph } from '../../src/graph/plan';
import { loadSeeds } from '../../src/seeds';
import { openGrafeo } from '../../src/store/grafeo';
import type { Store } from '../../src/store/port';
import { failure } from '../contract/database';
import { projectRoot } from '../neo4j/paths';
import { ask, cleanUp, type ServerProcess, spawnServer, until } from '../start/server-process';
import { dumpOfCopy } from './copy';
import { differences } from './dump';
import { dumpOf, type Expected, expectedOf } from './expected';
import { BUNDLES, bundleAt, fileOf, nameOf, roundOf } from './series';
import { describeWithDisk, type SmallDisk } from './small-disk';

jest.setTimeout(120_000);

const SEED = 7;
const MB = 1024 * 1024;
const full = { name: 'StoreError', code: 'FULL' };

/** Imports the bundle by the API. */
async function mutate(server: ServerProcess, bundle: Bundle): Promise<{ status: number; errors?: unknown }> {
  const query = 'mutation ($bundle: BundleInput!) { importBundle(bundle: $bundle) { changed } }';
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables: { bundle: JSON.parse(fileOf(bundle)) } }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  return { status: response.status, errors };
}

describeWithDisk('A full disk', (openDisk) => {
  let disk: SmallDisk;
  let expected: Expected;
  beforeEach(async () => {
    disk = await openDisk(8 * MB);
    expected = await expectedOf(SEED);
  });
  afterEach(async () => {
    await cleanUp();
    await expected.close();
    await disk.close();
  });

  function asterismImport(files: readonly string[]) {
    const env = { ...process.env, ASTERISM_DATA_DIR: disk.path, NEO4J_URI: '' };
    return spawnSync(process.execPath, ['bin/asterism.mjs', 'import', ...files], {
      cwd: projectRoot,
      env,
      encoding: 'utf8',
    });
  }

  it('ends an import with what is wrong, where, and the fix; the bundles before are whole; with room, it goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'asterism-files-'));
    const files = roundOf(SEED, 0).map((bundle, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, fileOf(bundle));
      return file;
    });
    expect(asterismImport(files.slice(0, 1)).status).toBe(0);
    disk.fill(4096);
    const { status, stdout, stderr } = asterismImport(files);
    expect([status, stdout]).toEqual([3, expect.stringMatching(/^series-0: unchanged [^\n]*\n$/)]);
    expect(stderr).toMatch(
      /^Expected room on the disk of \S+\/data for .*, got none: it is full\. Nothing .* Free space/,
    );
    expect(differences(await dumpOfCopy(disk.path), await expected.after(0))).toEqual([]);

    disk.free();
    const again = asterismImport(files);
    expect([again.stderr, again.status]).toEqual(['', 0]);
    const lines = [
      /^series-0: unchanged/,
      ...files.slice(1).map((_, i) => new RegExp(`^${nameOf(i + 1)}: \\d+ added`)),
    ];
    expect(again.stdout.trimEnd().split('\n')).toEqual(lines.map((line) => expect.stringMatching(line)));
    expect(differences(await dumpOfCopy(disk.path), await expected.after(BUNDLES - 1))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  const apply = (store: Store, step: number) => applyBundle(store, bundleAt(SEED, { round: 0, index: step }));
  const found = async (store: Store): Promise<number> => {
    const reader = store.reader();
    const rows = await reader.search(['2made'], 1_000, ['id']);
    await reader.close();
    return rows.length;
  };

  it('refuses writes and answers reads, as often as they come; with room, it takes writes again', async () => {
    const store = await openGrafeo({ path: disk.path });
    await prepareGraph(store);
    await apply(store, 0);
    const before = await found(store);
    disk.fill();
    for (let i = 0; i < 3; i++) {
      const error = await failure(apply(store, 1));
      expect(error).toMatchObject(full);
      expect(error.message).toContain(disk.path);
      expect(differences(await dumpOf(store), await expected.after(0))).toEqual([]);
      expect(await found(store)).toBe(before);
    }
    disk.free();
    expect(await apply(store, 1)).toMatchObject({ changed: true });
    expect(await found(store)).toBeGreaterThan(before);
    expect(differences(await dumpOf(store), await expected.after(1))).toEqual([]);
    await store.close();
    expect(differences(await dumpOfCopy(disk.path), await expected.after(1))).toEqual([]);
  });

  it('is told of when closing, and nothing is lost; with room, closing works', async () => {
    const store = await openGrafeo({ path: disk.path });
    await prepareGraph(store);
    await apply(store, 0);
    disk.fill();
    const error = await failure(store.close());
    expect(error).toMatchObject(full);
    expect(error.message).toMatch(/Nothing is lost/);
    expect(differences(await dumpOfCopy(disk.path), await expected.after(0))).toEqual([]);
    disk.free();
    await store.close();
    expect(differences(await dumpOfCopy(disk.path), await expected.after(0))).toEqual([]);
  });

  it('keeps a database from being made there, and says so', async () => {
    disk.fill();
    const error = await failure(openGrafeo({ path: join(disk.path, 'new') }));
    expect(error).toMatchObject(full);
    expect(error.message).toMatch(/^Expected room on the disk of \S+\/data\/new to open the graph there, got none/);
  });

  it('lets a server go on answering queries; a mutation says why it failed, and works once there is room', async () => {
    const server = await spawnServer({ ASTERISM_DATA_DIR: disk.path });
    await until(server, '/readyz');
    disk.fill();
    const full = await mutate(server, bundleAt(SEED, { round: 0, index: 0 }));
    expect(full).toMatchObject({
      status: 503,
      errors: [{ message: expect.stringContaining('disk is full: nothing was') }],
    });
    // Those who run the server are told where.
    expect(server.output()).toContain(`Expected room on the disk of ${disk.path}`);
    expect(await ask(server, '{ company(id: "company:made-0-0") { id } graph { documents } }')).toMatchObject({
      company: null,
    });
    disk.free();
    expect(await mutate(server, bundleAt(SEED, { round: 0, index: 0 }))).toMatchObject({
      status: 200,
      errors: undefined,
    });
    server.kill('SIGKILL');
    await server.ended;
    const again = await spawnServer({ ASTERISM_DATA_DIR: disk.path });
    await until(again, '/readyz');
    expect(await ask(again, '{ company(id: "company:made-0-0") { id } }')).toEqual({
      company: { id: 'company:made-0-0' },
    });
  });

  it('ends a server that has no room for the seeds, which go on where they were once there is', async () => {
    disk.fill(200 * 1024);
    const server = await spawnServer({ ASTERISM_DATA_DIR: disk.path });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/^Expected room on the disk of \S+\/data .*, got none: it is full\..*\n$/);
    disk.free();
    const [store, reference] = await Promise.all([openGrafeo({ path: disk.path }), openGrafeo()]);
    for (const one of [store, reference]) {
      await prepareGraph(one);
      await loadSeeds(one);
    }
    expect(differences(await dumpOf(store), await dumpOf(reference))).toEqual([]);
    await Promise.all([store.close(), reference.close()]);
  });
});
