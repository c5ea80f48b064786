/** Starts the server as a user does, on each database, and runs a check of its answers: acceptance.ts CHECK.mjs */
import { spawnSync } from 'node:child_process';
import { startNeo4j } from '../test/neo4j/server';
import { lts } from '../test/neo4j/versions';
import { cleanUp, spawnServer, temporaryFolder, until } from '../test/start/server-process';

const [check = ''] = process.argv.slice(2);

async function run(name: string, env: Record<string, string>): Promise<boolean> {
  const server = await spawnServer(env);
  await until(server, '/readyz');
  const { status, stdout, stderr } = spawnSync(process.execPath, [check, `${server.url}/graphql`], {
    encoding: 'utf8',
  });
  console.log(`${name}: ${stdout.trim()}${stderr}`);
  server.kill('SIGTERM');
  await server.ended;
  return status === 0;
}

async function main(): Promise<void> {
  const [neo4j, embedded] = await Promise.all([
    startNeo4j(lts),
    run('embedded', { ASTERISM_DATA_DIR: temporaryFolder() }),
  ]);
  const onNeo4j = await run('neo4j', { NEO4J_URI: neo4j.uri }).finally(() => neo4j.stop());
  process.exitCode = embedded && onNeo4j ? 0 : 1;
}

void main().finally(cleanUp);
