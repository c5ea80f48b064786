/** Checks one file's shape against the JSON Schema and says each fault in words. */
import Ajv, { type ErrorObject } from 'ajv';
import { isDate, PERIOD_FORMATS, parsePeriod } from '../ontology/period';
import { type Fault, hint } from './faults';
import { BUNDLE_SCHEMA } from './schema';
import type { YamlFile } from './yaml';

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
ajv.addFormat('date', isDate);
ajv.addFormat('period', (text) => parsePeriod(text) !== null);
const validate = ajv.compile(BUNDLE_SCHEMA);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function listed(words: readonly unknown[]): string {
  return words.length > 40 ? `${words.slice(0, 40).join(', ')}, …` : words.join(', ');
}

/** What a schema error means, as "expected …, got …. The fix." */
function explain({ keyword, params, data, parentSchema, instancePath }: ErrorObject): string {
  const key = instancePath.split('/').pop() ?? '';
  const schema = parentSchema as { properties?: object; description?: string };
  switch (keyword) {
    case 'required':
      return `expected the key "${params.missingProperty}", got none. Add it: see docs/bundles.md.`;
    case 'additionalProperties': {
      const known = Object.keys(schema.properties ?? {});
      return `expected one of the keys ${listed(known)}, got "${params.additionalProperty}".${hint(params.additionalProperty, known)}`;
    }
    case 'enum':
      return `${key}: expected one of ${listed(params.allowedValues)}, got ${shown(data)}.${hint(String(data), params.allowedValues)}`;
    case 'type': {
      const types = ([] as string[]).concat(params.type).map((type) => TYPE_NAMES[type] ?? type);
      const quote = types[0] === 'text' && typeof data === 'number' ? ' Put it in quotes.' : '';
      return `${key}: expected ${types.join(' or ')}, got ${shown(data)}.${quote}`;
    }
    case 'pattern':
      return `${key}: expected something like ${params.pattern}, got ${shown(data)}. ${schema.description ?? ''}`.trim();
    case 'format':
      return params.format === 'date'
        ? `${key}: expected a date that exists, as YYYY-MM-DD, got ${shown(data)}.`
        : `${key}: expected a period (${PERIOD_FORMATS}), got ${shown(data)}.`;
    case 'uniqueItems':
      return `${key}: expected each item once, got items ${params.j} and ${params.i} alike. Delete one.`;
    case 'minItems':
      return `${key}: expected at least one item, got an empty list.`;
    default:
      return `${key}: ${keyword} ${shown(params)}, got ${shown(data)}.`;
  }
}

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')));

/** Every fault of shape in a file. */
export function shapeFaults(yaml: YamlFile): Fault[] {
  if (yaml.content === null) return [];
  if (validate(yaml.content)) return [];
  return (validate.errors ?? []).map((error) => {
    const path = pathOf(error.instancePath);
    if (error.keyword === 'additionalProperties') path.push(error.params.additionalProperty);
    return { file: yaml.file, line: yaml.lineOf(path), message: explain(error) };
  });
}
