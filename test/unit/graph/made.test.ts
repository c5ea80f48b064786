import { Made } from '../../../src/graph/tree/made';

it('makes the same once, and of each ask keeps the last', () => {
  const made = new Made();
  const [ask, other] = [{}, {}];
  let times = 0;
  const make = () => ++times;
  expect([made.of(ask, 'a', make), made.of(ask, 'a', make), made.of(other, 'a', make)]).toEqual([1, 1, 2]);
  expect([made.of(ask, 'b', make), made.of(ask, 'b', make), made.of(ask, 'a', make)]).toEqual([3, 3, 4]);
  expect(made.of(other, 'a', make)).toBe(2);
});

it('keeps nothing that depends on much', () => {
  const made = new Made();
  const long = 'a'.repeat(1_000);
  let times = 0;
  const make = () => ++times;
  expect([made.of(made, '', make), made.of(made, long, make), made.of(made, long, make)]).toEqual([1, 2, 3]);
  expect(made.of(made, '', make)).toBe(1);
});
