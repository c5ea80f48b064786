import { awesomeLlmsInChina } from '../../../src/adapters/awesome-llms-in-china/adapter';
import { originsIn, otherOrigins } from '../../../src/adapters/awesome-llms-in-china/origins';
import { institutionsIn, namesIn, readList } from '../../../src/adapters/awesome-llms-in-china/table';
import { epochCompanies } from '../../../src/adapters/epoch-companies/adapter';
import { modelsDev } from '../../../src/adapters/models-dev/adapter';
import { inherited, readLines } from '../../../src/adapters/models-dev/lines';
import { documentFaults } from '../../../src/adapters/run';
import { EXTRACTS, type Made, made, seeds } from './data';

jest.mock('../../../src/ontology/unit-rows', () =>
  jest.requireActual('./wanted-mock').unitRows(jest.requireActual('../../../src/ontology/unit-rows')),
);

describe('models.dev', () => {
  const BUNDLE = 'models-dev-2026-07-02';
  let all: Made;
  beforeAll(() => {
    all = made(EXTRACTS, undefined, [epochCompanies, modelsDev]);
  });

  it('makes a bundle without faults', () => {
    expect(documentFaults(all.documents, seeds())).toEqual([]);
  });

  it('inherits from a base what an offer does not say, without what it omits', () => {
    const base = { name: 'B', reasoning: true, tool_call: true, limit: { context: 10, output: 5 } };
    expect(inherited({ base_model: 'l/b', base_model_omit: ['tool_call'], limit: { output: 2 } }, base)).toEqual({
      base_model: 'l/b',
      base_model_omit: ['tool_call'],
      name: 'B',
      reasoning: true,
      limit: { context: 10, output: 2 },
    });
    expect(inherited({ name: 'X' }, undefined)).toEqual({ name: 'X' });
  });

  it('follows links, and tells of those that lead nowhere and of lines that are no JSON', () => {
    const offer = '{"path":"providers/a/models/m.toml","data":{"name":"M"}}';
    const link = '{"path":"providers/b/models/m.toml","symlink_to":"providers/a/models/m.toml"}';
    const { offers, broken } = readLines(`${offer}\n${link}\n{"path":"providers/b/models/n.toml","symlink_to":"x"}\n{`);
    expect(offers.map(({ provider, data }) => [provider, data.name])).toEqual([
      ['a', 'M'],
      ['b', 'M'],
    ]);
    expect(broken.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '4 No JSON.',
      '3 A link to x, which is not there.',
    ]);
  });

  it('has the models of labs with limits, features and scores', () => {
    expect(all.entity('model:qwen-max')).toMatchObject({
      name: 'Qwen Max',
      openWeights: false,
      released: '2024-04-03',
    });
    expect(all.relation('DEVELOPS', 'company:alibaba', 'model:qwen-max')).toBeDefined();
    expect(all.values(BUNDLE, 'model:qwen-max', 'context-window')).toEqual(['32768']);
    expect(all.metrics(BUNDLE, 'model:qwen-max', 'benchmark-score')).toMatchObject([
      {
        value: '21.8',
        unit: 'percent',
        period: '2025-01-28',
        dimensions: { benchmark: 'Aider Polyglot', metric: 'percent correct' },
      },
    ]);
    expect(all.values(BUNDLE, 'model:kimi-k2.5', 'benchmark-points')).toEqual(['13.1', '20.95', '25.77']);
    expect(all.relation('HAS_FEATURE', 'model:kimi-k2.5', 'technology:tool-calling')).toBeDefined();
    expect(all.relation('HAS_FEATURE', 'model:qwen-max', 'technology:reasoning-mode')).toBeUndefined();
    expect(all.entity('model:kimi-k2.5')?.released).toBeUndefined();
  });

  it('has a model that is known already once', () => {
    expect(all.entity('model:gpt-4o')).toBeUndefined();
    expect(all.relation('SERVED_BY', 'model:gpt-4o', 'product:openai-api')).toBeDefined();
    expect(all.values(BUNDLE, 'model:gpt-4o', 'api-output-price')).toEqual(['10']);
  });

  it('prices an offer by what is paid for, with provider and offer', () => {
    const offer = 'anthropic.claude-haiku-4-5-20251001-v1:0';
    const dimensions = { provider: 'amazon-bedrock', offer };
    const prices = ['input', 'output', 'cache-read', 'cache-write'].map(
      (direction) => all.metrics(BUNDLE, 'model:claude-haiku-4.5-latest', `api-${direction}-price`, { dimensions })[0],
    );
    expect(prices.map((metric) => metric?.value)).toEqual(['1', '5', '0.1', '1.25']);
    expect(prices[0]).toMatchObject({ unit: 'USD/1M tokens' });
    expect(prices[0]?.period).toBeUndefined();
    expect(prices[0]?.locator).toBe(
      `models-dev.ndjson, row “providers/amazon-bedrock/models/${offer}.toml”, column cost.input`,
    );
  });

  it('prices tiers and modes beside the base price', () => {
    const dimensions = { provider: '302ai', offer: 'gpt-5.4' };
    const tier = { ...dimensions, tier: 'more than 272000 tokens of context' };
    expect(all.values(BUNDLE, 'model:gpt-5.4', 'api-input-price', { dimensions })).toEqual(['2.5']);
    expect(all.values(BUNDLE, 'model:gpt-5.4', 'api-input-price', { dimensions: tier })).toEqual(['5']);
    expect(all.values(BUNDLE, 'model:gpt-5.4', 'api-output-price', { dimensions: tier })).toEqual(['22.5']);
    const fast = { provider: 'openai', offer: 'gpt-5.4-mini', mode: 'fast' };
    expect(all.values(BUNDLE, 'model:gpt-5.4-mini', 'api-output-price', { dimensions: fast })).toEqual(['9']);
  });

  it('serves what has a base as the base, and says only what differs', () => {
    expect(all.relation('SERVED_BY', 'model:kimi-k2.5', 'product:alibaba-token-plan')).toBeDefined();
    const dimensions = { provider: 'alibaba-token-plan', offer: 'kimi-k2.5' };
    expect(all.values(BUNDLE, 'model:kimi-k2.5', 'output-limit', { dimensions })).toEqual(['32768']);
    expect(all.values(BUNDLE, 'model:kimi-k2.5', 'context-window', { dimensions })).toEqual([]);
    expect(all.metrics(BUNDLE, 'model:kimi-k2.5', 'api-input-price')).toMatchObject([
      { value: '0', note: expect.stringContaining('subscription') },
    ]);
  });

  it('has the offer behind a link under both providers', () => {
    const offered = all.metrics(BUNDLE, 'model:codestral-25.01', 'api-input-price');
    expect(offered.map(({ value, dimensions }) => [value, dimensions?.provider]).sort()).toEqual([
      ['0.3', 'azure'],
      ['0.3', 'azure-cognitive-services'],
    ]);
  });

  it('reports labs that are no known company, and takes a provider for a company only by its name', () => {
    expect(all.unresolved('models-dev')).toEqual(['Company moonshotai']);
    expect(all.relation('OFFERS', 'company:openai', 'product:openai-api')?.certainty).toBe('IMPLIED');
    expect(all.bundle(BUNDLE).companies).toBeUndefined();
  });
});

