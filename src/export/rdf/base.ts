/** What the IRIs of the graph begin with. */

/**
 * Names no host: an address of the web would be somebody's, and nothing could be read there. Who publishes the graph
 * gives an address of their own.
 */
export const DEFAULT_BASE = 'urn:asterism:';

/** What is wrong with a base, or null. */
export function baseFault(base: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/@!$&'()*+,;=%-]*$/.test(base))
    return `Expected --base to be an absolute IRI without ? and #, such as https://kg.example.com/ or ${DEFAULT_BASE}, got ${base}.`;
  return /[/:]$/.test(base)
    ? null
    : `Expected --base to end in / or :, since ids follow it, got ${base}. Write ${base}/ instead.`;
}
