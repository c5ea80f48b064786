import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INDEX_PLAN } from '../../src/graph/plan';
import { openGrafeo } from '../../src/store/grafeo';
import { failure, read, write } from './database';

const all = 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id';

/** What holds for the embedded database on disk alone: it is a folder of files, for one process at a time. */
export function durability(newFolder: () => string): void {
  test('has all of it when opened again: data, indexes and constraints', async () => {
    const path = newFolder();
    const first = await openGrafeo({ path });
    await first.prepare(INDEX_PLAN);
    await write(first, "CREATE (:Entity {id: 'a', n: $n, search: 'gpt'})", { n: 2n ** 60n + 1n });
    await first.close();

    const second = await openGrafeo({ path });
    await second.prepare(INDEX_PLAN);
    expect(await read(second, 'MATCH (n:Entity) RETURN n.n AS n')).toStrictEqual([{ n: 2n ** 60n + 1n }]);
    expect(await failure(write(second, "CREATE (:Entity {id: 'a'})"))).toMatchObject({ code: 'CONFLICT' });
    const reader = second.reader();
    expect(await reader.search(['gpt'], 1, ['id'])).toEqual([['a']]);
    await reader.close();
    await second.close();
  });

  test('answers LOCKED while another process has it, and has what that one committed after its violent end', async () => {
    const path = newFolder();
    await (await openGrafeo({ path })).close();
    const other = await holdElsewhere(join(path, 'graph.grafeo'));
    const error = await failure(openGrafeo({ path }));
    await kill(other);
    expect(error).toMatchObject({ name: 'StoreError', code: 'LOCKED' });
    expect(error.message).toContain(path);

    const store = await openGrafeo({ path });
    expect(await read(store, all)).toStrictEqual([{ id: 'elsewhere' }]);
    await store.close();
  });

  test('answers UNAVAILABLE to a folder that can not be made, and says which', async () => {
    const file = newFolder();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'a file, not a folder');
    const error = await failure(openGrafeo({ path: join(file, 'data') }));
    expect(error).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
    expect(error.message).toContain(join(file, 'data'));
  });

  test('answers UNAVAILABLE to a file that is no database, and leaves it as it is', async () => {
    const path = newFolder();
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'graph.grafeo'), 'no database');
    expect(await failure(openGrafeo({ path }))).toMatchObject({ name: 'StoreError', code: 'UNAVAILABLE' });
    expect(readFileSync(join(path, 'graph.grafeo'), 'utf8')).toBe('no database');
  });
}

/** Opens the file in a process of its own, writes to it, and keeps it open. */
function holdElsewhere(file: string): Promise<ChildProcess> {
  const script = `
    const { GrafeoDB } = require('@grafeo-db/js');
    const db = GrafeoDB.create(process.argv[1]);
    db.executeCypher("CREATE (:Entity {id: 'elsewhere'})").then(() => console.log('holding'));
    setInterval(() => db.nodeCount(), 1000);
  `;
  const child = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Expected a process that holds ${file}; it ended with ${code}.`)));
    child.stdout.once('data', () => resolve(child));
  });
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
