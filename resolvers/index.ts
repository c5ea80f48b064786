/** Every resolver of the API. */
import { ClaimResolver } from './claim';
import { entityResolvers } from './entities';
import { EntityResolver } from './entity';
import { EventResolver } from './event';
import { GraphInfoResolver } from './graph-info';
import { MeasureResolver } from './measure';
import { MetricResolver } from './metric';
import { NodeResolver } from './node';
import { RelationResolver } from './relation';
import { RevenuePathResolver } from './revenue-paths';
import { SearchResolver } from './search';
import { CitationResolver, StatementResolver } from './statement';
import { StatementRootsResolver } from './statements';

export const resolvers = [
  NodeResolver,
  EntityResolver,
  ...entityResolvers,
  StatementResolver,
  CitationResolver,
  StatementRootsResolver,
  RelationResolver,
  MetricResolver,
  MeasureResolver,
  EventResolver,
  ClaimResolver,
  SearchResolver,
  RevenuePathResolver,
  GraphInfoResolver,
] as const;
