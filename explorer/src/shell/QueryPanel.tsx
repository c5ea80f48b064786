import { type DocumentNode, print } from 'graphql';
import { type LoggedQuery, useLoggedQueries } from '../api/query-log';
import { ConsoleLinks } from '../parts/ConsoleLinks';
import { useWords } from '../state/language';
import './query-panel.css';

const words = {
  title: ['The GraphQL behind this page', '本页背后的 GraphQL 查询'],
  none: ['This page asks nothing of the API.', '本页没有向 API 提问。'],
  hint: [
    'Each runs as it stands at /graphql. Copy it into your program, or change it in a console.',
    '每条查询都可以原样发送到 /graphql。可复制到程序中，或在控制台中修改。',
  ],
  variables: ['Variables', '变量'],
  copy: ['Copy', '复制'],
  close: ['Close', '关闭'],
} as const;

const ID = 'query-panel';

export function openQueryPanel(): void {
  const panel = document.getElementById(ID);
  if (panel instanceof HTMLDialogElement) panel.showModal();
}

/** The queries that the page stands on, to copy and to go on with. */
export function QueryPanel() {
  const t = useWords(words);
  const queries = useLoggedQueries();
  return (
    <dialog id={ID} className="query-panel" aria-labelledby={`${ID}-title`}>
      <form method="dialog">
        <h2 id={`${ID}-title`}>{t.title}</h2>
        <button type="submit">{t.close}</button>
      </form>
      <p className="muted">{queries.length > 0 ? t.hint : t.none}</p>
      {queries.map((query) => (
        <Query key={query.key} query={query} />
      ))}
    </dialog>
  );
}

function Query({ query: { document, variables } }: { readonly query: LoggedQuery }) {
  const t = useWords(words);
  const text = print(document);
  const given = JSON.stringify(variables, null, 2);
  return (
    <section className="query-panel-query">
      <h3>{nameOf(document)}</h3>
      <p className="query-panel-actions">
        <button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
          {t.copy}
        </button>
        <ConsoleLinks query={text} variables={given} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <pre tabIndex={0}>{text}</pre>
      {given !== '{}' && (
        <>
          <h4>{t.variables}</h4>
          <pre>{given}</pre>
        </>
      )}
    </section>
  );
}

function nameOf(document: DocumentNode): string {
  for (const definition of document.definitions)
    if (definition.kind === 'OperationDefinition') return definition.name?.value ?? '';
  return '';
}
