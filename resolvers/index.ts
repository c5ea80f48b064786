/** Every resolver of the API. */

import { ChangedResolver } from './changed';
import { ChangesResolver } from './changes';
import { ClaimResolver } from './claim';
import { CompareResolver } from './compare';
import { EditsResolver } from './edits';
import { entityResolvers } from './entities';
import { EntityResolver } from './entity';
import { EventResolver } from './event';
import { GraphInfoResolver } from './graph-info';
import { MeasureResolver } from './measure';
import { MetricResolver } from './metric';
import { MetricGroupsResolver } from './metric-groups';
import { NeighborhoodResolver } from './neighborhood';
import { NodeResolver } from './node';
import { PathResolver } from './paths';
import { RelationResolver } from './relation';
import { RevenuePathResolver } from './revenue-paths';
import { SearchResolver } from './search';
import { CitationResolver, RetractionResolver, StatementResolver } from './statement';
import { StatementRootsResolver } from './statements';
import { UnitResolver } from './units';
import { WriteResolver } from './writes';

export const resolvers = [
  NodeResolver,
  EntityResolver,
  ...entityResolvers,
  StatementResolver,
  CitationResolver,
  RetractionResolver,
  StatementRootsResolver,
  RelationResolver,
  MetricResolver,
  MeasureResolver,
  EventResolver,
  ClaimResolver,
  SearchResolver,
  RevenuePathResolver,
  GraphInfoResolver,
  UnitResolver,
  ChangesResolver,
  CompareResolver,
  MetricGroupsResolver,
  NeighborhoodResolver,
  PathResolver,
  ChangedResolver,
  WriteResolver,
  EditsResolver,
] as const;
