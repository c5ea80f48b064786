/** Full text search over entities: candidates from the database, order from search/rank. */
import type { Kind } from '../ontology/kinds';
import { score } from '../search/rank';
import { queryTokens } from '../search/tokens';
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { decodeCursor } from './cursor';
import { pageOf } from './page';
import type { EntityRow } from './rows';
import type { SortKey } from './sources';

/** Candidates looked at: more than anyone pages through, few enough to rank in a millisecond. */
const CANDIDATES = 400;

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Hit extends EntityRow {}

export class SearchEdge extends Edge<EntityRow> {
  constructor(
    node: EntityRow,
    readonly score: number,
  ) {
    super(node, undefined, order(score));
  }
}

const order = (value: number): readonly SortKey[] => [
  { value: '', kind: 'number', of: () => value },
  { value: '', kind: 'string', of: (row) => row.id },
];

const best = (a: SearchEdge, b: SearchEdge): number => b.score - a.score || (a.node.id < b.node.id ? -1 : 1);

/** `load` gives entities by id, in order. */
export async function search(
  reader: Reader,
  load: (ids: readonly string[]) => Promise<(EntityRow | null)[]>,
  args: SearchArgs,
): Promise<Connection<EntityRow>> {
  const page = pageOf(args);
  const tokens = queryTokens(args.text);
  const ids = tokens.length === 0 ? [] : await reader.search(tokens, CANDIDATES);
  const entities = ids.length === 0 ? [] : await load(ids);
  const all = entities
    .filter((row): row is EntityRow => row !== null && (!args.kinds || args.kinds.includes(row.kind)))
    .map((row) => new SearchEdge(row, score(row, args.text)))
    .filter((edge) => edge.score > 0)
    .sort(best);
  const [afterScore, afterId] = page.after ? decodeCursor(page.after, ['number', 'string'], 'after') : [];
  const rest =
    afterScore === undefined
      ? all
      : all.filter(
          (edge) => edge.score < Number(afterScore) || (edge.score === afterScore && edge.node.id > String(afterId)),
        );
  return connectionOf(
    rest.slice(0, page.size + 1),
    { ...page, bounded: { after: page.after !== null, before: false } },
    all.length,
  );
}
