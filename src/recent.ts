/** Values by key, of which those used last are kept: together never larger than the bound. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  clear(): void;
  /** Of all of them. */
  size(): number;
}

/** `sizeOf` tells how large an entry is, in whatever the bound is given in. */
export function createRecent<T>(most: number, sizeOf: (key: string, value: T) => number): Recent<T> {
  // In the order of their last use: a Map keeps the order of insertion.
  const values = new Map<string, T>();
  // What was used last needs no new place.
  let latest: string | undefined;
  let size = 0;
  const remove = (key: string): void => {
    const value = values.get(key);
    if (value === undefined) return;
    size -= sizeOf(key, value);
    values.delete(key);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined && key !== latest) {
        values.delete(key);
        values.set(key, value);
        latest = key;
      }
      return value;
    },
    delete: remove,
    clear() {
      values.clear();
      size = 0;
    },
    size: () => size,
    set(key, value) {
      remove(key);
      values.set(key, value);
      latest = key;
      size += sizeOf(key, value);
      for (const oldest of values.keys()) {
        if (size <= most) return;
        remove(oldest);
      }
    },
  };
}
