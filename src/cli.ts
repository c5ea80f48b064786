/** Commands other than serving: `validate FOLDER…`, `print-schema`, `print-subgraph`, `bundle-schema`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { faultLine } from './bundle/faults';
import { BUNDLE_SCHEMA } from './bundle/schema';
import { validateFolder } from './bundle/validate';

const SEEDS = join(__dirname, '..', 'seeds');

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  validate: (args) => {
    const folders = args.length > 0 ? args : [SEEDS];
    const results = folders.map((folder) => validateFolder(folder, existsSync(SEEDS) ? SEEDS : undefined));
    const faults = results.flatMap((result) => result.faults);
    for (const fault of faults) console.log(faultLine(fault));
    const bundles = results.reduce((sum, result) => sum + result.bundles.length, 0);
    console.log(
      `${bundles} bundle${bundles === 1 ? '' : 's'} read, ${faults.length} fault${faults.length === 1 ? '' : 's'}`,
    );
    return faults.length === 0 ? 0 : 1;
  },
  'print-schema': async () => {
    const { buildAsterismSchema, printAsterismSchema } = await import('../schema/build');
    process.stdout.write(printAsterismSchema(buildAsterismSchema()));
    return 0;
  },
  // What a router composes (`rover subgraph publish --schema`): the same as `_service` answers.
  'print-subgraph': async () => {
    const { buildAsterismSchema } = await import('../schema/build');
    const { printSubgraph } = await import('../schema/federation');
    process.stdout.write(printSubgraph(buildAsterismSchema()));
    return 0;
  },
  'bundle-schema': () => {
    console.log(JSON.stringify(BUNDLE_SCHEMA, null, 2));
    return 0;
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) console.error(`Expected one of the commands ${Object.keys(COMMANDS).join(', ')}, got "${name}".`);
void Promise.resolve(command ? command(args) : 2).then((code) => {
  process.exitCode = code;
});
