/** The parts of README.md that are made from the project, so that they cannot drift from it. */
import { settingsTable } from '../src/config';
import { committedAnswer, compact, questions } from './queries/gallery';

/** The queries that the README shows, and how much of each answer. */
const SHOWN: Readonly<Record<string, number>> = {
  '01-which-model-powers-which-product': 14,
  '02-from-a-model-to-revenue': 14,
  '04-what-is-only-rumoured': 14,
  '06-find-by-any-name': 12,
  '08-companies-by-what-their-models-reach': 12,
};

function queries(): string {
  return questions()
    .filter(({ name }) => name in SHOWN)
    .map((question, i) => {
      const lines = compact(committedAnswer(question)).split('\n');
      const most = SHOWN[question.name] as number;
      const answer = lines.length > most ? [...lines.slice(0, most), `… ${lines.length - most} more lines`] : lines;
      const body = question.query.split('\n').slice(1).join('\n').trim();
      return `**${i + 1}. ${question.title}**\n\`\`\`graphql\n${body}\n\`\`\`\n\`\`\`\n${answer.join('\n')}\n\`\`\`\n`;
    })
    .join('\n');
}

const fill = (text: string, part: string, content: string): string =>
  text.replace(
    new RegExp(`<!-- ${part} -->[\\s\\S]*<!-- /${part} -->`),
    () => `<!-- ${part} -->\n${content.trim()}\n<!-- /${part} -->`,
  );

/** The README with its made parts as they must be. */
export const filledReadme = (text: string): string =>
  fill(fill(text, 'queries', queries()), 'settings', settingsTable());
