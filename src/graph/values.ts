/** What is made of the properties that the database holds as lists and texts. */
import { type Period, parsePeriod } from '../ontology/period';
import type { StatementRow } from './rows';

/** The n-th of each of the three lists of a statement. */
export interface CitationValue {
  /** The id of the document. */
  readonly document: string;
  readonly locator: string;
  readonly attribution: string[];
}

type Evidence = Pick<StatementRow, 'documents' | 'locators' | 'attributions'>;

export const citationsOf = ({ documents, locators, attributions }: Evidence): CitationValue[] =>
  documents.map((document, i) => ({
    document,
    locator: locators[i] as string,
    attribution: JSON.parse(attributions[i] as string) as string[],
  }));

export const basePeriodOf = (label: string | null | undefined): Period | null => (label ? parsePeriod(label) : null);

/** Of the JSON of a metric. */
export const dimensionsOf = (json: string | null | undefined): { name: string; value: string }[] =>
  Object.entries(JSON.parse(json || '{}') as Record<string, string>).map(([name, value]) => ({ name, value }));

/** Of "SSE:688256". */
export function tickerOf(text: string): { exchange: string; symbol: string } {
  const [exchange, symbol] = text.split(':') as [string, string];
  return { exchange, symbol };
}
