/** What the help of `asterism export` says below its options. */
import { BUNDLE_FORMATS, GRAPH_FORMATS } from '../export/formats';

const rows = (formats: Readonly<Record<string, string>>): string =>
  Object.entries(formats)
    .map(([name, description]) => `  ${name.padEnd(9)}${description}`)
    .join('\n');

export const EXPORT_HELP = `
Formats of bundles, whose import changes nothing; each takes one bundle to standard output, or any number to --out FOLDER:
${rows(BUNDLE_FORMATS)}

Formats of the graph: the statements of all bundles or of those named, and all entities that these refer to:
${rows(GRAPH_FORMATS)}

Superseded statements are there with the date from which they no longer stand, unless --standing or --as-of leaves them out.
Files are written whole or not at all. What is in them: docs/exports.md.

Examples:
  asterism export --out bundles/                     every bundle as a folder of YAML
  asterism export some-report --format jsonl | gzip > some-report.jsonl.gz
  asterism export --format csv --bom --out tables/   tables for Excel
  asterism export --format graphml --out graph.graphml
  asterism export --format turtle --standing --base https://kg.example.com/ --out graph.ttl`;
