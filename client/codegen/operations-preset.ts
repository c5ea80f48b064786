/**
 * The client preset of GraphQL Code Generator, with a manifest whose texts are just those that clients send, so that a hash
 * means the same to both sides.
 */
import { createHash } from 'node:crypto';
import { preset as clientPreset } from '@graphql-codegen/client-preset';
import { type DocumentNode, print } from 'graphql';
import { withTypenames } from './typenames';

export const preset: typeof clientPreset = {
  ...clientPreset,
  async buildGeneratesSection(options) {
    const manifest = new Map<string, string>();
    let hash = '';
    const presetConfig = {
      ...options.presetConfig,
      // Called for a document just before its hash is asked for; the preset itself would hash a text sorted and reduced.
      onExecutableDocumentNode(document: DocumentNode) {
        const text = print(withTypenames(document));
        hash = createHash('sha256').update(text).digest('hex');
        manifest.set(hash, text);
        return {};
      },
      persistedDocuments: { hashAlgorithm: () => hash },
    };
    const files = await clientPreset.buildGeneratesSection({ ...options, presetConfig });
    return files.map((file) => (file.filename.endsWith('persisted-documents.json') ? holding(file, manifest) : file));
  },
};

type File = Awaited<ReturnType<typeof clientPreset.buildGeneratesSection>>[number];

/** The file with this manifest in place of its own. The preset's plugin resolves when all documents were seen. */
function holding(file: File, manifest: ReadonlyMap<string, string>): File {
  const name = 'persisted-operations';
  const seen = file.pluginMap[name];
  if (!seen) throw new Error(`expected the plugin ${name} in the client preset`);
  const plugin: typeof seen.plugin = async (...args) => {
    await seen.plugin(...args);
    const sorted = [...manifest].sort(([, a], [, b]) => (a < b ? -1 : 1));
    return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
  };
  return { ...file, pluginMap: { [name]: { plugin } } };
}
