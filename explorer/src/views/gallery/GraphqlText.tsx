import { Fragment } from 'react';

/** What gets a colour, in the order it is looked for; names of fields and signs stay plain. */
const PARTS = [
  ['comment', /#[^\n]*/],
  ['string', /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"/],
  ['argument', /\$?[A-Za-z_]\w*(?=\s*:)/],
  ['value', /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b(?:true|false|null|[A-Z][A-Z0-9_]+)\b/],
  ['keyword', /\b(?:query|fragment|on)\b|@\w+|\.\.\./],
] as const;
const ANY = new RegExp(PARTS.map(([name, { source }]) => `(?<${name}>${source})`).join('|'), 'g');

/** GraphQL with its comments, strings, arguments and values in colours. */
export function GraphqlText({ text }: { readonly text: string }) {
  let from = 0;
  const pieces = [...text.matchAll(ANY)].map((match) => {
    const before = text.slice(from, match.index);
    from = match.index + match[0].length;
    const kind = PARTS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    return (
      <Fragment key={match.index}>
        {before}
        <span className={`gallery-${kind}`}>{match[0]}</span>
      </Fragment>
    );
  });
  return (
    <code>
      {pieces}
      {text.slice(from)}
    </code>
  );
}
