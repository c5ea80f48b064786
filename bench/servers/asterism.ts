/** Our server as `npm start` runs it, over the generated graph instead of the seeds, with references for a router too. */
import 'reflect-metadata';
import { answerAhead } from '../../resolvers/ahead/answer';
import { buildAsterismSchema } from '../../schema/build';
import { federated } from '../../schema/federation';
import { answersOf } from '../../src/app';
import { viewerOf } from '../../src/auth/access';
import type { Facts } from '../../src/auth/loopback';
import { readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { localEvents } from '../../src/events/events';
import { prepareGraph } from '../../src/graph/plan';
import { startServer } from '../../src/server';
import { openStore } from '../../src/store/open';
import { serve } from './child';

serve(async ({ database, keepsAnswers = false }) => {
  const config = readConfig({
    PORT: '0',
    ...(keepsAnswers ? {} : { ASTERISM_RESPONSE_CACHE: '0' }),
    ...('neo4j' in database ? { NEO4J_URI: database.neo4j } : { ASTERISM_DATA_DIR: database.folder }),
  });
  let statements = 0;
  const store = await openStore(config, () => {
    statements++;
  });
  await prepareGraph(store);
  const events = localEvents();
  const admit = (facts: Facts) => viewerOf(config.auth, facts.headers, facts);
  const server = await startServer({
    config,
    schema: federated(buildAsterismSchema()),
    ready: () => store.ping(),
    createContext: async ({ raw, viewer }) => createContext(store, viewer ?? (await admit(raw)), events),
    closeContext,
    ...(config.responseCache.bytes > 0 && { answers: answersOf(config, store, events, admit) }),
    ahead: ({ reader }, query) => answerAhead(reader, query),
  });
  return {
    url: server.url,
    engine: store.engine,
    statements: () => statements,
    async close() {
      await server.close();
      await events.close();
      await store.close();
    },
  };
});
