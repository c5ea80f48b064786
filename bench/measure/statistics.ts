/** The value that so much of the values lie below, from 0 to 1, between neighbours in proportion. */
export function quantile(values: readonly number[], at: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  const place = (ordered.length - 1) * at;
  const low = ordered[Math.floor(place)] ?? Number.NaN;
  const high = ordered[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How far apart the middle half of the values is, in parts of the median. */
export const spread = (values: readonly number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
