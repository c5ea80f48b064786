/** What clients see when the database goes away under a running server, and comes back. */
import { type App, startApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { type Neo4jServer, startNeo4j } from '../neo4j/server';
import { lts } from '../neo4j/versions';
import { describeOn } from './neo4j';

describeOn(lts, 'a server whose Neo4j goes away', () => {
  let neo4j: Neo4jServer;
  let app: App;
  beforeAll(async () => {
    neo4j = await startNeo4j(lts);
    app = await startApp(readConfig({ PORT: '0', NEO4J_URI: neo4j.uri }));
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await neo4j?.stop();
  }, 60_000);

  const probe = async (path: string) => (await fetch(`${app.url}${path}`)).status;
  async function ask() {
    const body = JSON.stringify({ query: '{ company(id: "company:baidu") { name } }' });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const response = await fetch(`${app.url}/graphql`, init);
    return { status: response.status, text: await response.text() };
  }
  const answer = { status: 200, text: expect.stringContaining('{"company":{"name":"Baidu"}}') };

  it('answers, then says SERVICE_UNAVAILABLE and nothing internal, then answers again by itself', async () => {
    expect(await ask()).toEqual(answer);
    expect(await probe('/readyz')).toBe(200);

    await neo4j.kill();
    const { status, text } = await ask();
    expect(status).toBe(503);
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(text).not.toMatch(/bolt|neo4j|127\.0\.0\.1|ServiceUnavailable|stack/i);
    expect([await probe('/healthz'), await probe('/readyz')]).toEqual([200, 503]);

    await neo4j.restart();
    expect(await ask()).toEqual(answer);
    expect(await probe('/readyz')).toBe(200);
  }, 120_000);
});
