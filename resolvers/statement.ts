import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { entityTypeOf } from '../schema/entity';
import { Citation, Statement } from '../schema/statement';
import type { Context } from '../src/context';
import type { StatementRow } from '../src/graph/rows';

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
  document(@Root() { document }: Citation, @Ctx() { graph }: Context) {
    return graph.entity(document);
  }
}
