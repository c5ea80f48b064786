/** The connections of statements and measures. */
import { Claim } from './claim';
import { connectionType } from './connections';
import { Event } from './event';
import { Measure } from './measure';
import { Metric } from './metric';
import { Relation } from './relation';

export const RelationConnection = connectionType({ name: 'Relation', node: () => Relation, nodes: 'relations' });
export const MetricConnection = connectionType({ name: 'Metric', node: () => Metric, nodes: 'metrics' });
export const EventConnection = connectionType({ name: 'Event', node: () => Event, nodes: 'events' });
export const ClaimConnection = connectionType({ name: 'Claim', node: () => Claim, nodes: 'claims' });
export const MeasureConnection = connectionType({ name: 'Measure', node: () => Measure, nodes: 'measures' });
