/** Where the endpoint is. */
export const PATH = '/graphql';
