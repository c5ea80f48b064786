/** The figures of models: which column is what, in which unit, and whose word it is. */
import type { MeasureKey } from '../measures';

export interface ModelColumn {
  readonly column: string;
  readonly measure: MeasureKey;
  readonly unit: string;
  /** One of the column's unit in `unit`. */
  readonly factor: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  /**
   * Whose figure it is: `labelled` ones are as sure as the confidence of the row, which Epoch AI gives for parameters,
   * compute and data; `reported` ones are taken over from papers; `computed` ones Epoch AI works out.
   */
  readonly basis: 'labelled' | 'reported' | 'computed';
}

export const MODEL_COLUMNS: readonly ModelColumn[] = [
  { column: 'Parameters', measure: 'parameters', unit: 'parameters', factor: '1', basis: 'labelled' },
  { column: 'Training compute (FLOP)', measure: 'training-compute', unit: 'FLOP', factor: '1', basis: 'labelled' },
  {
    column: 'Training dataset size (gradients)',
    measure: 'training-dataset-size',
    unit: 'datapoints',
    factor: '1',
    basis: 'labelled',
  },
  { column: 'Finetune compute (FLOP)', measure: 'finetuning-compute', unit: 'FLOP', factor: '1', basis: 'labelled' },
  { column: 'Training time (hours)', measure: 'training-time', unit: 'seconds', factor: '3600', basis: 'reported' },
  {
    column: 'Hardware quantity',
    measure: 'training-accelerators',
    unit: 'accelerators',
    factor: '1',
    basis: 'reported',
  },
  {
    column: 'Hardware utilization (MFU)',
    measure: 'hardware-utilisation',
    unit: 'ratio',
    factor: '1',
    dimensions: { kind: 'model FLOP utilisation' },
    basis: 'computed',
  },
  {
    column: 'Hardware utilization (HFU)',
    measure: 'hardware-utilisation',
    unit: 'ratio',
    factor: '1',
    dimensions: { kind: 'hardware FLOP utilisation' },
    basis: 'computed',
  },
  {
    column: 'Training compute cost (2023 USD)',
    measure: 'training-cost',
    unit: 'USD',
    factor: '1',
    dimensions: { prices: 'US dollars of 2023' },
    basis: 'computed',
  },
  { column: 'Training power draw (W)', measure: 'training-power', unit: 'MW', factor: '0.000001', basis: 'computed' },
];
