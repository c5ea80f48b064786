/**
 * What is killed: imports a series, each round as `asterism import` would, and tells on the file descriptor 3 what it is
 * about to do and what is done. Arguments: the seed, the first step, and the first not to import, which begins a round.
 */
import { writeSync } from 'node:fs';
import { importBundles } from '../../src/bundle/import';
import { endWith } from '../../src/cli/exit';
import { withStore } from '../../src/cli/with-store';
import { roundOf, stepOf } from './series';
import { telling } from './telling';

/** At once: what is told must outlive this process. */
const tell = (line: string): void => void writeSync(3, `${line}\n`);

async function main([seed = 0, from = 0, to = 0]: readonly number[]): Promise<void> {
  const first = stepOf(from);
  for (let round = first.round; round < stepOf(to).round; round++) {
    tell(`open ${round}`);
    await withStore(async (store) => {
      const bundles = roundOf(seed, round).slice(round === first.round ? first.index : 0);
      const read = bundles.map((bundle) => ({ bundle, faults: [] }));
      await importBundles(telling(store, tell), read, {
        done: ({ bundle, changed }) => tell(`done ${round} ${bundle} ${changed}`),
      });
      tell(`close ${round}`);
    });
  }
  tell('end');
}

main(process.argv.slice(2).map(Number)).catch(endWith);
