import { MissingFileError } from '../../../src/adapters/build/files';
import { epochCompanies } from '../../../src/adapters/epoch-companies/adapter';
import { NameResolver } from '../../../src/adapters/names/resolver';
import { documentFaults } from '../../../src/adapters/run';
import { EXTRACTS, type Made, made, seeds } from './data';

jest.mock('../../../src/ontology/unit-rows', () =>
  jest.requireActual('./wanted-mock').unitRows(jest.requireActual('../../../src/ontology/unit-rows')),
);

const BUNDLE = 'epoch-ai-companies-2026-01-16';

describe("Epoch AI's companies", () => {
  let all: Made;
  beforeAll(() => {
    all = made(EXTRACTS, undefined, [epochCompanies]);
  });

  it('makes a bundle without faults', () => {
    expect(documentFaults(all.documents, seeds())).toEqual([]);
  });

  it('makes the companies that have a row and are not known, and the publisher, and no others', () => {
    expect(all.bundle(BUNDLE).companies?.map(({ id }) => id)).toEqual([
      'company:anthropic',
      'company:epoch-ai',
      'company:xai',
      'company:z.ai',
    ]);
    expect(all.entity('company:z.ai')?.aliases).toEqual(['Z.ai (Zhipu AI)']);
    expect(all.unresolved('epoch-companies')).toContain('Company Mistral AI');
  });

  it('keeps the label of confidence, the source and the basis of a figure', () => {
    const [metric] = all.metrics(BUNDLE, 'company:openai', 'annualized-revenue', { period: '2025-07-30' });
    expect(metric?.value).toBe('12000000000');
    expect(metric?.certainty).toBeUndefined();
    expect(metric?.note).toBe("Epoch AI's confidence: confident. Basis: company disclosure.");
    const [own, source] = metric?.citations ?? [];
    expect(own).toEqual({ locator: 'ai_companies_revenue_reports.csv, row “openai: July 2025 12B”' });
    expect(source?.quoting).toEqual(['cnbc.com']);
    expect(all.entity(source?.document ?? '')?.url).toContain('https://www.cnbc.com/');
    expect(all.relation('CITES', `document:${BUNDLE}`, source?.document ?? '')).toBeDefined();
  });

  it('calls what Epoch AI is less sure of an estimate', () => {
    const [metric] = all.metrics(BUNDLE, 'company:openai', 'revenue', { period: '2024' });
    expect(metric).toMatchObject({ value: '3700000000', certainty: 'ESTIMATED' });
    expect(metric?.note).toContain('confidence: likely');
  });

  it('tells recurring revenue from the pace of all revenue', () => {
    expect(
      all.values(BUNDLE, 'company:openai', 'annualized-revenue', {
        period: '2024-12-31',
        dimensions: { basis: 'annual recurring revenue' },
      }),
    ).toEqual(['5500000000']);
  });

  it('keeps two figures of one quarter beside each other and says so', () => {
    const quarter = all.metrics(BUNDLE, 'company:xai', 'annualized-revenue', { period: '2025-Q1' });
    expect(quarter.map(({ value, dimensions }) => [value, dimensions?.report])).toEqual([
      ['208000000', undefined],
      ['172000000', 'xai: Q1 2025 43M'],
    ]);
    expect(all.outcome('epoch-companies').notices.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('A second figure'),
      expect.stringContaining('A second figure'),
    ]);
  });

  it('says usage of the product, or of the company where the product is not known', () => {
    expect(
      all.values(BUNDLE, 'company:openai', 'weekly-active-users', {
        period: '2025-10-06',
        dimensions: { product: 'ChatGPT' },
      }),
    ).toEqual(['800000000']);
    expect(all.values(BUNDLE, 'product:gemini', 'monthly-active-users', { period: '2025-10-29' })).toEqual([
      '650000000',
    ]);
    expect(all.values(BUNDLE, 'company:z.ai', 'daily-tokens', { period: '2025-06-30' })).toEqual(['4600000000000']);
    expect(
      all.values(BUNDLE, 'company:openai', 'weekly-active-users', {
        dimensions: { product: 'ChatGPT', users: 'paying' },
      }),
    ).toEqual(['40000000']);
    expect(all.values(BUNDLE, 'company:openai', 'daily-messages', { period: '2024-12-04' })).toEqual(['1000000000']);
  });

  it('tells the staff of a part from that of the whole', () => {
    expect(all.values(BUNDLE, 'company:openai', 'staff', { period: '2017-12-31' })).toEqual(['99']);
    const divisions = all.metrics(BUNDLE, 'company:google', 'staff', { period: '2024-05-16' });
    expect(divisions.map(({ value, dimensions }) => [value, dimensions?.part])).toEqual([
      ['2600', 'Google DeepMind'],
      ['4000', 'Google DeepMind'],
    ]);
  });

  it('takes talks for what they are: early ones hearsay, late ones planned', () => {
    const valuation = all.metrics(BUNDLE, 'company:openai', 'valuation', { dimensions: { round: '750B' } });
    expect(valuation).toMatchObject([{ value: '750000000000', certainty: 'RUMOURED' }]);
    const agreed = all.metrics(BUNDLE, 'company:openai', 'funding-raised', {
      dimensions: { round: 'OpenAI–Nvidia', kind: 'equity' },
    });
    expect(agreed).toMatchObject([{ value: '100000000000', certainty: 'PLANNED' }]);
    expect(agreed[0]?.period).toBeUndefined();
    expect(all.values(BUNDLE, 'company:anthropic', 'funding-raised', { period: '2022-04-29' })).toEqual(['580000000']);
    expect(
      all
        .metrics(BUNDLE, 'company:xai', 'funding-raised')
        .map(({ dimensions }) => dimensions?.kind)
        .sort(),
    ).toEqual(['debt', 'equity']);
  });

  it('marks a figure that was published before its period was over', () => {
    const [metric] = all.metrics(BUNDLE, 'company:anthropic', 'compute-spend', { period: '2024' });
    expect(metric?.value).toBe('2500000000');
    expect(metric?.note).toContain('Reported on 2024-07-24, before the period was over: a forecast');
    // The report of this one is dated to the year 202.
    const [odd] = all.metrics(BUNDLE, 'company:openai', 'compute-spend', { period: '2025' });
    expect(odd?.value).toBe('16000000000');
    expect(odd?.note).not.toContain('forecast');
    const [past] = all.metrics(BUNDLE, 'company:openai', 'compute-spend', { period: '2022' });
    expect(past?.dimensions).toEqual({ purpose: 'Data and Inference cloud compute and R&D cloud compute' });
    expect(past?.note).not.toContain('forecast');
  });

  it('tells the rows without a figure, by line', () => {
    const skipped = all.outcome('epoch-companies').skipped.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
    expect(skipped).toEqual([
      'ai_companies/ai_companies_revenue_reports.csv:2 No amount.',
      'ai_companies/ai_companies_revenue_reports.csv:3 No amount.',
      'ai_companies/ai_companies_usage_reports.csv:5 Neither users nor tokens nor messages.',
    ]);
  });

  it('needs its files', () => {
    const input = { files: new Map<string, string>(), resolve: new NameResolver(), recordedOn: '2026-01-16' };
    expect(() => epochCompanies.read(input)).toThrow(MissingFileError);
  });
});
