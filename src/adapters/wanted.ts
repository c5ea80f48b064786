/**
 * What the data sets hold and the ontology has no place for yet. Statements that need one of these are left out, and
 * told, until the row is in src/ontology; then they appear by themselves. A row that is there already does nothing.
 */
import type { RelationSpec } from '../ontology/relations';

export interface WantedUnit {
  readonly unit: string;
  readonly dimension: string;
  readonly description: string;
  readonly base: string;
  readonly factor: string;
  readonly source: string;
  readonly recorded: true;
}

const counted = (unit: string, description: string): WantedUnit => ({
  unit,
  dimension: 'count',
  description,
  base: unit,
  factor: '1',
  source: 'by definition',
  recorded: true,
});

export const WANTED_UNITS: readonly WantedUnit[] = [
  counted('employees', 'people who work for a company'),
  counted('datapoints', 'items of training data: tokens, images, positions of a game'),
  counted('buildings', 'buildings of a site'),
  counted('transistors', 'transistors of a chip'),
  {
    unit: 'messages/day',
    dimension: 'frequency',
    description: 'messages a day',
    base: 'messages/week',
    factor: '7',
    source: 'ISO 8601 (a week is 7 days)',
    recorded: true,
  },
  {
    unit: 'FLOP',
    dimension: 'compute-amount',
    description: 'floating-point operations, in all',
    base: 'FLOP',
    factor: '1',
    source: 'by definition',
    recorded: true,
  },
  {
    unit: 'GB/s',
    dimension: 'bandwidth',
    description: '10^9 bytes a second',
    base: 'GB/s',
    factor: '1',
    source: 'by definition',
    recorded: true,
  },
  {
    unit: 'nm',
    dimension: 'length',
    description: 'nanometres',
    base: 'nm',
    factor: '1',
    source: 'by definition',
    recorded: true,
  },
  {
    unit: 'points',
    dimension: 'score',
    description: 'points of a score or an index that has no other unit',
    base: 'points',
    factor: '1',
    source: 'by definition',
    recorded: true,
  },
  {
    unit: 'L/day',
    dimension: 'flow',
    description: 'litres a day',
    base: 'L/day',
    factor: '1',
    source: 'by definition',
    recorded: true,
  },
];

export const WANTED_RELATIONS: readonly RelationSpec[] = [
  {
    type: 'MAKES',
    from: ['Company'],
    to: ['Technology'],
    forward: { field: 'makes', description: 'The chips and other technologies it makes.' },
    backward: { field: 'makers', description: 'The companies that make it.' },
    description: 'A company designs and sells a chip or another technology.',
  },
  {
    type: 'EXTENDS',
    from: ['Datacenter'],
    to: ['Datacenter'],
    forward: { field: 'extends', description: 'The earlier stage of the site that it adds to.' },
    backward: { field: 'extendedBy', description: 'The later stages that add to it.' },
    description: 'A datacenter, or a cluster in one, adds to an earlier stage of it.',
  },
];
