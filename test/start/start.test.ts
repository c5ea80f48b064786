import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../neo4j/port';
import { ask, cleanUp, spawnServer, temporaryFolder, until } from './server-process';

jest.setTimeout(120_000);
afterEach(cleanUp);

it('seeds, says where everything is, stops in good order, and starts again on the same data', async () => {
  const folder = temporaryFolder();
  const first = await spawnServer({ ASTERISM_DATA_DIR: folder });
  await until(first, '/readyz');
  const { graph } = await ask<{ graph: { revision: string; engine: string } }>(first, '{ graph { revision engine } }');
  expect(graph.engine).toMatch(/^Grafeo /);
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.output()).toContain(`Asterism is ready at ${first.url}`);
  expect(first.output()).toMatch(/\d+ entities, \d+ statements, \d+ documents \(seeds loaded\)/);
  expect(first.output()).toContain(folder);
  expect(first.output()).toContain('NEO4J_URI=');

  const second = await spawnServer({ ASTERISM_DATA_DIR: folder });
  await until(second, '/readyz');
  expect(await ask(second, '{ graph { revision engine } }')).toEqual({ graph });
  second.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(second.output()).toContain('(seeds unchanged)');
});

describe('says why it cannot start, in one line, and exits with 1', () => {
  const failure = async (env: Record<string, string>): Promise<string> => {
    const server = await spawnServer({ ASTERISM_DATA_DIR: temporaryFolder(), ...env });
    expect(await server.ended).toBe(1);
    return server.output().trim();
  };

  it('when the port is taken', async () => {
    const port = await freePort();
    const other = await new Promise<Server>((listening) => {
      const server = createServer().listen(port, '127.0.0.1', () => listening(server));
    });
    expect(await failure({ PORT: String(port) })).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program: stop that one, or choose another: PORT=${port + 1} npm start`,
    );
    other.close();
  });

  it('when the folder cannot be used', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const message = await failure({ ASTERISM_DATA_DIR: file });
    expect(message).toContain(`The data folder ${file} could not be opened`);
    expect(message.split('\n')).toHaveLength(1);
  });

  it('when another server uses the folder', async () => {
    const folder = temporaryFolder();
    const first = await spawnServer({ ASTERISM_DATA_DIR: folder });
    await until(first, '/readyz');
    const message = await failure({ ASTERISM_DATA_DIR: folder });
    expect(message).toContain(`${folder} is in use by another process`);
    expect(message.split('\n')).toHaveLength(1);
  });

  it('when settings are wrong, with every fault', async () => {
    const message = await failure({ PORT: 'http', ASTERISM_MAX_DEPTH: '-1' });
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/^PORT: expected a whole number from 0 to 65535, got "http"/),
      expect.stringMatching(/^ASTERISM_MAX_DEPTH: expected a whole number/),
    ]);
  });

  it('when Neo4j is not there', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const message = await failure({ NEO4J_URI: uri });
    expect(message).toContain(uri);
    expect(message.split('\n')).toHaveLength(1);
  });
});
