import { FieldResolver, Resolver, Root } from 'type-graphql';
import { entityTypeOf } from '../schema/entity';
import { Citation, Statement } from '../schema/statement';
import { Retraction, Write } from '../schema/write';
import type { Graph } from '../src/graph/graph';
import type { RetractionRow, StatementRow } from '../src/graph/rows';
import { citationsOf } from '../src/graph/values';
import { InGraph } from './moment';

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => [Citation])
  citations(@Root() statement: StatementRow): Citation[] {
    return citationsOf(statement);
  }

  @FieldResolver(() => Write, { nullable: true })
  write(@Root() { write }: StatementRow, @InGraph() graph: Graph) {
    return graph.write(write);
  }

  @FieldResolver(() => Retraction, { nullable: true })
  retraction(@Root() statement: StatementRow, @InGraph() graph: Graph) {
    return graph.retraction(statement);
  }
}

@Resolver(() => Retraction)
export class RetractionResolver {
  @FieldResolver(() => Write, { nullable: true })
  write(@Root() { write }: RetractionRow, @InGraph() graph: Graph) {
    return graph.write(write);
  }
}

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => entityTypeOf('Document'))
  document(@Root() { document }: Citation, @InGraph() graph: Graph) {
    return graph.entity(document);
  }
}
