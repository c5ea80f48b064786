/**
 * The adapters on the whole files, where they are beside the repository (../shared/datasets). The facts were read from
 * the files by hand; none of them is computed here.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readMapping } from '../../../src/adapters/names/mapping';
import { documentFaults } from '../../../src/adapters/run';
import { hasReal, type Made, made, REAL, seeds } from './data';

jest.mock('../../../src/ontology/unit-rows', () =>
  jest.requireActual('./wanted-mock').unitRows(jest.requireActual('../../../src/ontology/unit-rows')),
);
jest.mock('../../../src/ontology/relations', () =>
  jest.requireActual('./wanted-mock').relations(jest.requireActual('../../../src/ontology/relations')),
);

/** The machines of others are slow at times. */
const PATIENCE = 300_000;

(hasReal ? describe : describe.skip)('the adapters on the whole files', () => {
  let all: Made;
  beforeAll(() => {
    all = made(REAL);
  }, PATIENCE);

  it(
    'make bundles without a fault of shape or meaning, and no id twice',
    () => {
      expect(documentFaults(all.documents, seeds())).toEqual([]);
    },
    PATIENCE,
  );

  it('make no company but those with a row of their own and the publisher', () => {
    const companies = all.documents.flatMap(({ companies = [] }) => companies.map(({ name }) => name));
    expect(companies.sort()).toEqual(['Anthropic', 'DeepSeek', 'Epoch AI', 'MiniMax', 'Mistral AI', 'Z.ai', 'xAI']);
  });

  it('leave nothing wanted out', () => {
    const reasons = all.outcomes.flatMap(({ skipped }) => skipped.map(({ reason }) => reason));
    expect(reasons.filter((reason) => reason.includes('see src/adapters/wanted.ts'))).toEqual([]);
  });

  it.each<[string, string, string, string, object, string[]]>([
    [
      'OpenAI said it made 12 billion a year in July 2025',
      'epoch-ai-companies',
      'company:openai',
      'annualized-revenue',
      { period: '2025-07-30' },
      ['12000000000'],
    ],
    [
      'OpenAI made 28 million in 2022',
      'epoch-ai-companies',
      'company:openai',
      'revenue',
      { period: '2022' },
      ['28000000'],
    ],
    [
      'Anthropic made 87 million a year at the start of 2024',
      'epoch-ai-companies',
      'company:anthropic',
      'annualized-revenue',
      { period: '2024-01-01' },
      ['87000000'],
    ],
    [
      'ChatGPT had 800 million weekly users in October 2025',
      'epoch-ai-companies',
      'company:openai',
      'weekly-active-users',
      { period: '2025-10-06' },
      ['800000000'],
    ],
    [
      'Google processed 43 trillion tokens a day in September 2025',
      'epoch-ai-companies',
      'company:google',
      'daily-tokens',
      { period: '2025-09-30' },
      ['43000000000000'],
    ],
    [
      'OpenAI had 3000 people in July 2025',
      'epoch-ai-companies',
      'company:openai',
      'staff',
      { period: '2025-07-15' },
      ['3000'],
    ],
    [
      'DeepSeek had 160 people in March 2025',
      'epoch-ai-companies',
      'company:deepseek',
      'staff',
      { period: '2025-03-14' },
      ['160'],
    ],
    [
      'GPT-3 has 175 billion parameters',
      'epoch-ai-models',
      'model:gpt-3-175b-davinci',
      'parameters',
      {},
      ['174600000000'],
    ],
    [
      'Llama 3.1 took 3.8e25 operations',
      'epoch-ai-models',
      'model:llama-3.1-405b',
      'training-compute',
      {},
      ['38000000000000000000000000'],
    ],
    [
      'DeepSeek-V3 has 671 billion parameters',
      'epoch-ai-models',
      'model:deepseek-v3',
      'parameters',
      {},
      ['671000000000'],
    ],
    [
      'DeepSeek-V3 cost 5.39 million dollars of 2023',
      'epoch-ai-models',
      'model:deepseek-v3',
      'training-cost',
      {},
      ['5390000'],
    ],
    [
      'an H100 SXM5 draws 700 W',
      'epoch-ml-hardware',
      'technology:nvidia-h100-sxm5-80gb',
      'thermal-design-power',
      {},
      ['0.0007'],
    ],
    ['a B200 has 180 GB', 'epoch-ml-hardware', 'technology:nvidia-b200', 'memory-size', {}, ['180']],
    [
      'Prometheus took 691, 695, 631 MW',
      'epoch-data-centers',
      'datacenter:meta-prometheus',
      'facility-power',
      { period: '2025-12' },
      ['691'],
    ],
    [
      'Fairwater Wisconsin was at 0 in December 2025',
      'epoch-data-centers',
      'datacenter:microsoft-fairwater-wisconsin',
      'facility-power',
      { period: '2025-12' },
      ['0'],
    ],
    [
      'Fairwater Wisconsin was at 555 MW in April 2026',
      'epoch-data-centers',
      'datacenter:microsoft-fairwater-wisconsin',
      'facility-power',
      { period: '2026-04' },
      ['555'],
    ],
    [
      'Huawei Horinger took 241.8 MW in July 2026',
      'epoch-data-centers',
      'datacenter:huawei-horinger',
      'facility-power',
      { period: '2026-07' },
      ['241.8'],
    ],
    [
      'Colossus 1 got 150000 H100',
      'epoch-data-centers',
      'datacenter:xai-colossus-1',
      'accelerators',
      { period: '2025-07-22', dimensions: { chip: 'H100' } },
      ['150000'],
    ],
    [
      'Qwen Max solves 21.8 percent of Aider Polyglot',
      'models-dev',
      'model:qwen-max',
      'benchmark-score',
      { period: '2025-01-28' },
      ['21.8'],
    ],
    [
      'Claude Haiku 4.5 on Bedrock costs 5 dollars a million tokens out',
      'models-dev',
      'model:claude-haiku-4.5',
      'api-output-price',
      { dimensions: { provider: 'amazon-bedrock', offer: 'anthropic.claude-haiku-4-5-20251001-v1:0' } },
      ['5'],
    ],
    [
      'GPT-5.4 at 302.AI costs 22.5 above 272000 tokens',
      'models-dev',
      'model:gpt-5.4',
      'api-output-price',
      { dimensions: { provider: '302ai', offer: 'gpt-5.4', tier: 'more than 272000 tokens of context' } },
      ['22.5'],
    ],
  ])('say that %s', (_, bundle, subject, measure, like, expected) => {
    expect(all.values(bundle, subject, measure, like)).toEqual(expected);
  });

  it.each([
    ['DEVELOPS', 'company:openai', 'model:gpt-4'],
    ['DEVELOPS', 'company:meta', 'model:llama-3.1-405b'],
    ['VARIANT_OF', 'model:deepseek-r1', 'model:deepseek-v3'],
    ['TRAINED_ON', 'model:llama-3.1-405b', 'technology:nvidia-h100-sxm5-80gb'],
    ['MAKES', 'company:nvidia', 'technology:nvidia-b200'],
    ['OPERATES', 'company:meta', 'datacenter:meta-hyperion'],
    ['DEPLOYS_AT', 'company:anthropic', 'datacenter:anthropic-amazon-new-carlisle'],
    ['EQUIPPED_WITH', 'datacenter:xai-colossus-memphis-phase-1', 'technology:nvidia-h100-sxm5-80gb'],
    ['SERVED_BY', 'model:gpt-4o', 'product:openai-api'],
    ['DEVELOPS', 'company:iflytek', 'model:spark'],
    ['VARIANT_OF', 'model:sus-chat-34b', 'model:yi-34b'],
  ])('link by %s %s and %s', (type, source, target) => {
    expect(all.relation(type, source, target)).toBeDefined();
  });

  it('keep the surest and the least sure labels apart', () => {
    expect(all.relation('DEPLOYS_AT', 'company:anthropic', 'datacenter:amazon-madison-mega-site')?.certainty).toBe(
      'ESTIMATED',
    );
    expect(
      all.relation('DEPLOYS_AT', 'company:anthropic', 'datacenter:anthropic-amazon-new-carlisle')?.certainty,
    ).toBeUndefined();
  });

  it('have as many of each as the files have', () => {
    // 976 rows, one of them GPT-4, which the seeds have.
    expect(all.bundle('epoch-ai-models-2026-02-01').models).toHaveLength(975);
    expect(all.bundle('epoch-ml-hardware-2025-12-14').technologies).toHaveLength(170);
    // 14 sites, then 26 of which 14 are the same, then 68 of which 26 are.
    const sites = ['2025-12-31', '2026-04-30', '2026-07-31'].map(
      (date) => all.bundle(`epoch-data-centers-${date}`).datacenters?.length,
    );
    expect(sites).toEqual([14, 12, 42]);
    // 786 rows less the 257 without a name of their own; two are sites of the other data set.
    expect(all.bundle('epoch-gpu-clusters-2025-12-31').datacenters).toHaveLength(527);
    expect(all.bundle('epoch-gpu-clusters-2026-04-30').datacenters).toBeUndefined();
    const prices = (all.bundle('models-dev-2026-07-02').metrics ?? []).filter(({ unit }) => unit === 'USD/1M tokens');
    const told = (key: string) => prices.filter(({ dimensions }) => dimensions?.[key] !== undefined).length;
    expect(told('tier')).toBe(626);
    expect(told('mode')).toBe(139);
    // 12437 in files and 453 behind links, less 25 of no known sort.
    expect(prices.length - told('tier') - told('mode')).toBeGreaterThan(12_437);
    expect(prices.length - told('tier') - told('mode')).toBeLessThanOrEqual(12_437 + 453 - 25);
    expect(all.bundle('awesome-llms-in-china-2024-11-30').models?.length).toBeGreaterThan(240);
  });

  it('copy no free text of Epoch AI into notes', () => {
    const notes = all.documents.flatMap(({ relations = [], metrics = [] }) =>
      [...relations, ...metrics].map(({ note }) => note ?? ''),
    );
    const shapes = new Set(
      notes
        .map((note) => note.replace(/"[^"]*"/g, '"…"').replace(/\d{4}-\d{2}-\d{2}/g, 'DATE'))
        .filter((note) => note !== ''),
    );
    // Every note is put together from our own sentences: there are few of them.
    expect(shapes.size).toBeLessThan(150);
    for (const shape of shapes) expect(shape.length).toBeLessThan(260);
  });

  it(
    'link more with the mapping in the repository, still without faults',
    () => {
      const file = resolve(__dirname, '../../../src/adapters/mapping.yaml');
      const { mapping, faults } = readMapping(file, readFileSync(file, 'utf8'));
      expect(faults).toEqual([]);
      const settled = made(REAL, mapping);
      expect(documentFaults(settled.documents, seeds())).toEqual([]);
      expect(settled.relation('DEVELOPS', 'company:deepseek', 'model:deepseek-coder')).toBeDefined();
      expect(
        settled.relation('EQUIPPED_WITH', 'datacenter:xai-colossus-2', 'technology:nvidia-b300-blackwell-ultra'),
      ).toBeDefined();
      const open = (made: Made) => made.outcomes.reduce((sum, { unresolved }) => sum + unresolved.length, 0);
      expect(open(settled)).toBeLessThan(open(all));
    },
    PATIENCE,
  );
});
