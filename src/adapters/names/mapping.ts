/** How a user settles names: a YAML file that says which entity a name means, or that it is a new one. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Fault } from '../../bundle/faults';
import { kindOfId } from '../../ontology/ids';
import { KINDS, type Kind } from '../../ontology/kinds';
import { nameKey } from './key';

/** The id of a known entity, or NEW for one to be made under the name itself. */
export type Settled = string | typeof NEW;
export const NEW = 'new';

export interface Mapping {
  /** What the user settled for a name, or undefined. */
  readonly get: (kind: Kind, name: string) => MappingEntry | undefined;
}

export interface MappingEntry {
  /** As the user writes it. */
  readonly name: string;
  readonly to: Settled;
}

export const NO_MAPPING: Mapping = { get: () => undefined };

export interface MappingResult {
  readonly mapping: Mapping;
  readonly faults: readonly Fault[];
}

/**
 * Reads a mapping: sections named as in bundles (`companies`, `models`, …), each a map from a name to an id or `new`.
 * Never throws for what is written in it.
 */
export function readMapping(file: string, source: string): MappingResult {
  const faults: Fault[] = [];
  const document = parseDocument(source, { prettyErrors: false });
  const lineAt = (offset = 0): number => source.slice(0, offset).split('\n').length;
  const report = (offset: number | undefined, message: string): void => {
    faults.push({ file, line: lineAt(offset), message });
  };
  for (const error of document.errors) report(error.pos[0], error.message);
  const settled = new Map<string, MappingEntry>();
  const contents = document.contents;
  if (faults.length === 0 && contents !== null && !isMap(contents))
    report(0, 'expected sections such as "companies:", got something else. See docs/adapters.md.');
  for (const section of isMap(contents) && faults.length === 0 ? contents.items : []) {
    const key = isScalar(section.key) ? String(section.key.value) : '';
    const at = isScalar(section.key) ? section.key.range?.[0] : 0;
    const spec = KINDS.find(({ plural }) => plural === key);
    if (!spec || !isMap(section.value)) {
      const sections = KINDS.map(({ plural }) => plural).join(', ');
      report(at, `expected one of the sections ${sections} with a map of names in it, got "${key}".`);
      continue;
    }
    for (const { key: nameNode, value } of section.value.items) {
      const name = isScalar(nameNode) ? String(nameNode.value) : '';
      const to = isScalar(value) ? String(value.value) : '';
      const place = isScalar(nameNode) ? nameNode.range?.[0] : at;
      if (to !== NEW && kindOfId(to)?.kind !== spec.kind)
        report(place, `${name}: expected "new" or an id such as ${spec.prefix}:some-name, got ${JSON.stringify(to)}.`);
      else if (settled.has(`${spec.kind} ${nameKey(name)}`))
        report(place, `expected each name once, got ${name} again. Keep one.`);
      else settled.set(`${spec.kind} ${nameKey(name)}`, { name, to });
    }
  }
  return { mapping: { get: (kind, name) => settled.get(`${kind} ${nameKey(name)}`) }, faults };
}
