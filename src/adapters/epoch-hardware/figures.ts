/** The figures of chips: which column is what, in which unit. */
import type { MeasureKey } from '../measures';

export interface HardwareColumn {
  readonly column: string;
  readonly measure: MeasureKey;
  readonly unit: string;
  /** One of the column's unit in `unit`. */
  readonly factor: string;
  readonly dimensions?: Readonly<Record<string, string>>;
}

const performance = (column: string, precision: string): HardwareColumn => ({
  column,
  measure: 'peak-performance',
  unit: 'FLOPS',
  factor: '1',
  dimensions: { precision },
});

/** Energy efficiency, price-performance and the like are quotients of these, and "inf" where one of them is missing. */
export const HARDWARE_COLUMNS: readonly HardwareColumn[] = [
  performance('FP64 (double precision) performance (FLOP/s)', 'FP64'),
  performance('FP32 (single precision) performance (FLOP/s)', 'FP32'),
  performance('FP16 (half precision) performance (FLOP/s)', 'FP16'),
  performance('TF32 (TensorFloat-32) performance (FLOP/s)', 'TF32'),
  performance('Tensor-FP16/BF16 performance (FLOP/s)', 'Tensor FP16/BF16'),
  performance('FP8 performance (FLOP/s)', 'FP8'),
  performance('FP4 performance (FLOP/s)', 'FP4'),
  performance('INT16 performance (OP/s)', 'INT16'),
  performance('INT8 performance (OP/s)', 'INT8'),
  performance('INT4 performance (OP/s)', 'INT4'),
  { column: 'Memory size per board (Byte)', measure: 'memory-size', unit: 'GB', factor: '0.000000001' },
  { column: 'Memory bandwidth (byte/s)', measure: 'memory-bandwidth', unit: 'GB/s', factor: '0.000000001' },
  { column: 'TDP (W)', measure: 'thermal-design-power', unit: 'MW', factor: '0.000001' },
  { column: 'Release price (USD)', measure: 'release-price', unit: 'USD', factor: '1' },
  { column: 'Process size (nm)', measure: 'process-size', unit: 'nm', factor: '1' },
  { column: 'Transistors (millions)', measure: 'transistor-count', unit: 'transistors', factor: '1000000' },
];
