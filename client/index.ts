/** What a client needs of the API: its types, its operations with their hashes, and what caches must know of its schema. */
export { connectionFields, possibleTypes } from './generated/cache.js';
export * from './generated/graphql.js';

/**
 * The hash by which a server knows an operation of this package: the sha256 of its text, in hexadecimal. Undefined for
 * documents from elsewhere.
 */
export function hashOf(document: object): string | undefined {
  return (document as { __meta__?: { hash?: string } }).__meta__?.hash;
}
