/**
 * Every workload, in the order of the table and of the run: what writes comes last. To add one: a file here, a row there,
 * and a line in the README.
 */
import { conditions, count, dates, match, ordered, related } from './choke-points/selection';
import { again, cycle, kinds, single, through } from './choke-points/traversal';
import { filter } from './filter';
import { groups } from './groups';
import { hub, hubPage } from './hub';
import { importBundle } from './import';
import { middle } from './middle';
import { nested } from './nested';
import { paths } from './paths';
import { point } from './point';
import { references } from './references';
import { revenue } from './revenue';
import { search } from './search';
import { trivial } from './trivial';
import type { Workload } from './workload';

export const WORKLOADS: readonly Workload[] = [
  ...[trivial, point, nested, revenue, hub, hubPage, middle, filter, groups, search, paths, references],
  ...[kinds, single, through, cycle, again, ordered, match, dates, related, conditions, count],
  importBundle,
];
