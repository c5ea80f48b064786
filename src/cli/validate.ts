import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { validateFolder } from '../bundle/validate';
import { EXIT } from './exit';
import { plural, report } from './output';

const SEEDS = join(__dirname, '..', '..', 'seeds');

/** Reads and checks bundles without a database; references may lead into the seeds that ship. */
export function validate(folders: readonly string[], { json = false }: { json?: boolean }): number {
  const checked = folders.length > 0 ? folders : [SEEDS];
  const results = checked.map((folder) => validateFolder(folder, existsSync(SEEDS) ? SEEDS : undefined));
  const faults = results.flatMap((result) => result.faults);
  const bundles = results.reduce((sum, result) => sum + result.bundles.length, 0);
  report(json, { bundles, faults }, [`${plural(bundles, 'bundle')} read, ${plural(faults.length, 'fault')}`]);
  return faults.length === 0 ? EXIT.OK : EXIT.FAULTS;
}
