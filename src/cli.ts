/** `asterism`: the commands of the package. Each says what it does with --help. */
import { Command, CommanderError } from 'commander';
import { EXIT, exitCodeOf, toldOf } from './cli/exit';

const program = new Command('asterism')
  .description(
    'The knowledge graph of the AI industry, served over GraphQL. Settings are environment variables: see the README.',
  )
  .configureHelp({ helpWidth: 100 })
  .exitOverride()
  .addHelpText(
    'after',
    `
Ends with 0 when all is well, 1 when the input has faults, 2 when the command is not written as it must be, and 3 when the
database can't be used.`,
  );

/** Each loads only what it needs: a help text must not wait for a database driver. */
const ends = async (code: number | Promise<number>): Promise<void> => {
  process.exitCode = await code;
};

program
  .command('serve')
  .description('Seed the database and serve the API, with Sandbox and GraphiQL; the same as npm start')
  .action(async () => {
    await (await import('./serve')).serve();
  });

program
  .command('import')
  .description('Bring bundles into the database: all of a bundle or nothing, and only what changed')
  .argument('<inputs...>', 'folders of bundles, files of one bundle each (YAML or JSON), or - for standard input')
  .option('-n, --dry-run', 'tell what would be written, and write nothing')
  .option('--json', 'tell it as JSON')
  .action(async (inputs, options) => ends((await import('./cli/import')).importCommand(inputs, options)));

program
  .command('export')
  .description('Write bundles out of the database; importing them again changes nothing')
  .argument('[names...]', 'names of bundles; all when left out')
  .option('-o, --out <folder>', 'write a folder for each bundle here; else one bundle goes to standard output')
  .option('--json', 'JSON in place of YAML on standard output')
  .action(async (names, options) => ends((await import('./cli/export')).exportCommand(names, options)));

program
  .command('adapt')
  .description('Turn a public data set into bundles, in a folder each, to look over and import: see docs/adapters.md')
  .argument('<adapter>', 'its name: epoch-models, models-dev and so on')
  .argument('<folder>', 'the folder that the data set was unpacked to')
  .requiredOption('--recorded-on <date>', 'the date of the snapshot, as YYYY-MM-DD')
  .requiredOption('-o, --out <folder>', 'where the bundles go')
  .option('--mapping <file>', 'a YAML file that settles names')
  .option('--report <file>', 'write what was not resolved or skipped, and why, as JSON')
  .action(async (name, folder, options) => ends((await import('./cli/adapt')).adaptCommand(name, folder, options)));

program
  .command('validate')
  .description('Check bundles without a database: every fault with file, line, what was expected and the fix')
  .argument('[folders...]', 'folders of bundles; the seeds when left out')
  .option('--json', 'tell it as JSON')
  .action(async (folders, options) => ends((await import('./cli/validate')).validate(folders, options)));

program
  .command('print-schema')
  .description('Print the schema of the API')
  .option('--federation', 'as a subgraph of Apollo Federation 2, for a router to compose')
  .action(async ({ federation }) => {
    const { buildAsterismSchema, printAsterismSchema } = await import('../schema/build');
    const { printSubgraph } = await import('../schema/federation');
    const schema = buildAsterismSchema();
    process.stdout.write(federation ? printSubgraph(schema) : printAsterismSchema(schema));
  });

program
  .command('bundle-schema')
  .description('Print the JSON Schema of the files of bundles')
  .action(async () => {
    const { BUNDLE_SCHEMA } = await import('./bundle/schema');
    console.log(JSON.stringify(BUNDLE_SCHEMA, null, 2));
  });

// Whoever reads the output has enough: `asterism print-schema | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.OK);
  throw error;
});

program.parseAsync().catch((error: Error) => {
  // Commander has told its own.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  else {
    process.exitCode = exitCodeOf(error);
    console.error(toldOf(error));
  }
});
