/**
 * How often a property is tried: so many times, or a share of ASTERISM_FUZZ_RUNS if it is set. ASTERISM_FUZZ_SEED
 * repeats the runs of a failure, whose message tells its seed.
 */
export function runsOf(standard: number): { numRuns: number; seed?: number } {
  const { ASTERISM_FUZZ_RUNS: runs, ASTERISM_FUZZ_SEED: seed } = process.env;
  return {
    numRuns: runs ? Math.max(1, Number(runs)) : standard,
    ...(seed ? { seed: Number(seed) } : {}),
  };
}
