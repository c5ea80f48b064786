import { spawnSync } from 'node:child_process';
import { pinyinOf } from '../../../src/search/pinyin';

test('a syllable a character, without tones, of the names that have any', () => {
  expect(pinyinOf(['ERNIE', '文心一言', '', '百度AI云2.0'])).toEqual(['wen xin yi yan', 'bai du yun']);
});

test('characters of several readings are read as in the word they are in', () => {
  expect(pinyinOf(['银行', '长鑫存储', '重庆'])).toEqual(['yin hang', 'chang xin cun chu', 'chong qing']);
});

test('ü is u, compatibility forms are read, the unreadable keeps its place', () => {
  expect(pinyinOf(['绿色', '豈', '源ガ'])).toEqual(['lu se', 'qi', 'yuan']);
  for (const [name, count] of [
    ['𠮷文', 2],
    ['々龍', 2],
  ] as const)
    expect(pinyinOf([name])[0]?.split(' ')).toHaveLength(count);
});

test('searching and ranking do not load the library', () => {
  const script = `
    const { queryTokens } = require('./src/search/tokens');
    const { scorer } = require('./src/search/rank');
    queryTokens('文心 wenxin');
    scorer('wenxin')({ id: 'x', name: 'ERNIE', nameZh: '文心', aliases: [], pinyin: ['wen xin'] });
    console.log(Object.keys(require.cache).some((file) => file.includes('pinyin-pro')));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe('false\n');
});
