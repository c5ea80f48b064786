/** Imports a file in small parts and, after so many, ends as a power cut would: `import-killed.ts FOLDER FILE PARTS`. */
import { fileBytes } from '../../src/bundle/stream/bytes';
import { importStream } from '../../src/bundle/stream/import';
import { jsonLines } from '../../src/bundle/stream/json-lines';
import { prepareGraph } from '../../src/graph/plan';
import { openGrafeo } from '../../src/store/grafeo';

async function main([path = '', file = '', parts = '']: readonly string[]): Promise<void> {
  const store = await openGrafeo({ path });
  await prepareGraph(store);
  let writing = false;
  let written = 0;
  const result = await importStream(store, jsonLines(fileBytes(file)), {
    size: { rows: 100, characters: 1_000_000 },
    watch: {
      begin: (phase) => {
        writing = phase === 'WRITE';
      },
      at: () => {
        if (writing && ++written === Number(parts)) process.kill(process.pid, 'SIGKILL');
      },
      end: () => {},
    },
  });
  console.log(JSON.stringify(result));
  await store.close();
}

void main(process.argv.slice(2));
