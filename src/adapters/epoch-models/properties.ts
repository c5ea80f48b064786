/** Properties of a model that Epoch AI's columns give. */
import { isDate } from '../../ontology/period';
import type { Row } from '../build/csv';

/** Domains that say what a model takes or makes; others say what it is for. */
const MODALITIES: Readonly<Record<string, string>> = {
  Language: 'text',
  Vision: 'image',
  'Image generation': 'image',
  Video: 'video',
  Speech: 'audio',
  Audio: 'audio',
  '3D modeling': '3d',
};

export const domainsOf = (row: Row): string[] =>
  row
    .get('Domain')
    .split(',')
    .map((domain) => domain.trim())
    .filter((domain) => domain !== '');

function openWeights(accessibility: string): boolean | undefined {
  if (accessibility === '') return undefined;
  return accessibility.startsWith('Open weights');
}

export function modelProperties(row: Row): Readonly<Record<string, unknown>> {
  const domains = domainsOf(row);
  const modalities = [...new Set(domains.flatMap((domain) => MODALITIES[domain] ?? []))];
  const open = openWeights(row.get('Model accessibility'));
  const released = row.get('Publication date');
  return {
    description: `AI model in Epoch AI's list${domains.length > 0 ? `; field: ${domains.join(', ').toLowerCase()}` : ''}.`,
    ...(modalities.length > 0 ? { modalities } : {}),
    ...(isDate(released) ? { released } : {}),
    ...(open === undefined ? {} : { openWeights: open }),
  };
}
