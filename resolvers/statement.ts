import { FieldResolver, Resolver, Root } from 'type-graphql';
import { entityTypeOf } from '../schema/entity';
import { Citation, Statement } from '../schema/statement';
import type { Graph } from '../src/graph/graph';
import type { StatementRow } from '../src/graph/rows';
import { InGraph } from './moment';

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => [Citation])
  citations(@Root() { documents, locators, attributions }: StatementRow): Citation[] {
    return documents.map((document, i) => ({
      document,
      locator: locators[i] as string,
      attribution: JSON.parse(attributions[i] as string) as string[],
    }));
  }
}

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => entityTypeOf('Document'))
  document(@Root() { document }: Citation, @InGraph() graph: Graph) {
    return graph.entity(document);
  }
}
