/** `npm run gallery`: asks every question of the gallery on the seeds, and writes the answers and the page. */
import { graphql } from 'graphql';
import { writeGallery } from '../docs/queries/gallery';
import { buildAsterismSchema } from '../schema/build';
import { loadFolder } from '../src/bundle/load';
import { closeContext, createContext } from '../src/context';
import { prepareGraph } from '../src/graph/plan';
import { openGrafeo } from '../src/store/grafeo';

async function main(): Promise<void> {
  const store = await openGrafeo();
  await prepareGraph(store);
  await loadFolder(store, 'seeds');
  const schema = buildAsterismSchema();
  await writeGallery(async (source) => {
    const contextValue = createContext(store);
    const { data, errors } = await graphql({ schema, source, contextValue });
    await closeContext(contextValue);
    if (errors) throw new Error(`${source}\n${errors.map(({ message }) => message).join('\n')}`);
    return data;
  });
  await store.close();
}

void main();
