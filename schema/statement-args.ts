/** The arguments of the connections of statements below an entity, a measure or a document. */
import { CLAIM_FILTER, EVENT_FILTER, METRIC_FILTER, RELATION_FILTER } from '../src/graph/filter/specs';
import { connectionArgs } from './args';

export const RelationArgs = connectionArgs(RELATION_FILTER, 'nested');
export const MetricArgs = connectionArgs(METRIC_FILTER, 'nested');
export const EventArgs = connectionArgs(EVENT_FILTER, 'nested');
export const ClaimArgs = connectionArgs(CLAIM_FILTER, 'nested');
