/**
 * Manifests of persisted operations: texts by their sha256, as GraphQL Code Generator writes them, or the list of Apollo's
 * `generate-persisted-query-manifest`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { StartError } from './listen';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The operations of all files, by the sha256 of their text in hexadecimal.
 * @throws StartError for the first file that cannot be used: what was expected of it, what came, and the fix.
 */
export function readManifests(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.flatMap(readManifest));
}

function readManifest(file: string): [string, string][] {
  const fail = (fault: string, cause?: unknown): never => {
    const fix =
      'Give the persisted-documents.json that npm run codegen writes, or unset ASTERISM_PERSISTED_OPERATIONS.';
    throw new StartError(`${file}: ${fault}. ${fix}`, { cause });
  };
  const entries = entriesOf(contentOf(file, fail));
  if (!entries) return fail('expected an object of texts by their sha256, or a manifest of Apollo, got something else');
  for (const [hash, text] of entries) {
    if (typeof text !== 'string') return fail(`${hash}: expected the text of an operation, got ${typeof text}`);
    if (hash !== sha256(text)) return fail(`${hash}: expected the sha256 of its text, which is ${sha256(text)}`);
    try {
      parse(text);
    } catch (error) {
      return fail(`${hash}: ${(error as Error).message}`, error);
    }
  }
  return entries as [string, string][];
}

function contentOf(file: string, fail: (fault: string, cause: unknown) => never): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(code === 'ENOENT' ? 'expected a file, got nothing there' : `expected JSON: ${message}`, error);
  }
}

interface ApolloManifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly operations: readonly { readonly id: string; readonly body: unknown }[];
}

function entriesOf(content: unknown): [string, unknown][] | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  if (!('format' in content)) return Object.entries(content);
  const { format, operations } = content as Partial<ApolloManifest>;
  if (format !== 'apollo-persisted-query-manifest' || !Array.isArray(operations)) return undefined;
  return operations.map(({ id, body }) => [String(id), body]);
}
