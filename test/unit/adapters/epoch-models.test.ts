import { epochCompanies } from '../../../src/adapters/epoch-companies/adapter';
import { epochHardware, shortName } from '../../../src/adapters/epoch-hardware/adapter';
import { epochModels } from '../../../src/adapters/epoch-models/adapter';
import { readMapping } from '../../../src/adapters/names/mapping';
import { documentFaults } from '../../../src/adapters/run';
import { EXTRACTS, type Made, made, seeds } from './data';

jest.mock('../../../src/ontology/unit-rows', () =>
  jest.requireActual('./wanted-mock').unitRows(jest.requireActual('../../../src/ontology/unit-rows')),
);
jest.mock('../../../src/ontology/relations', () =>
  jest.requireActual('./wanted-mock').relations(jest.requireActual('../../../src/ontology/relations')),
);

const BUNDLE = 'epoch-ai-models-2026-02-01';
const CHIPS = 'epoch-ml-hardware-2025-12-14';
const ADAPTERS = [epochCompanies, epochHardware, epochModels];

describe("Epoch AI's chips", () => {
  let all: Made;
  beforeAll(() => {
    all = made(EXTRACTS, undefined, ADAPTERS);
  });

  it('go by their short names where only one has it', () => {
    expect(shortName('NVIDIA A100', 'NVIDIA')).toBe('A100');
    expect(shortName('Maia 100 (M100)', 'Microsoft')).toBeUndefined();
    expect(shortName('Amazon Trainium2', 'Amazon AWS')).toBe('Trainium2');
    expect(all.entity('technology:google-tpu-v4')?.aliases).toEqual(['TPU v4']);
  });

  it('have figures in base units', () => {
    const values = (measure: string) => all.values(CHIPS, 'technology:nvidia-h100-sxm5-80gb', measure);
    expect(values('memory-size')).toEqual(['80']);
    expect(values('memory-bandwidth')).toEqual(['3350']);
    expect(values('thermal-design-power')).toEqual(['0.0007']);
    expect(values('transistor-count')).toEqual(['80000000000']);
    expect(values('release-price')).toEqual(['33600']);
    expect(
      all.values(CHIPS, 'technology:nvidia-a100-sxm4-80-gb', 'peak-performance', {
        dimensions: { precision: 'Tensor FP16/BF16' },
      }),
    ).toEqual(['312000000000000']);
  });

  it('have makers that are known, and a release where there is a date', () => {
    expect(all.relation('MAKES', 'company:nvidia', 'technology:nvidia-b200')).toBeDefined();
    expect(all.unresolved('epoch-hardware')).toEqual(['Company Amazon AWS']);
    const events = all.bundle(CHIPS).events ?? [];
    expect(events).toHaveLength(6);
    expect(events.find(({ title }) => title === 'Release of NVIDIA B200')?.date).toBe('2024-11-15');
  });
});

