import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from './errors';
import type { IndexPlan, Reader, Value } from './port';
import { listOf } from './values';

type FullText = IndexPlan['fullText'];

/** Grafeo's text index (BM25): created once, kept in the file, seen by transactions as they see everything else. */
export function textIndex(db: GrafeoDB) {
  let index: FullText | undefined;

  async function prepare(wanted: FullText): Promise<void> {
    // Creating it again would read every node again, and there is no statement that lists text indexes: try it.
    const exists = await db.textSearch(wanted.label, wanted.property, 'a', 1).then(
      () => true,
      () => false,
    );
    // 'standard' keeps every word and has no stop words: 'a', 'the' and 'ai' are tokens like others.
    if (!exists) {
      await db.createTextIndex(wanted.label, wanted.property, { tokenizer: 'standard', stopWords: [] });
    }
    index = wanted;
  }

  async function search(
    run: Reader['run'],
    tokens: readonly string[],
    limit: number,
    properties: readonly string[],
  ): Promise<(readonly Value[])[]> {
    if (index === undefined) throw new StoreError('INVALID', 'No full-text index: call prepare() before searching.');
    if (tokens.length === 0 || limit < 1) return [];
    const { label, property } = index;
    // The procedure takes its number of hits as a literal only.
    const hits = `CALL grafeo.search.text('${label}', '${property}', $query, ${Math.trunc(limit)}) YIELD node_id, score`;
    const rows = await run<{ row: readonly Value[] }>(
      `${hits} MATCH (n:${label}) WHERE id(n) = node_id RETURN ${listOf('n', properties)} AS row, n.id AS id, score ORDER BY score DESC, id`,
      { query: tokens.join(' ') },
    );
    return rows.map(({ row }) => row);
  }

  return { prepare, search };
}
