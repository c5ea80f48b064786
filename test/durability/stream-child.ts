/**
 * What is killed, of the import in bulk: imports a file of JSON Lines as `asterism import FILE.jsonl` does, in parts of so
 * many records, and tells of each transaction and of the records that are written. Arguments: the file and that number.
 */
import { writeSync } from 'node:fs';
import { fileBytes } from '../../src/bundle/stream/bytes';
import { importStream } from '../../src/bundle/stream/import';
import { jsonLines } from '../../src/bundle/stream/json-lines';
import { endWith } from '../../src/cli/exit';
import { withStore } from '../../src/cli/with-store';
import { telling } from './telling';

const tell = (line: string): void => void writeSync(3, `${line}\n`);

async function main([file = '', rows = '']: readonly string[]): Promise<void> {
  tell('open');
  await withStore(async (store) => {
    let writing = false;
    await importStream(telling(store, tell), jsonLines(fileBytes(file, file)), {
      size: { rows: Number(rows), characters: 1e6 },
      watch: {
        begin: (phase) => {
          writing = phase === 'WRITE';
        },
        at: (done) => {
          if (writing) tell(`rows ${done.rows}`);
        },
        end: () => {},
      },
    });
    tell('close');
  });
  tell('end');
}

main(process.argv.slice(2)).catch(endWith);
