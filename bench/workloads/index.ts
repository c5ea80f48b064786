/** Every workload, in the order of the table. To add one: a file here, a row there, and a line in the README. */
import { hub, hubPage } from './hub';
import { nested } from './nested';
import { point } from './point';
import { revenue } from './revenue';
import { trivial } from './trivial';
import type { Workload } from './workload';

export const WORKLOADS: readonly Workload[] = [trivial, point, nested, revenue, hub, hubPage];
