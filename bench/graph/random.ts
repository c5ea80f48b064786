/** Random numbers that are the same on every machine for the same seed, so that everybody measures the same graph. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
  /** A whole number of at least `least`, most of them near it and a few large: a long tail, cut at `most`. */
  tail(least: number, weight: number, most: number): number;
  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, plenty for test data. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
    // The Pareto distribution by its inverse: the larger the weight, below 1, the longer the tail.
    tail: (least, weight, most) => Math.min(most, Math.floor(least / (1 - next()) ** weight)),
    shuffle<T>(items: readonly T[]): T[] {
      const shuffled = [...items];
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
      }
      return shuffled;
    },
  };
}
