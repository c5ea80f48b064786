/** Epoch AI's data on AI companies: the companies, their revenue, usage, staff, funding and spending on compute. */
import type { Adapter, AdapterInput } from '../adapter';
import { type Row, readTable } from '../build/csv';
import type { Draft } from '../build/draft';
import { fileIn } from '../build/files';
import { Report } from '../build/report';
import { COMPANIES_FILE, epochDraft, epochNames } from '../epoch/publication';
import { readCompute } from './compute';
import { readFunding } from './funding';
import { readRevenue } from './revenue';
import { fileOf } from './rows';
import { readStaff } from './staff';
import { readUsage } from './usage';

const PUBLICATION = {
  bundle: 'epoch-ai-companies',
  title: 'Data on AI Companies',
  url: 'https://epoch.ai/data/ai-companies',
};

/** The companies that have a row are entities of the data set itself: those that are not known are made. */
function readCompanies(draft: Draft, rows: readonly Row[]): void {
  for (const row of rows) {
    const name = row.get('Name');
    const organisation = row.get('Organization (from Organizations)');
    if (draft.names.find('Company', name).outcome === 'known') continue;
    const aliases = organisation === name || organisation === '' ? [] : [organisation];
    draft.define('Company', {
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      description: 'AI company; one of those that Epoch AI follows.',
      roles: ['developer'],
    });
  }
}

const TABLES: readonly [table: string, read: (draft: Draft, rows: readonly Row[]) => void][] = [
  ['ai_companies_revenue_reports', readRevenue],
  ['ai_companies_usage_reports', readUsage],
  ['ai_companies_staff_reports', readStaff],
  ['ai_companies_funding_rounds', readFunding],
  ['ai_companies_compute_spend', readCompute],
];

export const epochCompanies: Adapter = {
  name: 'epoch-companies',
  title: 'Epoch AI: companies',
  description: 'Revenue, usage, staff, funding and compute spending of AI companies, with sources and confidence.',
  dataset: 'epoch-ai',
  read: (input: AdapterInput) => {
    const report = new Report();
    const draft = epochDraft(PUBLICATION, input.recordedOn, epochNames(input), report);
    readCompanies(draft, readTable(fileIn(input.files, COMPANIES_FILE)).rows);
    for (const [table, read] of TABLES) read(draft, readTable(fileIn(input.files, fileOf(table))).rows);
    return { bundles: [draft.document()], ...report.result(draft.names) };
  },
};
