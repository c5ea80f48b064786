/** Two servers and the command, each a process as its user starts it, on one Neo4j and one Redis. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { lts } from '../neo4j/versions';
import { describeWithRedis, type RedisServer, startRedis } from '../redis';
import { ask, cleanUp, type ServerProcess, spawnServer, until } from '../start/server-process';
import { describeOn } from './neo4j';

jest.setTimeout(120_000);

const QUERY = 'subscription { changed(entities: ["company:told"]) { by bundle entities { id name } } }';

describeOn(lts, 'several servers', () => {
  describeWithRedis('with Redis between them', () => {
    let redis: RedisServer;
    let env: Record<string, string>;
    let servers: ServerProcess[];
    beforeAll(async () => {
      redis = await startRedis();
      env = { NEO4J_URI: process.env.ASTERISM_TEST_NEO4J_URI ?? '', REDIS_URL: redis.url };
      servers = [];
      for (let n = 0; n < 2; n++) {
        const server = await spawnServer(env);
        servers.push(server);
        await until(server, '/readyz');
      }
    });
    afterAll(async () => {
      await cleanUp();
      await redis?.stop();
    });

    function subscribe({ url }: ServerProcess) {
      const client = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
      });
      return { client, results: client.iterate({ query: QUERY }) };
    }
    /** A subscription that has started hears of what comes; until then a change is repeated. */
    async function whenHeard(results: AsyncIterableIterator<unknown>, change: () => Promise<void>): Promise<unknown> {
      let heard: IteratorResult<unknown> | undefined;
      const next = results.next().then((result) => {
        heard = result;
      });
      while (!heard) {
        await change();
        await Promise.race([next, new Promise((wake) => setTimeout(wake, 200))]);
      }
      return heard.value;
    }

    let version = 0;
    const bundle = (): object => {
      version += 1;
      return { bundle: 'told', companies: [{ id: 'company:told', name: `Version ${version}` }] };
    };
    async function mutate(server: ServerProcess): Promise<void> {
      const literal = JSON.stringify(bundle()).replace(/"(\w+)":/g, '$1: ');
      await ask(server, `mutation { importBundle(bundle: ${literal}) { changed } }`);
    }
    async function command(): Promise<void> {
      const child = spawn(process.execPath, ['bin/asterism.mjs', 'import', '-'], {
        env: { ...process.env, ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child.stdin.end(JSON.stringify(bundle()));
      expect(await text(child.stdout)).toMatch(/^told: /);
    }

    it('tells subscribers of one what the other, and the command, write', async () => {
      const [one, other] = servers as [ServerProcess, ServerProcess];
      const { client, results } = subscribe(one);
      const of = (by: unknown) => ({
        data: {
          changed: {
            by,
            bundle: 'told',
            entities: [{ id: 'company:told', name: expect.stringMatching(/^Version \d+$/) }],
          },
        },
      });
      expect(await whenHeard(results, () => mutate(other))).toEqual(of('loopback'));
      await command();
      // Changes made while waiting for the first come before it.
      let last = await results.next();
      while (last.value && JSON.stringify(last.value).includes('loopback')) last = await results.next();
      expect(last.value).toEqual(of(expect.stringMatching(/^cli:/)));
      await client.dispose();
    });

    it('closes what is open when a server stops, and ends with 0', async () => {
      const [one] = servers as [ServerProcess];
      const socket = new WebSocket(`${one.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      await new Promise((open) => socket.once('open', open));
      const closed = new Promise((done) => socket.once('close', (code, reason) => done(`${code} ${reason}`)));
      one.kill('SIGTERM');
      expect(await closed).toBe('1001 The server stops');
      expect(await one.ended).toBe(0);
    });
  });
});
