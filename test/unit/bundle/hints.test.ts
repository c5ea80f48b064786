import { hint, nearest } from '../../../src/bundle/faults';

test.each([
  ['company:badu', ['company:baidu', 'company:idc'], 'company:baidu'],
  ['nmae', ['name', 'nameZh'], 'name'],
  ['RMB', ['GB', 'MW', 'CNY'], undefined],
  ['GBs', ['GB', 'MW'], 'GB'],
  ['unheard', ['name', 'aliases'], undefined],
  ['anything', [], undefined],
])('what %s may have meant', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
  expect(hint(word, candidates)).toBe(expected === undefined ? '' : ` Did you mean ${expected}?`);
});
