/** Readers of Neo4j: each notes which revisions of the graph its answers are of. */
import { StoreError } from './errors';
import { byId, createGather, keyOf } from './gather';
import { fullTextName } from './neo4j-indexes';
import { ABLE, type IndexPlan, type Params, type Reader, type Row, type Statement, type Value } from './port';
import { askTogether, type Read, type ReadRows } from './together';
import { listOf } from './values';

/** Lucene takes 1,024 clauses in a query. Who searches with a whole page is found by its first thousand words. */
const MOST_TOKENS = 1_000;

export interface ReadersOptions {
  readonly read: ReadRows;
  /** The index of search, once it is there. */
  readonly fullText: () => IndexPlan['fullText'] | undefined;
}

/** What readers have in common. */
interface Common extends ReadersOptions {
  readonly together: (statement: Statement) => Promise<Read<Row[]>>;
  readonly lookUp: (text: string, ids: readonly string[], params: Params) => Promise<Read<ReadonlyMap<string, Row>>>;
}

export function createReaders(options: ReadersOptions): () => Reader {
  const { read } = options;
  const gather = createGather<Read<ReadonlyMap<string, Row>>>();
  const lookUp: Common['lookUp'] = (text, ids, params) =>
    gather(keyOf(text, params), ids, async (all) => {
      const { found, revision } = await read(text, { ...params, ids: all });
      return { found: byId(found), revision };
    });
  const common: Common = { ...options, together: askTogether(read), lookUp };
  return () => new Neo4jReader(common);
}

/** One is made for every request: methods, rather than functions made anew each time. */
class Neo4jReader implements Reader {
  readonly can = ABLE;
  private closed = false;
  private readonly seen = new Set<string | undefined>();

  constructor(private readonly common: Common) {}

  async run<R>(text: string, params: Params = {}): Promise<R[]> {
    this.refuseClosed();
    return this.noted(await this.common.read(text, params)) as R[];
  }

  async ask<R>(statement: Statement): Promise<readonly R[]> {
    this.refuseClosed();
    return this.noted(await this.common.together(statement)) as R[];
  }

  async lookup<R>(text: string, ids: readonly string[], params: Params = {}): Promise<ReadonlyMap<string, R>> {
    this.refuseClosed();
    return this.noted(await this.common.lookUp(text, ids, params)) as ReadonlyMap<string, R>;
  }

  async search(tokens: readonly string[], limit: number, properties: readonly string[]): Promise<(readonly Value[])[]> {
    const index = this.common.fullText();
    if (index === undefined) throw new StoreError('INVALID', 'No full-text index: call prepare() before searching.');
    if (tokens.length === 0 || limit < 1) return [];
    const rows = await this.run<{ row: readonly Value[] }>(
      'CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score ' +
        `RETURN ${listOf('node', properties)} AS row, node.id AS id ORDER BY score DESC, id`,
      { index: fullTextName(index), query: tokens.slice(0, MOST_TOKENS).join(' '), limit: Math.trunc(limit) },
    );
    return rows.map(({ row }) => row);
  }

  async kept(): Promise<undefined> {
    return undefined;
  }

  readAt(revision: string): boolean {
    return this.seen.size === 0 || (this.seen.size === 1 && this.seen.has(revision));
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  private noted<T>({ found, revision }: Read<T>): T {
    this.seen.add(revision);
    return found;
  }

  private refuseClosed(): void {
    if (this.closed) throw new StoreError('INVALID', 'The reader is closed: read before closing it.');
  }
}
