/** `npm run neo4j`: a Neo4j to develop with. Its data stays in .data/neo4j. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './paths';
import { startNeo4j } from './server';
import { lts } from './versions';

async function main(): Promise<void> {
  const port = readPort();
  const home = join(projectRoot, '.data', 'neo4j');
  console.log(`Starting Neo4j ${lts.version}… (the first time, Maven fetches it)`);
  const server = await startNeo4j(lts, { home, port, optimise: true });

  let stopping = false;
  const stop = (): void => {
    // A second Ctrl-C must not cut the shutdown short.
    if (stopping) return;
    stopping = true;
    console.log('\nStopping Neo4j…');
    void server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  console.log(
    `Neo4j ${lts.version} answers on ${server.uri} (no password). Its data is in ${home}; delete that to start afresh.`,
  );
  console.log(`Use it:  NEO4J_URI=${server.uri} npm start`);
  console.log('Stop it: Ctrl-C');

  const how = await server.ended();
  if (!stopping) throw new Error(`Expected Neo4j to run until Ctrl-C, but it ${how}; see ${join(home, 'logs')}.`);
}

function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '7687' } } });
  const port = Number(values.port);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`Expected --port to be a number from 1 to 65535, but got ${JSON.stringify(values.port)}.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
