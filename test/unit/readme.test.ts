import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledReadme } from '../../docs/readme';

const readme = readFileSync('README.md', 'utf8');

it('shows the queries, answers and settings as they are', () => {
  // After a change: npm run readme
  expect(filledReadme(readme)).toBe(readme);
});

it('leads only to files and scripts that are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const file of ['README.md', 'CONTRIBUTING.md', 'docs/bundles.md', 'docs/graph.md']) {
    const text = readFileSync(file, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => join(file, '..', link));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  }
});
