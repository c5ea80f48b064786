/** What every bundle from Epoch AI begins with: the data set as a document, and its publisher. */
import type { AdapterInput } from '../adapter';
import { readTable } from '../build/csv';
import { Draft } from '../build/draft';
import { fileIn } from '../build/files';
import type { Report } from '../build/report';
import type { NameResolver } from '../names/resolver';

export interface Publication {
  /** What the bundle is called, without the date. */
  readonly bundle: string;
  /** The title under which Epoch AI asks to be cited. */
  readonly title: string;
  readonly url: string;
}

const PUBLISHER = 'Epoch AI';
const LICENCE = 'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)';

/** A draft for one snapshot, of the ISO date `recordedOn`. */
export function epochDraft(
  { bundle, title, url }: Publication,
  recordedOn: string,
  names: NameResolver,
  report: Report,
): Draft {
  const name = `${bundle}-${recordedOn}`;
  const document = {
    id: `document:${name}`,
    name: `${PUBLISHER}: ${title} (${recordedOn})`,
    description: `Data set by ${PUBLISHER}, as it stood on ${recordedOn}. Licence: ${LICENCE}.`,
    url,
    language: 'en',
    documentKind: 'dataset',
  };
  const draft = new Draft({ bundle: name, document, recordedOn, attribution: [PUBLISHER] }, names, report);
  const found = names.find('Company', PUBLISHER);
  const publisher =
    found.outcome === 'known'
      ? found.id
      : draft.define('Company', {
          name: PUBLISHER,
          description: 'Research organisation that gathers data on AI models, companies and computing power.',
          country: 'US',
          roles: ['research-firm'],
        });
  draft.relation('PUBLISHED', publisher, document.id, { file: 'README', line: 1, row: 'citation' });
  return draft;
}

export const COMPANIES_FILE = 'ai_companies/ai_companies.csv';

/**
 * What is known, with the companies that Epoch AI has rows for also under the name of their AI organisation: Google
 * also as "Google DeepMind". Only companies that are known already; the adapter of the companies makes the others.
 */
export function epochNames({ files, resolve }: AdapterInput): NameResolver {
  const names = resolve.extend();
  if (!files.has(COMPANIES_FILE)) return names;
  for (const row of readTable(fileIn(files, COMPANIES_FILE)).rows) {
    const organisation = row.get('Organization (from Organizations)');
    const found = names.find('Company', row.get('Name'));
    if (found.outcome !== 'known' || names.find('Company', organisation).outcome === 'known') continue;
    names.add({ id: found.id, names: [organisation] });
  }
  return names;
}
