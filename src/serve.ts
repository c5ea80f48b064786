/** Serving: starts everything, says where it is, and stops in good order. */
import { type App, startApp } from './app';
import { whoMayWrite } from './auth/summary';
import { exitCodeOf, toldOf } from './cli/exit';
import { type Config, readConfig } from './config';
import { type Explorer, type ExplorerState, openExplorer } from './http/explorer-build';

function welcome({ url, store, seeds, info }: App, config: Config): string {
  const total = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);
  const counts = `${total(info.entities)} entities, ${total(info.statements)} statements, ${info.documents} documents`;
  return [
    `Asterism is ready at ${url}`,
    `  Explorer          ${url}/`,
    `  GraphQL, Sandbox  ${url}/graphql`,
    `  GraphiQL          ${url}/graphiql (works offline)`,
    `  Graph             ${counts} (seeds ${seeds})`,
    `  Database          ${store.engine}, in ${store.location}`,
    `  Mutations         ${whoMayWrite(config.auth)}`,
    ...(config.neo4j ? [] : ['  To use Neo4j      NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… npm start']),
    '  Stop              Ctrl-C',
  ].join('\n');
}

/** Tells what became of the explorer when that is news: that it was built now, or can't be. */
function tellOf(state: ExplorerState): void {
  if (state.status === 'failed')
    console.error(
      `The explorer could not be built: ${state.reason}. The API works without; for more: npx vite build explorer`,
    );
  else if (state.status === 'ready' && state.builtInMs !== undefined)
    console.log(
      `The explorer was built in ${(state.builtInMs / 1000).toFixed(1)} s; the next start does not build it again.`,
    );
}

function stopOnSignals(app: App, explorer: Explorer): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    // A second Ctrl-C doesn't wait.
    if (stopping) process.exit(130);
    stopping = true;
    explorer.close();
    try {
      await app.close();
      process.exit(0);
    } catch (error) {
      console.error(toldOf(error as Error));
      process.exit(exitCodeOf(error));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

/**
 * Serves until a signal stops it.
 * @throws ConfigError, StoreError, StartError, LayoutError or BundleError, each with a message for the user.
 */
export async function serve(): Promise<void> {
  const config = readConfig();
  const explorer = openExplorer();
  try {
    const app = await startApp(config, explorer);
    stopOnSignals(app, explorer);
    console.log(welcome(app, config));
  } catch (error) {
    explorer.close();
    throw error;
  }
  tellOf(await explorer.settled);
}
