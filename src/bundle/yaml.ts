/** Reads one YAML file of a bundle into plain values that still know their lines. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault } from './faults';
import { yamlMessage } from './yaml-errors';

export type Path = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  readonly content: unknown;
  readonly faults: readonly Fault[];
  /** The line of the value at `path`, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
}

/** `file` is the name used in messages. Numbers of `metrics[].value` stay exactly as written, as text. */
export function readYaml(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const byLine = new Map<number, Fault>();
  const report = (line: number, message: string): void => {
    // One mistake often makes the parser complain of all that follows on the line: the first complaint is the mistake.
    if (!byLine.has(line)) byLine.set(line, { file, line, message });
  };
  for (const error of [...document.errors, ...document.warnings]) report(lineAt(error.pos[0]), yamlMessage(error));
  // Aliases would let a small file stand for a vast one, and a fact is easier to check where it is written out.
  visit(document, {
    Alias: (_, node) =>
      report(lineAt(node.range?.[0] ?? 0), `expected the value itself, got the alias *${node.source}. Write it out.`),
  });
  const faults = [...byLine.values()];
  return {
    file,
    faults,
    content: faults.length > 0 ? null : exact(document),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** The document as plain values, with the figures of metrics as text: 0.10 is not 0.1 and 51 digits are 51 digits. */
function exact(document: Document.Parsed): unknown {
  const content: unknown = document.toJS();
  const metrics = isMap(document.contents) ? document.get('metrics') : undefined;
  if (!isSeq(metrics)) return content;
  const records = (content as { metrics: Record<string, unknown>[] }).metrics;
  metrics.items.forEach((item, index) => {
    const value = isMap(item) ? item.get('value', true) : undefined;
    const record = records[index];
    if (record && isScalar(value) && typeof value.value === 'number')
      record.value = value.source ?? String(value.value);
  });
  return content;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const [parent, key] = [path.slice(0, length - 1), path[length - 1]];
    const around = length === 1 ? document.contents : document.getIn(parent, true);
    if (isMap(around)) {
      const pair = around.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    if (isSeq(around)) {
      const item = around.items[key as number];
      if (isNode(item) && item.range) return item.range[0];
    }
  }
  return 0;
}
