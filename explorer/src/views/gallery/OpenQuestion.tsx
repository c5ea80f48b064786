import { ConsoleLinks } from '../../parts/ConsoleLinks';
import { useLanguage, useWords } from '../../state/language';
import { Answer } from './Answer';
import { CopyButton } from './CopyButton';
import { GraphqlText } from './GraphqlText';
import type { Question } from './questions';
import { useRun } from './run';

const words = {
  run: ['Run here', '在此运行'],
  again: ['Run again', '再次运行'],
  running: ['Running…', '正在运行…'],
} as const;

/** All of the gallery's queries name what they ask for themselves. */
const NO_VARIABLES = '{}';

/** One question: its query, ways to go on with it, and its answer once it was run. */
export function OpenQuestion({ question: { text, title, shows } }: { readonly question: Question }) {
  const t = useWords(words);
  const language = useLanguage();
  const { outcome, running, run } = useRun(text);
  return (
    <article aria-labelledby="gallery-title">
      <h2 id="gallery-title">{title[language]}</h2>
      <p className="muted">{shows[language]}</p>
      <p className="gallery-actions">
        <button type="button" className="gallery-run" aria-disabled={running} onClick={run}>
          {running ? t.running : outcome ? t.again : t.run}
        </button>
        <CopyButton text={text} />
        <ConsoleLinks query={text} variables={NO_VARIABLES} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <pre className="gallery-text" tabIndex={0}>
        <GraphqlText text={text} />
      </pre>
      {outcome && <Answer outcome={outcome} retry={run} />}
    </article>
  );
}
