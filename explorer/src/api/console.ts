/** The address of a console with a query filled in: after the #, so that no server is sent it and none finds it too long. */
export const consoleAddress = (console: '/graphiql' | '/graphql', query: string, variables: string): string =>
  `${console}#${new URLSearchParams({ query, variables })}`;
