/** Serving: starts everything, says where it is, and stops in good order. */
import { type App, startApp } from './app';
import { type Config, readConfig } from './config';

function welcome({ url, store, seeds, info }: App, config: Config): string {
  const total = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);
  const counts = `${total(info.entities)} entities, ${total(info.statements)} statements, ${info.documents} documents`;
  return [
    `Asterism is ready at ${url}`,
    `  GraphQL, Sandbox  ${url}/graphql`,
    `  GraphiQL          ${url}/graphiql (works offline)`,
    `  Graph             ${counts} (seeds ${seeds})`,
    `  Database          ${store.engine}, in ${store.location}`,
    ...(config.neo4j ? [] : ['  To use Neo4j      NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… npm start']),
    '  Stop              Ctrl-C',
  ].join('\n');
}

function stopOnSignals(app: App): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    // A second Ctrl-C doesn't wait.
    if (stopping) process.exit(130);
    stopping = true;
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

/**
 * Serves until a signal stops it.
 * @throws ConfigError, StoreError, StartError, LayoutError or BundleError, each with a message for the user.
 */
export async function serve(): Promise<void> {
  const config = readConfig();
  const app = await startApp(config);
  stopOnSignals(app);
  console.log(welcome(app, config));
}
