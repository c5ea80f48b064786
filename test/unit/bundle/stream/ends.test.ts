import { sidesOf } from '../../../../src/bundle/stream/ends';

it('looks for the links of a hub from their other ends', () => {
  const out = ['a', 'b', 'c'].map((slug) => `relation:DEVELOPS/company:hub/model:${slug}/bundle`);
  const into = ['d', 'e'].map((slug) => `relation:DEVELOPS/company:${slug}/model:popular/bundle`);
  expect(sidesOf([...out, ...into])).toEqual({
    fromSource: into.map((id, i) => ({ id, near: `company:${'de'[i]}` })),
    fromTarget: out.map((id, i) => ({ id, near: `model:${'abc'[i]}` })),
  });
});
