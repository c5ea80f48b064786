import { readFileSync } from 'node:fs';
import { committedAnswer, compact, galleryPage, type Question, questions } from '../../docs/queries/gallery';
import { type Api, openSeededApi } from './harness';

let api: Api;
beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api?.close());

const all: readonly [string, Question][] = questions().map((question) => [question.name, question]);

it.each(all)('%s has the answer that is shown', async (_, question) => {
  expect(await api.data(question.query)).toEqual(committedAnswer(question));
});

it('has a page that shows them all', () => {
  const answers = new Map(all.map(([name, question]) => [name, compact(committedAnswer(question))]));
  // After a change: npm run gallery
  expect(galleryPage(answers)).toBe(readFileSync('docs/queries/README.md', 'utf8'));
});
