/** Usage reports: people who use a product, tokens and messages a day. */
import type { Row } from '../build/csv';
import type { Draft } from '../build/draft';
import { figure } from '../build/figures';
import type { MeasureKey } from '../measures';
import { evidenceOf, fileOf, type ReportRow, reportRow } from './rows';

const FILE = fileOf('ai_companies_usage_reports');

/** Words for all that a company makes, which name no product. */
const WHOLE = /^(full company|all products|.*\(all AI products\))$/i;

const ACTIVE: Readonly<Record<string, MeasureKey>> = {
  Daily: 'daily-active-users',
  Weekly: 'weekly-active-users',
  Monthly: 'monthly-active-users',
};

interface Subject {
  readonly subject: string;
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** The product, when it is known; else the company, with the product as a dimension. */
function subjectOf(draft: Draft, { row, file, company }: ReportRow): Subject {
  const product = row.get('Product');
  if (product === '' || WHOLE.test(product)) return { subject: company };
  const found = draft.names.find('Product', product);
  if (found.outcome === 'known') return { subject: found.id };
  const statement = 'usage of its own; it is said of the company, with the product as a dimension';
  draft.report.unresolved('Product', product, { file, line: row.line }, statement);
  return { subject: company, dimensions: { product } };
}

const PAYING = /\bpaying\b/i;

export function readUsage(draft: Draft, rows: readonly Row[]): void {
  for (const row of rows) {
    const report = reportRow(draft, FILE, row, 'Date', 'its usage');
    const users = figure(row.get('Active users'));
    const tokens = figure(row.get('Daily tokens'));
    const messages = figure(row.get('Daily messages'));
    const measure = ACTIVE[row.get('Active users time period')];
    if (users === null && tokens === null && messages === null) {
      draft.report.skip({ file: FILE, line: row.line }, 'Neither users nor tokens nor messages.');
      continue;
    }
    if (!report) continue;
    const subject = subjectOf(draft, report);
    const common = { ...subject, ...(report.date ? { period: report.date } : {}) };
    // Only the key of the row says that these are the users who pay.
    const paying = PAYING.test(row.get('Id')) ? { dimensions: { ...subject.dimensions, users: 'paying' } } : {};
    if (users !== null && measure)
      draft.metric(
        { ...common, ...paying, measure, value: users, unit: 'users' },
        evidenceOf(report, { column: 'Active users' }),
      );
    if (tokens !== null)
      draft.metric(
        { ...common, measure: 'daily-tokens', value: tokens, unit: 'tokens/day' },
        evidenceOf(report, { column: 'Daily tokens' }),
      );
    if (messages !== null)
      draft.metric(
        { ...common, measure: 'daily-messages', value: messages, unit: 'messages/day' },
        evidenceOf(report, { column: 'Daily messages' }),
      );
  }
}
