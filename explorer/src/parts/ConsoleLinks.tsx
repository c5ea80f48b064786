import { consoleAddress } from '../api/console';
import { useWords } from '../state/language';

const words = {
  graphiql: ['Open in GraphiQL', '在 GraphiQL 中打开'],
  sandbox: ['Open in Sandbox', '在 Sandbox 中打开'],
} as const;

interface ConsoleLinksProps {
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
}

/** The way to go on with a query in a console. */
export function ConsoleLinks({ query, variables }: ConsoleLinksProps) {
  const t = useWords(words);
  return (
    <>
      <a href={consoleAddress('/graphiql', query, variables)} target="_blank" rel="noreferrer">
        {t.graphiql}
      </a>
      <a href={consoleAddress('/graphql', query, variables)} target="_blank" rel="noreferrer">
        {t.sandbox}
      </a>
    </>
  );
}