describe("Epoch AI's models", () => {
  let all: Made;
  beforeAll(() => {
    all = made(EXTRACTS, undefined, ADAPTERS);
  });

  it('make bundles without faults', () => {
    expect(documentFaults(all.documents, seeds())).toEqual([]);
  });

  it('are entities with what the columns say', () => {
    expect(all.bundle(BUNDLE).models).toHaveLength(10);
    expect(all.entity('model:llama-3.1-405b')).toMatchObject({
      name: 'Llama 3.1-405B',
      openWeights: true,
      modalities: ['text'],
      released: '2024-07-23',
    });
    expect(all.entity('model:solar-open-100b')?.name).toBe('Solar Open 100B');
    expect(all.entity('model:claude-opus-4.5')?.openWeights).toBe(false);
  });

  it('have figures, exact to the last digit', () => {
    expect(all.values(BUNDLE, 'model:gpt-3-175b-davinci', 'parameters')).toEqual(['174600000000']);
    expect(all.values(BUNDLE, 'model:llama-3.1-405b', 'training-compute')).toEqual(['38000000000000000000000000']);
    expect(all.values(BUNDLE, 'model:k-exaone', 'training-time')).toEqual(['11664000']);
    expect(all.values(BUNDLE, 'model:deepseek-v3', 'training-power')).toEqual(['2.8181351812142837']);
  });

  it('are as sure as the label where it is about the figure, and estimates where Epoch AI works them out', () => {
    expect(all.metrics(BUNDLE, 'model:gemini-1.0-ultra', 'training-compute')).toMatchObject([
      { certainty: 'ESTIMATED', note: "Epoch AI's confidence: speculative." },
    ]);
    expect(all.metrics(BUNDLE, 'model:llama-3.1-405b', 'parameters')[0]?.certainty).toBeUndefined();
    expect(all.metrics(BUNDLE, 'model:llama-3.1-405b', 'training-cost')).toMatchObject([
      { value: '52885433.95402246', certainty: 'ESTIMATED', note: 'Worked out by Epoch AI.' },
    ]);
    expect(all.metrics(BUNDLE, 'model:llama-3.1-405b', 'training-time')[0]?.certainty).toBeUndefined();
  });

  it('are linked to developers that are known, under a note where it is another name', () => {
    expect(all.relation('DEVELOPS', 'company:openai', 'model:gpt-3-175b-davinci')).toBeDefined();
    expect(all.relation('DEVELOPS', 'company:google', 'model:gemini-1.0-ultra')?.note).toBe(
      'Named there as "Google DeepMind".',
    );
    expect(all.relation('DEVELOPS', 'company:anthropic', 'model:claude-opus-4.5')?.note).toBeUndefined();
  });

  it('are linked to chips and to what they are made from', () => {
    expect(all.relation('TRAINED_ON', 'model:gemini-1.0-ultra', 'technology:google-tpu-v4')).toBeDefined();
    expect(all.relation('VARIANT_OF', 'model:deepseek-r1', 'model:deepseek-v3')).toBeDefined();
  });

  it('report the names that lead nowhere, with candidates and places, and make no company of them', () => {
    const { unresolved } = all.outcome('epoch-models');
    expect(unresolved.find(({ name }) => name === 'DeepSeek')).toEqual({
      kind: 'Company',
      name: 'DeepSeek',
      candidates: [],
      places: [
        { file: 'ai_models/notable_ai_models.csv', line: 6, statement: 'that it develops DeepSeek-R1' },
        { file: 'ai_models/notable_ai_models.csv', line: 7, statement: 'that it develops DeepSeek-V3' },
      ],
    });
    expect(unresolved.find(({ name }) => name === 'NVIDIA B200 GPUs')?.candidates[0]?.id).toBe(
      'technology:nvidia-b200',
    );
    expect(all.bundle(BUNDLE).companies).toBeUndefined();
  });

  it('take what the user has settled, and make a company only where that says so', () => {
    const { mapping } = readMapping(
      'mapping.yaml',
      'companies:\n  DeepSeek: new\n  Upstage: company:openai\ntechnologies:\n  NVIDIA B200 GPUs: technology:nvidia-b200\n',
    );
    const settled = made(EXTRACTS, mapping, ADAPTERS);
    expect(documentFaults(settled.documents, seeds())).toEqual([]);
    expect(settled.bundle(BUNDLE).companies).toEqual([{ id: 'company:deepseek', name: 'DeepSeek', country: 'CN' }]);
    expect(settled.relation('DEVELOPS', 'company:deepseek', 'model:deepseek-r1')).toBeDefined();
    expect(settled.relation('DEVELOPS', 'company:openai', 'model:solar-open-100b')?.note).toBe(
      'Named there as "Upstage".',
    );
    expect(settled.relation('TRAINED_ON', 'model:k-exaone', 'technology:nvidia-b200')).toBeDefined();
    expect(settled.unresolved('epoch-models')).not.toContain('Company DeepSeek');
  });
});
