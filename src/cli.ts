/** `asterism`: the commands of the package. Each says what it does with --help. */
import { Command, CommanderError, Option } from 'commander';
import { EXIT, endWith } from './cli/exit';
import { EXPORT_HELP } from './cli/export-help';
import { FORMATS } from './export/formats';
import { DEFAULT_BASE } from './export/rdf/base';

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
  .argument(
    '<inputs...>',
    'folders of bundles, files of one bundle each (YAML, JSON, JSON Lines, CSV), or - for standard input',
  )
  .addOption(
    new Option('--format <format>', 'how the inputs are written; by default their names tell').choices([
      'yaml',
      'json',
      'jsonl',
      'csv',
    ]),
  )
  .option('--mapping <file>', 'for CSV: the YAML file that says what its rows are')
  .option('-n, --dry-run', 'tell what would be written, and write nothing')
  .option('--json', 'tell it as JSON')
  .addHelpText(
    'after',
    `
JSON Lines and CSV (packed by gzip or not) are for millions of records, in little memory: the whole file is checked first,
then written a part at a time. Broken off, the same command goes on where it was. A dry run of them checks the file and
compares it with the graph, but can't tell whether other bundles refer to what it would remove. See docs/bundles.md.`,
  )
  .action(async (inputs, options) => ends((await import('./cli/import')).importCommand(inputs, options)));

program
  .command('export')
  .description('Write bundles, or the graph that they make, out of the database')
  .argument('[names...]', 'names of bundles; all when left out')
  .addOption(new Option('-f, --format <format>', 'what to write (default: "yaml")').choices(Object.keys(FORMATS)))
  .option(
    '-o, --out <path>',
    'where to write: a folder for bundles and tables, else a file; standard output when left out',
  )
  .option('--json', 'the same as --format json')
  .option('--standing', 'only statements that no later one has superseded')
  .option('--as-of <date>', 'only what sources had said by then, and what stood then; YYYY-MM-DD')
  .option('--bom', 'begin each table with a byte order mark, which Excel needs to read Chinese')
  .option('--base <iri>', `what IRIs of RDF begin with (default: "${DEFAULT_BASE}")`)
  .addHelpText('after', EXPORT_HELP)
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
  .command('token')
  .description('Make a token for a person or program, signed with the key of the settings; or make a key')
  .addOption(new Option('--role <role>', 'what it lets its bearer do').choices(['reader', 'editor']))
  .option('--subject <name>', 'whom it is for: a name, written down with what its bearer changes')
  .option('--expires <duration>', 'how long it is valid, such as 12h or 30d (by default 30d)')
  .addOption(
    new Option('--new-key [kind]', 'make a key to sign with in place of a token')
      .choices(['hs256', 'ed25519'])
      .preset('hs256'),
  )
  .option('--json', 'tell it as JSON')
  .action(async ({ newKey: kind, ...options }) => {
    if (kind) await ends((await import('./cli/new-key')).newKey(kind, options.json));
    else await ends((await import('./cli/token')).tokenCommand(options));
  });

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
  .option('--mapping', 'of the files that say what the rows of a CSV are')
  .action(async ({ mapping }) => {
    const { BUNDLE_SCHEMA } = await import('./bundle/schema');
    const { MAPPING_SCHEMA } = await import('./bundle/csv/mapping-schema');
    console.log(JSON.stringify(mapping ? MAPPING_SCHEMA : BUNDLE_SCHEMA, null, 2));
  });

// Whoever reads the output has enough: `asterism print-schema | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.OK);
  throw error;
});

program.parseAsync().catch((error: Error) => {
  // Commander has told its own.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  else endWith(error);
});
