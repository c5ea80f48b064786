/** The figures of a cluster: which column is what, in which unit. */
import type { MeasureKey } from '../measures';

export interface ClusterColumn {
  readonly column: string;
  readonly measure: MeasureKey;
  readonly unit: string;
  /** One of the column's unit in `unit`. */
  readonly factor: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Worked out by Epoch AI from other figures, whatever the certainty of the cluster. */
  readonly computed: boolean;
}

const performance = (bits: string): ClusterColumn => ({
  column: `${bits} OP/s`,
  measure: 'compute-capacity',
  unit: 'EFLOPS',
  factor: '0.000000000000000001',
  dimensions: { precision: bits },
  computed: true,
});

export const CLUSTER_COLUMNS: readonly ClusterColumn[] = [
  { column: 'H100 equivalents', measure: 'h100-equivalents', unit: 'accelerators', factor: '1', computed: true },
  { column: 'Total number of AI chips', measure: 'accelerators', unit: 'accelerators', factor: '1', computed: false },
  performance('8-bit'),
  performance('16-bit'),
  performance('32-bit'),
  {
    column: 'Reported Power Capacity (MW)',
    measure: 'facility-power',
    unit: 'MW',
    factor: '1',
    dimensions: { basis: 'reported' },
    computed: false,
  },
  {
    column: 'Calculated Power Capacity (MW)',
    measure: 'facility-power',
    unit: 'MW',
    factor: '1',
    dimensions: { basis: 'calculated' },
    computed: true,
  },
  {
    column: 'Reported Cost',
    measure: 'hardware-cost',
    unit: 'USD',
    factor: '1',
    dimensions: { basis: 'reported' },
    computed: false,
  },
  {
    column: 'Calculated Cost',
    measure: 'hardware-cost',
    unit: 'USD',
    factor: '1',
    dimensions: { basis: 'calculated' },
    computed: true,
  },
];
