/** Checks one file's shape against the JSON Schema and says each fault in words. */
import Ajv, { type ErrorObject } from 'ajv';
import { isDate, parsePeriod } from '../ontology/period';
import { explain, meantBy } from './explain';
import type { Fault } from './faults';
import { BUNDLE_SCHEMA } from './schema';
import type { YamlFile } from './yaml';

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
ajv.addFormat('date', isDate);
ajv.addFormat('period', (text) => parsePeriod(text) !== null);
const validate = ajv.compile(BUNDLE_SCHEMA);

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')));

/** A key that is misspelt is also a key that is missing: one mistake, one fault. */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const meant = new Set(errors.map((error) => `${error.instancePath} ${meantBy(error)}`));
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' || !meant.has(`${instancePath} ${params.missingProperty}`),
  );
}

/** Every fault of shape in a file. */
export function shapeFaults(yaml: YamlFile): Fault[] {
  if (yaml.content === null || validate(yaml.content)) return [];
  return withoutEchoes(validate.errors ?? []).map((error) => {
    const path = pathOf(error.instancePath);
    const at = error.keyword === 'additionalProperties' ? [...path, error.params.additionalProperty] : path;
    return { file: yaml.file, line: yaml.lineOf(at), message: explain(error, path), path: at };
  });
}
