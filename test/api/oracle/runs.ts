/** How much fuzzing tests do, and how to repeat a failure. */

/** Milliseconds for a fuzzing test: whoever asks for more runs waits for them. */
export const PATIENCE = 3_600_000;

/**
 * A number of runs that takes seconds, or that number times ASTERISM_FUZZ_RUNS, if that is set. ASTERISM_FUZZ_SEED
 * repeats the runs of a failure, whose message tells its seed.
 */
export function runsOf(standard: number): { readonly numRuns: number; readonly seed?: number } {
  const { ASTERISM_FUZZ_RUNS: times, ASTERISM_FUZZ_SEED: seed } = process.env;
  return {
    numRuns: Math.max(1, Math.round(standard * Number(times ?? 1))),
    ...(seed !== undefined && { seed: Number(seed) }),
  };
}
