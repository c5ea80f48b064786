/** The cost of HTTP and GraphQL themselves. */
import type { Workload } from './workload';

export const trivial: Workload = {
  name: 'trivial',
  operation: '{ __typename }',
  variables: () => [{}],
  floor: {
    statement: () => null,
    data: () => ({ __typename: 'Query' }),
  },
  graphqlJs: true,
  peer: { operation: '{ __typename }', data: (data) => data },
  repeated: true,
};
