import { nearNames } from '../../../src/adapters/names/candidates';
import { nameKey } from '../../../src/adapters/names/key';
import { readMapping } from '../../../src/adapters/names/mapping';
import { NameResolver } from '../../../src/adapters/names/resolver';
import { keyedSlug, slug } from '../../../src/adapters/names/slug';

describe('the key of a name', () => {
  it.each([
    ['GPT-4o', 'gpt 4o'],
    ['GPT-4o', 'GPT4o'],
    ['Command R+', 'Command R Plus'],
    ['Qwen2.5-VL', 'qwen2-5-vl'],
    ['Ｍｅｔａ　ＡＩ', 'meta ai'],
    ['Mistral AI', 'mistral-ai'],
  ])('is the same for %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Command R', 'Command R+'],
    ['Gemma 2 2B', 'Gemma 22B'],
    ['GPT-4', 'GPT-4o'],
    ['PanGu-Σ', 'PanGu-α'],
    ['百度', '百川'],
  ])('tells %s from %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('is there for a name of signs only', () => {
    expect(nameKey('∞')).toBe('∞');
  });
});

describe('slugs', () => {
  it.each([
    ['GPT-4o', 'gpt-4o'],
    ['Llama 3.1-405B', 'llama-3.1-405b'],
    ['Command R+', 'command-r-plus'],
    ['PanGu-Σ', 'pangu-sigma'],
    ['文心一言', 'wen-xin-yi-yan'],
    ['Z.ai (Zhipu AI)', 'z.ai-zhipu-ai'],
    ['.NET  agent.', 'net-agent'],
    ['Université de Montréal', 'universite-de-montreal'],
  ])('of %s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('is never empty, and fits the pattern of ids whatever the name', () => {
    for (const name of ['∞', '---', '', '…a…', 'Ж', '日本語', `${'x'.repeat(200)}`])
      expect(slug(name)).toMatch(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/);
  });

  it('cuts long names so that they still differ', () => {
    const long = 'a very long name of a model '.repeat(10);
    expect(slug(long).length).toBeLessThanOrEqual(80);
    expect(slug(`${long}1`)).not.toBe(slug(`${long}2`));
    expect(keyedSlug('same', 'a')).not.toBe(keyedSlug('same', 'b'));
  });
});

const world = (): NameResolver => {
  const names = new NameResolver();
  names.add({ id: 'company:google', names: ['Google', '谷歌', 'Alphabet'] });
  names.add({ id: 'company:meta', names: ['Meta', 'Facebook'] });
  names.add({ id: 'company:alibaba', names: ['Alibaba', '阿里'] });
  names.add({ id: 'technology:nvidia-b100', names: ['NVIDIA B100', 'B100'] });
  return names;
};

