/** The server of this measurement, a process of its own: over an empty embedded database, changed on demand. */
import { buildAsterismSchema } from '../../schema/build';
import { applyBundle } from '../../src/bundle/apply';
import { readBundleText } from '../../src/bundle/file';
import { readConfig } from '../../src/config';
import { closeContext, createContext } from '../../src/context';
import { type Events, localEvents } from '../../src/events/events';
import { prepareGraph } from '../../src/graph/plan';
import { startServer } from '../../src/server';
import { openGrafeo } from '../../src/store/grafeo';

export type Told = { readonly url: string } | { readonly rss: number; readonly subscriptions: number };
export type Asked = 'memory' | 'change' | 'stop';

async function main(): Promise<void> {
  const store = await openGrafeo();
  await prepareGraph(store);
  const told = localEvents();
  let subscriptions = 0;
  const events: Events = {
    ...told,
    subscribe(filter) {
      subscriptions += 1;
      return told.subscribe(filter);
    },
  };
  const server = await startServer({
    config: readConfig({ PORT: '0', ASTERISM_MAX_CONNECTIONS: '1000000', ASTERISM_MAX_SUBSCRIPTIONS: '1000000' }),
    schema: buildAsterismSchema(),
    ready: () => store.ping(),
    createContext: async () => createContext(store, undefined, events),
    closeContext,
  });
  let changes = 0;
  const change = async (): Promise<void> => {
    changes += 1;
    const record = { id: 'company:changed', name: `Changed ${changes} times` };
    const { bundle } = readBundleText('a change', JSON.stringify({ bundle: 'change', companies: [record] }));
    events.publish(await applyBundle(store, bundle, { by: 'bench' }));
  };
  const tell = (told: Told): void => void process.send?.(told);
  process.on('message', async (asked: Asked) => {
    if (asked === 'memory') {
      globalThis.gc?.();
      tell({ rss: process.memoryUsage.rss(), subscriptions });
    } else if (asked === 'change') await change();
    else process.exit(0);
  });
  process.on('disconnect', () => process.exit(0));
  tell({ url: server.url });
}

void main();
