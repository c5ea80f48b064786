/** Our server as `npm start` runs it, over the generated graph instead of the seeds. */
import { buildAsterismSchema } from '../../schema/build';
import { readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { prepareGraph } from '../../src/graph/plan';
import { startServer } from '../../src/server';
import { openStore } from '../../src/store/open';
import { serve } from './child';

serve(async ({ database }) => {
  const config = readConfig({
    PORT: '0',
    ...('neo4j' in database ? { NEO4J_URI: database.neo4j } : { ASTERISM_DATA_DIR: database.folder }),
  });
  let statements = 0;
  const store = await openStore(config, () => {
    statements++;
  });
  await prepareGraph(store);
  const server = await startServer({
    config,
    schema: buildAsterismSchema(),
    ready: () => store.ping(),
    createContext: async () => createContext(store),
    closeContext,
  });
  return {
    url: server.url,
    engine: store.engine,
    statements: () => statements,
    async close() {
      await server.close();
      await store.close();
    },
  };
});