describe('the resolver', () => {
  it('knows exact names and aliases, folded', () => {
    expect(world().find('Company', 'GOOGLE')).toEqual({ outcome: 'known', id: 'company:google' });
    expect(world().find('Company', '谷歌')).toEqual({ outcome: 'known', id: 'company:google' });
  });

  it('takes no near name, and no entity of another kind', () => {
    expect(world().find('Company', 'Gogle').outcome).toBe('unresolved');
    expect(world().find('Company', 'Google Brain').outcome).toBe('unresolved');
    expect(world().find('Model', 'Google').outcome).toBe('unresolved');
  });

  it('proposes near names: slips, words in common, Chinese in common; but no other number', () => {
    expect(world().candidates('Company', 'Gogle')).toEqual([{ id: 'company:google', name: 'Google' }]);
    expect(world().candidates('Company', 'Google Brain')[0]?.id).toBe('company:google');
    expect(world().candidates('Company', '阿里云')[0]?.id).toBe('company:alibaba');
    expect(world().candidates('Company', 'Facebook AI Research')[0]?.id).toBe('company:meta');
    expect(world().candidates('Technology', 'B300')).toEqual([]);
    expect(world().candidates('Company', 'Petrobras')).toEqual([]);
  });

  it('gives the nearest first and one line an entity', () => {
    const known = ['Gpogle', 'Google', 'Goggle'].map((name) => ({ id: `company:${name}`, name, key: nameKey(name) }));
    const found = nearNames('Google', [...known, { id: 'company:Google', name: 'Googles', key: 'googles' }]);
    expect(found.map(({ name }) => name)).toEqual(['Google', 'Goggle', 'Gpogle']);
  });

  it('leaves a name open that several entities have', () => {
    const names = world();
    names.add({ id: 'company:other', names: ['Other', 'Alphabet'] });
    expect(names.find('Company', 'Alphabet').outcome).toBe('unresolved');
    expect(names.candidates('Company', 'Alphabet').map(({ id }) => id)).toEqual(['company:google', 'company:other']);
  });

  it('takes a name for that of the entity that prefers it, before one that has it as an alias', () => {
    const names = world();
    names.add({ id: 'company:alphabet', names: ['Alphabet'] });
    expect(names.find('Company', 'Alphabet')).toEqual({ outcome: 'known', id: 'company:alphabet' });
  });

  it('tells models of one name by their developers', () => {
    const names = world();
    names.add({ id: 'model:pan-gu', names: ['盘古'] });
    names.addDevelopers('model:pan-gu', ['company:huawei']);
    expect(names.find('Model', '盘古', ['company:huawei', 'company:x'])).toEqual({
      outcome: 'known',
      id: 'model:pan-gu',
    });
    expect(names.find('Model', '盘古')).toEqual({ outcome: 'known', id: 'model:pan-gu' });
    expect(names.find('Model', '盘古', ['company:x']).outcome).toBe('unresolved');
    names.add({ id: 'model:pan-gu-x', names: ['盘古'] });
    names.addDevelopers('model:pan-gu-x', ['company:x']);
    expect(names.find('Model', '盘古', ['company:x'])).toEqual({ outcome: 'known', id: 'model:pan-gu-x' });
    expect(names.find('Model', '盘古').outcome).toBe('unresolved');
  });

  it('learns in a copy without the original learning', () => {
    const names = world();
    const copy = names.extend();
    copy.add({ id: 'company:new', names: ['New'] });
    expect(copy.find('Company', 'New').outcome).toBe('known');
    expect(names.find('Company', 'New').outcome).toBe('unresolved');
    expect(names.hasEntity('company:new')).toBe(false);
  });
});

describe('a mapping', () => {
  const source = 'companies:\n  DeepMind: company:google\n  Petrobras: new\n  Gone: company:gone\n';

  it('settles names: a known entity, a new one; an id that is not known settles nothing', () => {
    const { mapping, faults } = readMapping('mapping.yaml', source);
    expect(faults).toEqual([]);
    const names = new NameResolver([], mapping);
    names.add({ id: 'company:google', names: ['Google'] });
    expect(names.find('Company', 'deepmind')).toEqual({ outcome: 'known', id: 'company:google' });
    expect(names.find('Company', 'PETROBRAS')).toEqual({ outcome: 'new', name: 'Petrobras' });
    expect(names.find('Company', 'Gone').outcome).toBe('unresolved');
    names.add({ id: 'company:petrobras', names: ['Petrobras'] });
    expect(names.extend().find('Company', 'Petrobras')).toEqual({ outcome: 'known', id: 'company:petrobras' });
  });

  it('says what is wrong with it, by line', () => {
    const { faults } = readMapping(
      'mapping.yaml',
      'companies:\n  DeepMind: model:gemini\n  Deep Mind: new\n  deepmind: new\ncompanys:\n  A: new\n',
    );
    expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '2 DeepMind: expected "new" or an id such as company:some-name, got "model:gemini".',
      '4 expected each name once, got deepmind again. Keep one.',
      expect.stringContaining('5 expected one of the sections companies, models'),
    ]);
  });

  it('takes an empty file, and no list or broken YAML', () => {
    expect(readMapping('m.yaml', '# nothing yet\n').faults).toEqual([]);
    expect(readMapping('m.yaml', '- a\n').faults[0]?.message).toContain('expected sections');
    expect(readMapping('m.yaml', 'companies: {').faults.length).toBeGreaterThan(0);
  });
});
