/** A set of texts that keeps 64 bits of each, outside of JavaScript's heap: for millions of ids. */

const { imul } = Math;

/**
 * Eight bytes a text, in a table that is between three and six eighths full. Two different texts count as one with a
 * chance of n²/2^65 among n of them: one in 700,000 for ten million.
 */
export class HashSet {
  #low = new Uint32Array(1024);
  #high = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(text: string): boolean {
    const [low, high] = hash64(text);
    const at = this.#find(low, high);
    return this.#low[at] !== 0 || this.#high[at] !== 0;
  }

  /** Whether the text was new. */
  add(text: string): boolean {
    const [low, high] = hash64(text);
    const at = this.#find(low, high);
    if (this.#low[at] !== 0 || this.#high[at] !== 0) return false;
    this.#low[at] = low;
    this.#high[at] = high;
    this.#size++;
    if (this.#size * 4 > this.#low.length * 3) this.#grow();
    return true;
  }

  /** Where the hash is, or the free place where it belongs. */
  #find(low: number, high: number): number {
    const mask = this.#low.length - 1;
    let at = low & mask;
    while ((this.#low[at] !== low || this.#high[at] !== high) && (this.#low[at] !== 0 || this.#high[at] !== 0))
      at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [lows, highs] = [this.#low, this.#high];
    this.#low = new Uint32Array(lows.length * 2);
    this.#high = new Uint32Array(lows.length * 2);
    for (let i = 0; i < lows.length; i++) {
      const [low, high] = [lows[i] as number, highs[i] as number];
      if (low === 0 && high === 0) continue;
      const at = this.#find(low, high);
      this.#low[at] = low;
      this.#high[at] = high;
    }
  }
}

const finish = (value: number): number => {
  const once = imul(value ^ (value >>> 16), 0x21f0aaad);
  const twice = imul(once ^ (once >>> 15), 0x735a2d97);
  return (twice ^ (twice >>> 15)) >>> 0;
};

/** Two halves that are mixed apart from each other. Never both 0, which marks a free place. Not for secrets. */
function hash64(text: string): readonly [low: number, high: number] {
  let low = 0x9e3779b9 ^ text.length;
  let high = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = imul(low ^ code, 0x01000193);
    low ^= low >>> 15;
    high = imul(high ^ code, 0xc2b2ae35);
    high ^= high >>> 13;
  }
  return [finish(low) || 1, finish(high ^ imul(low, 0x27d4eb2f))];
}
