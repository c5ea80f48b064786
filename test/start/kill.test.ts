import { ask, cleanUp, type ServerProcess, spawnServer, temporaryFolder, until } from './server-process';

jest.setTimeout(180_000);
afterEach(cleanUp);

/** All there is to count, and the revision that names the content. */
const CONTENT = `{ graph { revision documents entities { kind count } statements { kind count } relations { kind count } }
  metrics(first: 100) { nodes { id value citations { locator attribution } } } }`;

async function ready(folder: string): Promise<ServerProcess> {
  const server = await spawnServer({ ASTERISM_DATA_DIR: folder });
  await until(server, '/readyz');
  return server;
}

async function kill(server: ServerProcess): Promise<void> {
  server.kill('SIGKILL');
  expect(await server.ended).toBe('SIGKILL');
}

it('loses nothing when killed in the middle of serving', async () => {
  const folder = temporaryFolder();
  const server = await ready(folder);
  const before = await ask(server, CONTENT);
  // Under load, so that statements are in flight when it dies.
  const load = Array.from({ length: 20 }, () => ask(server, CONTENT).catch(() => undefined));
  await kill(server);
  await Promise.all(load);
  expect(await ask(await ready(folder), CONTENT)).toEqual(before);
});

it('has every bundle whole after being killed in the middle of seeding, again and again', async () => {
  const reference = await ready(temporaryFolder());
  const whole = await ask(reference, CONTENT);
  await kill(reference);
  const folder = temporaryFolder();
  for (const delay of [0, 60, 120, 180, 260, 340]) {
    const server = await spawnServer({ ASTERISM_DATA_DIR: folder });
    // It listens before it seeds: from here on the seeds are being written.
    await until(server, '/healthz');
    await new Promise((wake) => setTimeout(wake, delay));
    await kill(server);
  }
  expect(await ask(await ready(folder), CONTENT)).toEqual(whole);
});
