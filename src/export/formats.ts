/** The formats of exports: which there are, and what each is for. */

/** Bundles, to import again. */
export const BUNDLE_FORMATS = {
  yaml: 'the files of bundles, as seeds/ has them (the default)',
  json: 'a bundle as one JSON text',
  jsonl: 'JSON Lines: the header of a bundle, then a record a line; for bundles of any size',
} as const;
export type BundleFormat = keyof typeof BUNDLE_FORMATS;

/** The graph that bundles make together, for other programs. */
export const GRAPH_FORMATS = {
  csv: 'a table a file, for spreadsheets and data frames; needs --out FOLDER',
  graphml: 'entities and relations, for Gephi, Cytoscape, NetworkX and igraph',
  turtle: 'RDF in the terms of schema.org, SKOS and PROV, as Turtle',
  jsonld: 'the same RDF as JSON-LD',
} as const;
export type GraphFormat = keyof typeof GRAPH_FORMATS;

export const FORMATS = { ...BUNDLE_FORMATS, ...GRAPH_FORMATS };
export type Format = keyof typeof FORMATS;

export const isBundleFormat = (format: Format): format is BundleFormat => format in BUNDLE_FORMATS;
