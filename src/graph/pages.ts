/** Loaders of pages: one a source and shape of arguments, whose batch is one statement for all parents. */
import DataLoader from 'dataloader';
import type { Reader } from '../store/port';
import { type Connection, connectionOf, Edge } from './connection';
import { encodeCursor, type Key } from './cursor';
import { type PageStatement, pageStatement } from './cypher';
import type { ConnectionArgs, Wanted } from './page';
import type { NodeRow, RelationRow } from './rows';
import { NAMES, type Source } from './sources';
import type { Moment } from './standing';

/** A row as the statement returns it: the node alone, or a list with its relation, its computed keys, or both. */
type Item = NodeRow | readonly (NodeRow | readonly Key[])[];

interface PageRow {
  readonly parent?: string;
  readonly rows?: readonly Item[];
  readonly total?: number;
}

function edgeOf(source: Source, { order }: PageStatement, item: Item): Edge<NodeRow> {
  const parts = Array.isArray(item) ? [...item] : [item];
  const node = parts.shift() as NodeRow;
  const relation = source.related ? (parts.shift() as RelationRow) : undefined;
  const computed = (parts.shift() ?? []) as readonly Key[];
  return new Edge(node, relation, () =>
    encodeCursor([...computed, ...source.order(NAMES).map(({ of }) => of(node, relation))], order.signature),
  );
}

export type PageLoaders = (
  source: Source,
  args: ConnectionArgs,
  wanted: Wanted,
) => DataLoader<string, Connection<NodeRow>>;

/** `seen` is told of every row read. */
export function pageLoaders(reader: Reader, moment: Moment, seen: (row: NodeRow) => void): PageLoaders {
  const loaders = new Map<string, DataLoader<string, Connection<NodeRow>>>();
  return (source, args, wanted) => {
    const key = JSON.stringify([source.name, args, wanted]);
    const known = loaders.get(key);
    if (known) return known;
    const statement = pageStatement(source, args, wanted, moment, reader.can);
    const loader = new DataLoader<string, Connection<NodeRow>>(async (parents) => {
      const params = source.parent ? { ...statement.params, parents } : statement.params;
      const rows = await reader.run<PageRow>(statement.text, params);
      const byParent = new Map(rows.map((row) => [row.parent ?? '', row]));
      return parents.map((parent) => {
        const row = byParent.get(parent);
        const edges = (row?.rows ?? []).map((item) => edgeOf(source, statement, item));
        for (const { node } of edges) seen(node);
        return connectionOf(edges, statement, row?.total);
      });
    });
    loaders.set(key, loader);
    return loader;
  };
}
