import { Field, ID, InterfaceType } from 'type-graphql';
import { typeNameOf } from '../src/graph/nodes';
import type { NodeRow } from '../src/graph/rows';

@InterfaceType({
  description: 'Anything with an id that `node` can look up: an entity, a measure or a statement.',
  resolveType: (row: NodeRow) => typeNameOf(row.id),
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph.',
  })
  id: string;
}
