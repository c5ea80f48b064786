/** The query gallery: each .graphql here, with its answer in the .json beside it. `npm run gallery` writes the answers. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Question {
  /** The file's name without its ending. */
  readonly name: string;
  /** Its first line: the question in words. */
  readonly title: string;
  readonly query: string;
}

const path = (name: string): string => join(__dirname, name);

/** Every question of the gallery, in order. */
export const questions = (): Question[] =>
  readdirSync(__dirname)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(path(file), 'utf8');
      return { name: file.replace(/\.graphql$/, ''), title: query.split('\n', 1)[0]?.replace(/^# /, '') ?? '', query };
    });

/** The answer that is committed. */
export const committedAnswer = ({ name }: Question): unknown => JSON.parse(readFileSync(path(`${name}.json`), 'utf8'));

const PAGE = `# Questions worth asking
Each runs as it stands at \`/graphql\` of a server started with the seeds, and on both databases gives just the answer shown.
Made by \`npm run gallery\` from the files beside it; the tests run every one.
`;

/** The page that shows all questions with their answers. */
export function galleryPage(answers: ReadonlyMap<string, string>): string {
  const sections = questions().map(({ name, title, query }) => {
    const body = query.split('\n').slice(1).join('\n').trim();
    const answer = answers.get(name) ?? '';
    return `\n## ${title}\n\`\`\`graphql\n${body}\n\`\`\`\n<details><summary>Answer</summary>\n\n\`\`\`json\n${answer.trim()}\n\`\`\`\n</details>\n`;
  });
  return `${PAGE}${sections.join('')}`;
}

/** Writes answers and page. `ask` runs a query and gives its data. */
export async function writeGallery(ask: (query: string) => Promise<unknown>): Promise<void> {
  const answers = new Map<string, string>();
  for (const { name, query } of questions()) {
    const text = `${compact(await ask(query))}\n`;
    answers.set(name, text);
    writeFileSync(path(`${name}.json`), text);
  }
  writeFileSync(path('README.md'), galleryPage(answers));
}

const WIDTH = 120;

/** JSON with what fits on a line kept on one. */
export function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (line.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => `${inner}${compact(item, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${compact(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