describe('the Chinese list', () => {
  const BUNDLE = 'awesome-llms-in-china-2024-11-30';
  let all: Made;
  beforeAll(() => {
    all = made(EXTRACTS, undefined, [awesomeLlmsInChina]);
  });

  it('is read from its own table only', () => {
    const rows = readList(
      'x\n|序号|公司|大模型|省市|类别|官网|说明|\n|:-|\n|1|百度| [文心一言](u,v),源|北京|通用|✔|有[A](b)|\n\n|2|x|y|\n',
    );
    expect(rows).toEqual([
      {
        file: 'README.md',
        line: 4,
        number: '1',
        institution: '百度',
        models: ['文心一言', '源'],
        place: '北京',
        field: '通用',
        note: '有A',
      },
    ]);
    expect(readList('no table')).toEqual([]);
  });

  it('cuts cells into names', () => {
    expect(namesIn('[流萤](https://x)系列')).toEqual(['流萤']);
    expect(namesIn('TeleChat,启明，云帆')).toEqual(['TeleChat', '启明', '云帆']);
    expect(institutionsIn('山西大学、山西农业大学')).toEqual(['山西大学', '山西农业大学']);
    expect(institutionsIn('浙江大学&OpenKG+x')).toEqual(['浙江大学', 'OpenKG', 'x']);
  });

  it('reads what a model is based on only where that is said of the model', () => {
    expect(originsIn('基于LLaMA和LLaMA2的知识增强')).toEqual(['LLaMA', 'LLaMA2']);
    expect(originsIn('开源，基于Qwen-7B，使用')).toEqual(['Qwen-7B']);
    expect(originsIn('基于文心一言')).toEqual(['文心一言']);
    expect(originsIn('基于 LLaMA-2-7B')).toEqual(['LLaMA-2-7B']);
    expect(originsIn('ChatLaw-13B基于Ziya-LLaMA')).toEqual([]);
    expect(otherOrigins('ChatLaw-13B基于Ziya-LLaMA')).toBe(true);
    expect(otherOrigins('有APP')).toBe(false);
  });

  it('makes a bundle without faults', () => {
    expect(documentFaults(all.documents, seeds())).toEqual([]);
  });

  it('knows the models and companies of the seeds by their Chinese names', () => {
    expect(all.relation('DEVELOPS', 'company:baidu', 'model:ernie')).toBeDefined();
    expect(all.relation('DEVELOPS', 'company:tencent', 'model:hunyuan')).toBeDefined();
    expect(all.relation('VARIANT_OF', 'model:ling-yi-bot', 'model:ernie')).toBeDefined();
    expect(all.entity('model:ling-yi-bot')).toMatchObject({ name: '灵医Bot', nameZh: '灵医Bot' });
  });

  it('keeps namesakes of other developers apart, and takes a developer that may be the same for it', () => {
    expect(all.relation('DEVELOPS', 'company:huawei', 'model:pan-gu')).toBeDefined();
    expect(all.entity('model:pan-gu-xun-huan-zhi-neng')?.name).toBe('盘古');
    expect(all.outcome('awesome-llms-in-china').notices.map(({ reason }) => reason)).toEqual([
      'model:pan-gu-xun-huan-zhi-neng is not model:pan-gu, which has the same name and other developers.',
    ]);
    // 阿里云 is not in the seeds, but near 阿里: its 通义千问 is no other than theirs.
    expect(all.bundle(BUNDLE).models?.map(({ name }) => name)).not.toContain('通义千问');
  });

  it('reports the institutions that are not known', () => {
    const { unresolved } = all.outcome('awesome-llms-in-china');
    expect(unresolved.find(({ name }) => name === '阿里云')?.candidates[0]?.id).toBe('company:alibaba');
    expect(all.unresolved('awesome-llms-in-china')).toEqual(
      expect.arrayContaining(['Company 月之暗面', 'Company OpenKG', 'Company 山西农业大学', 'Model Yi-34B']),
    );
    expect(all.bundle(BUNDLE).companies).toBeUndefined();
  });
});
