/**
 * Full text search over entities: candidates from the database, order from search/rank; then, whole, those of the page.
 *
 * The databases agree on everything as long as no more entities than CANDIDATES hold a token of the query. Beyond that
 * each proposes those it thinks likeliest. The weights of the query's tokens (search/tokens) see to it that those of which
 * the text is a name or an alias are among them, and favour beginnings of names, then names, over descriptions; but which
 * of many that answer as well as each other are left out is the database's choice. More words narrow it.
 */
import type { Kind } from '../ontology/kinds';
import { type Highlight, highlights } from '../search/highlight';
import { type Searchable, scorer } from '../search/rank';
import { queryTokens } from '../search/tokens';
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { decodeCursor, encodeCursor, type KeyKind } from './cursor';
import { badInput } from './errors';
import { pageOf } from './page';
import type { EntityRow, NodeRow } from './rows';
import { knownAt, type Moment } from './standing';

/** Candidates looked at: more than anyone pages through, few enough to rank in a millisecond. */
const CANDIDATES = 400;
/** Characters of a query: no name is longer. */
const LONGEST = 200;

export interface SearchArgs {
  readonly text: string;
  readonly kinds?: readonly Kind[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export class SearchEdge extends Edge<EntityRow> {
  constructor(
    node: EntityRow,
    readonly score: number,
    private readonly text: string,
  ) {
    super(node, undefined, () => encodeCursor([score, node.id]));
  }

  /** Worked out only when a client asks for it. */
  get highlights(): Highlight[] {
    return highlights(this.node, this.text);
  }
}

const CURSOR: readonly KeyKind[] = [
  { kind: 'number', nullable: false },
  { kind: 'string', nullable: false },
];

/** What decides whether an entity is found, and where it comes: what `candidateOf` takes. */
const READ = ['id', 'kind', 'knownFrom', 'name', 'nameZh', 'description', 'aliases', 'tickers', 'pinyin'] as const;

interface Candidate extends Searchable {
  readonly kind: Kind;
  readonly knownFrom?: string | null;
}

function candidateOf(values: readonly unknown[]): Candidate {
  const [id, kind, knownFrom, name, nameZh, description, aliases, tickers, pinyin] = values;
  return { id, kind, knownFrom, name, nameZh, description, aliases, tickers, pinyin } as Candidate;
}

interface Scored {
  readonly id: string;
  readonly score: number;
}

const best = (a: Scored, b: Scored): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** @throws BAD_USER_INPUT for too long a text, or arguments of a page that are out of range. */
export async function search(
  reader: Reader,
  args: SearchArgs,
  moment: Moment,
  node: (id: string) => Promise<NodeRow | null>,
): Promise<Connection<EntityRow>> {
  if (args.text.length > LONGEST)
    throw badInput(`text: expected at most ${LONGEST} characters, got ${args.text.length}. Search for a name.`);
  const page = pageOf(args);
  const [afterScore, afterId] = page.after ? decodeCursor(page.after, CURSOR, 'after') : [];
  const tokens = queryTokens(args.text);
  const candidates = tokens.length === 0 ? [] : await reader.search(tokens, CANDIDATES, READ);
  const score = scorer(args.text);
  const all = candidates
    .map(candidateOf)
    .filter(({ kind }) => !args.kinds || args.kinds.includes(kind))
    .filter((row) => knownAt(row, moment))
    .map((row): Scored => ({ id: row.id, score: score(row) }))
    .filter((one) => one.score > 0)
    .sort(best);
  const rest =
    afterScore === undefined
      ? all
      : all.filter((one) => one.score < Number(afterScore) || (one.score === afterScore && one.id > String(afterId)));
  const edges = await Promise.all(
    rest.slice(0, page.size + 1).map(async (one) => {
      const row = await node(one.id);
      // On Neo4j a bundle written since the search may have taken it away.
      return row && new SearchEdge(row as EntityRow, one.score, args.text);
    }),
  );
  return connectionOf(
    edges.filter((edge) => edge !== null),
    { ...page, bounded: { after: page.after !== null, before: false } },
    all.length,
  );
}
