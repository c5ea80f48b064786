/** Characters of what a value depends on: who asks with much else each time gains nothing, and would take memory. */
const MOST_CHARACTERS = 500;

/** What was made of asks, for when the same are read again. Of each ask it keeps the last: so it is bounded by what is asked. */
export class Made {
  private readonly last = new Map<object, { readonly variant: string; readonly value: unknown }>();

  /** `variant` names all else that the value depends on; under one, always the same `make` is given. */
  of<T>(ask: object, variant: string, make: () => T): T {
    const known = this.last.get(ask);
    if (known?.variant === variant) return known.value as T;
    const value = make();
    if (variant.length <= MOST_CHARACTERS) this.last.set(ask, { variant, value });
    return value;
  }
}
