import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { ClaimConnection, EventConnection, MetricConnection, RelationConnection } from '../schema/connections-of';
import { Entity } from '../schema/entity';
import { ClaimArgs, EventArgs, MetricArgs, RelationArgs } from '../schema/statement-args';
import { Write } from '../schema/write';
import type { Graph } from '../src/graph/graph';
import type { ConnectionArgs } from '../src/graph/page';
import type { EntityRow } from '../src/graph/rows';
import { CLAIMS_OF, EVENTS_OF, METRICS_OF, RELATIONS_OF } from '../src/graph/sources';
import { InGraph } from './moment';
import { wanted } from './selection';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => Write, { nullable: true })
  write(@Root() { write }: EntityRow, @InGraph() graph: Graph) {
    return graph.write(write as string | null | undefined);
  }

  @FieldResolver(() => RelationConnection, {
    description: 'Every link it has with other entities, in either direction.',
  })
  relations(
    @Root() { id }: EntityRow,
    @Args(() => RelationArgs) args: ConnectionArgs,
    @InGraph() graph: Graph,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(RELATIONS_OF, id, args, wanted(info));
  }

  @FieldResolver(() => MetricConnection, {
    description: 'Its figures: levels, and changes with their `transformation`.',
  })
  metrics(
    @Root() { id }: EntityRow,
    @Args(() => MetricArgs) args: ConnectionArgs,
    @InGraph() graph: Graph,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(METRICS_OF, id, args, wanted(info));
  }

  @FieldResolver(() => EventConnection, { description: 'The happenings it took part in.' })
  events(
    @Root() { id }: EntityRow,
    @Args(() => EventArgs) args: ConnectionArgs,
    @InGraph() graph: Graph,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(EVENTS_OF, id, args, wanted(info));
  }

  @FieldResolver(() => ClaimConnection, { description: 'What sources assert of it.' })
  claims(
    @Root() { id }: EntityRow,
    @Args(() => ClaimArgs) args: ConnectionArgs,
    @InGraph() graph: Graph,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.page(CLAIMS_OF, id, args, wanted(info));
  }
}
