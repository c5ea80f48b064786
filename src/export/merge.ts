/** Pages in the order of a key, with the rows of a list, in that order too, in their places. */
export async function* inOrder<T>(
  pages: AsyncIterable<readonly T[]>,
  more: readonly T[],
  keyOf: (row: T) => string,
): AsyncGenerator<T[]> {
  let at = 0;
  for await (const page of pages) {
    const merged: T[] = [];
    for (const row of page) {
      while (at < more.length && keyOf(more[at] as T) < keyOf(row)) merged.push(more[at++] as T);
      merged.push(row);
    }
    yield merged;
  }
  if (at < more.length) yield more.slice(at);
}
