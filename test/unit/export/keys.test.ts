import fc from 'fast-check';
import { withIds } from '../../../src/export/keys';

async function* chunksOf(chunks: readonly string[][]): AsyncGenerator<string[]> {
  yield* chunks;
}

it('puts ids of a list in their places, each once', async () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-c.-]{1,3}$/), { maxLength: 12 }).map((all) => all.sort());
  await fc.assert(
    fc.asyncProperty(ids, ids, fc.integer({ min: 1, max: 4 }), async (own, more, size) => {
      const chunks = Array.from({ length: Math.ceil(own.length / size) }, (_, i) =>
        own.slice(i * size, i * size + size),
      );
      const found: string[] = [];
      for await (const chunk of withIds(chunksOf(chunks), more)) found.push(...chunk);
      expect(found).toEqual([...new Set([...own, ...more])].sort());
    }),
  );
});
