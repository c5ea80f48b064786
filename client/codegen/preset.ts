/** The preset of operations, and beside its files what caches must know of the schema. */
import { buildASTSchema } from 'graphql';
import { cacheModule } from './cache';
import { preset as operationsPreset } from './operations-preset';

export const preset: typeof operationsPreset = {
  ...operationsPreset,
  async buildGeneratesSection(options) {
    const files = await operationsPreset.buildGeneratesSection(options);
    const [types] = files;
    if (!types) throw new Error('expected files from the client preset, got none');
    const plugin = () => cacheModule(options.schemaAst ?? buildASTSchema(options.schema));
    const filename = `${options.baseOutputDir}cache.ts`;
    return [...files, { ...types, filename, plugins: [{ cache: {} }], pluginMap: { cache: { plugin } } }];
  },
};
