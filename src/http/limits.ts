import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type GraphQLFormattedError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Limits } from '../config';

/**
 * The bounds that follow from the document alone, as validation rules: they run once a document, not once a request.
 * Introspection of the schema isn't counted as depth, since tools ask for it; graphql-js bounds it on its own.
 */
export function validationRules(limits: Limits): ValidationRule[] {
  return [
    maxDepthRule({
      n: limits.depth,
      flattenFragments: true,
      ...reject('Ask for fewer nested levels, or start a second query from the ids found by the first.'),
    }) as ValidationRule,
    maxAliasesRule({
      n: limits.aliases,
      ...reject('Split the query in several, or fetch many things by one field, such as nodes(ids: [...]).'),
    }) as ValidationRule,
  ];
}

/** By itself the library throws out of the validation, which Apollo takes for a fault of the server; so report instead. */
function reject(fix: string) {
  const report = (context: ValidationContext | null, error: GraphQLError) =>
    context?.reportError(new GraphQLError(`${error.message.replace(/^Syntax Error: /, '')} ${fix}`));
  return { propagateOnRejection: false, onReject: [report] };
}

/** What Apollo hands to graphql-js's parser: it stops at this many tokens, before anything is built of the rest. */
export const parseOptions = (limits: Limits) => ({ maxTokens: limits.tokens });

/** graphql-js says only that parsing was aborted; this adds the limit in words and the fix. */
export function explainTokenLimit(error: GraphQLFormattedError, limits: Limits): GraphQLFormattedError {
  if (!/more tha[nt] \d+ tokens/.test(error.message)) return error;
  const message =
    `Token limit of ${limits.tokens} exceeded: the document was read no further. ` +
    'Move long literals and lists into variables, or split the query in several.';
  return { ...error, message };
}
