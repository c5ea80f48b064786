/** Reads a bundle that is one text: YAML, or JSON, which is YAML too. */
import { headerIn, type ReadResult, sections } from './read';
import { shapeFaults } from './shape';
import { readYaml } from './yaml';

/** `name` stands for the text in messages: a path, or "standard input". Never throws for what is written in it. */
export function readBundleText(name: string, text: string): ReadResult {
  const yaml = readYaml(name, text);
  const faults = [...yaml.faults, ...shapeFaults(yaml)];
  const content = (faults.length === 0 ? yaml.content : null) as Record<string, unknown> | null;
  const header = headerIn(content ?? {});
  if (content && header.bundle === undefined)
    faults.push({
      file: name,
      line: 1,
      message: 'expected the key "bundle", the name of the bundle, got none. Add it.',
    });
  return {
    faults,
    bundle: {
      folder: name,
      header: { bundle: '', ...header },
      headerAt: { file: name, lineOf: (key) => yaml.lineOf([key]) || 1 },
      ...sections(content ? [yaml] : []),
    },
  };
}
