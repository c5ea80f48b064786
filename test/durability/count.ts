/** How many kills: as many as the variable says, for long runs, else those that suit every run. */
export function killsWanted(usual: number): number {
  const wanted = process.env.ASTERISM_TEST_KILLS;
  if (!wanted) return usual;
  const kills = Number(wanted);
  if (!Number.isInteger(kills) || kills < 1)
    throw new Error(`Expected ASTERISM_TEST_KILLS to be a whole number above 0, got ${wanted}.`);
  return kills;
}

/** Another one each time, unless the variable says which: a failure names it. */
export function seedWanted(): number {
  const wanted = process.env.ASTERISM_TEST_SEED;
  return wanted ? Number(wanted) : Math.floor(Math.random() * 1_000_000);
}
