/** Says a fault of shape in words: what was expected, what came, and how to mend it. */
import type { ErrorObject } from 'ajv';
import { kindOfId } from '../ontology/ids';
import { PERIOD_FORMATS } from '../ontology/period';
import { hint, nearest } from './faults';

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

/** "aliases: ", "aliases, item 2: ", or nothing at the top of a file. */
function label(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  return typeof last === 'number' ? `${path.at(-2)}, item ${last + 1}: ` : `${last}: `;
}

interface Explained {
  readonly properties?: object;
  readonly description?: string;
  readonly examples?: readonly string[];
}

/** The key that an unknown key was probably meant to be. */
export const meantBy = ({ keyword, params, parentSchema }: ErrorObject): string | undefined =>
  keyword === 'additionalProperties'
    ? nearest(params.additionalProperty, Object.keys((parentSchema as Explained).properties ?? {}))
    : undefined;

function typeFault(wanted: readonly string[], data: unknown): string {
  const types = wanted.map((type) => TYPE_NAMES[type] ?? type);
  const quote = wanted.includes('string') && ['number', 'boolean'].includes(typeof data);
  const fix = quote ? ' Put it in quotes.' : data === null ? ' Give it, or leave the key out.' : '';
  return `expected ${types.join(' or ')}, got ${shown(data)}.${fix}`;
}

const someOf = ([first = '', ...rest]: readonly string[]): string =>
  rest.length < 2 ? [first, ...rest].join(' or ') : `${first} (or ${rest.map((id) => id.split(':')[0]).join(', ')})`;

/** An id can be of another kind than its place asks for, or only be written wrong. */
function patternFault(data: unknown, { examples = [], description = '' }: Explained, pattern: string): string {
  const base = `expected something like ${someOf(examples)}, got ${shown(data)}.`;
  if (!pattern.startsWith('^(?:') || typeof data !== 'string') return `${base} ${description}`;
  const lower = data
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (new RegExp(pattern).test(lower)) return `${base} Did you mean ${lower}?`;
  const kind = kindOfId(data);
  if (kind && !new RegExp(pattern).test(`${kind.prefix}:x`))
    return `${base} The id is that of a ${kind.kind}, which is defined under "${kind.plural}".`;
  return `${base} An id is a kind, a colon and a slug of lower-case letters, digits, "." and "-".`;
}

function unknownKey(unknown: string, known: readonly string[]): string {
  // Sections are plurals: the singular is further from them than a slip of the pen.
  const plural = unknown.length > 3 ? known.find((key) => key.startsWith(unknown.slice(0, -1))) : undefined;
  const fix = hint(unknown, known) || (plural ? ` Did you mean ${plural}?` : ' Take it away.');
  return `expected one of the keys ${listed(known)}, got "${unknown}".${fix}`;
}

const PERIOD_KEYWORDS = ['minimum', 'maximum'];

/** `path` is where the error is, as keys and positions. */
export function explain(error: ErrorObject, path: readonly (string | number)[]): string {
  const { keyword, params, data } = error;
  const schema = error.parentSchema as Explained;
  const where = label(path);
  if (keyword === 'required')
    return `expected the key "${params.missingProperty}", got none. Add it: see docs/bundles.md.`;
  if (keyword === 'additionalProperties')
    return unknownKey(params.additionalProperty, Object.keys(schema.properties ?? {}));
  if (keyword === 'format' && params.format === 'date')
    return `${where}expected a date that exists, as YYYY-MM-DD, got ${shown(data)}.`;
  if (keyword === 'format' || PERIOD_KEYWORDS.includes(keyword))
    return `${where}expected a period (${PERIOD_FORMATS}), got ${shown(data)}.`;
  if (keyword === 'enum')
    return `${where}expected one of ${listed(params.allowedValues)}, got ${shown(data)}.${hint(String(data), params.allowedValues)}`;
  if (keyword === 'type') return `${where}${typeFault([params.type].flat(), data)}`;
  if (keyword === 'pattern') return `${where}${patternFault(data, schema, params.pattern).trim()}`;
  if (keyword === 'uniqueItems')
    return `${where}expected each item once, got ${shown((data as unknown[])[params.i])} twice. Delete one.`;
  if (keyword === 'minItems') return `${where}expected at least one item, got an empty list. Add one.`;
  if (keyword === 'minLength') return `${where}expected text, got an empty one. Fill it in, or leave the key out.`;
  if (keyword === 'minProperties') return `${where}expected at least one key, got none. Add one, or leave it out.`;
  return `${where}expected ${keyword} ${shown(params)}, got ${shown(data)}.`;
}
