/**
 * Where pages begin, for databases that would sort all rows to find out: the ids of all rows in their order, which are kept as
 * long as the graph stands.
 */
import { parseRelationId } from '../../ontology/ids';
import type { Reader } from '../../store/port';
import { typeAlone } from '../by-type';
import { decodeCursor } from '../cursor';
import { keptIds, placeOf } from '../kept-ids';
import { isPlain, pageOf } from '../page';
import { NAMES, type Source } from '../sources';
import type { Moment } from '../standing';
import type { PageAsk } from './ask';

/**
 * Ids of nodes that have all those of a page among them; undefined where the page is better read without. `parent` is the
 * id of the one that it belongs to.
 */
export async function nodesAround(
  reader: Reader,
  { source, args, wanted }: PageAsk,
  moment: Moment,
  parent?: string,
): Promise<readonly string[] | undefined> {
  const isOfParent = source.parent !== undefined;
  if (!isKept(source) || !wanted.rows || isOfParent !== (parent !== undefined)) return undefined;
  const type = isOfParent && source.ofType && !args.orderBy?.length ? typeAlone(args.filter) : undefined;
  if (type === undefined && !isPlain(args)) return undefined;
  const all = await keptIds(reader, source, moment, parent);
  if (!all) return undefined;
  const page = slice(type === undefined ? all : ofType(all, type), args, source);
  if (!isOfParent && !source.ends) return page;
  // Relations are found by the end that is not known.
  return [...new Set(page.map((id) => otherEnd(id, parent)))];
}

const isKept = ({ range, ofType }: Source): boolean => range !== undefined || ofType !== undefined;

function otherEnd(id: string, known: string | undefined): string {
  const { source, target } = parseRelationId(id) ?? { source: '', target: '' };
  return source === known ? target : source;
}

/** Ids of relations begin with their type. */
const ofType = (ids: readonly string[], type: string): readonly string[] =>
  ids.slice(
    placeOf(ids, (id) => id > `relation:${type}/`),
    placeOf(ids, (id) => id > `relation:${type}0`),
  );

/** The ids of a page, and one more where there is one. */
function slice(ids: readonly string[], args: PageAsk['args'], source: Source): readonly string[] {
  const { size, backward, after, before } = pageOf(args);
  const placeIn = (cursor: string, side: 'after' | 'before'): number => {
    const key = String(decodeCursor(cursor, source.order(NAMES), side)[0]);
    return placeOf(ids, (id) => id > key || (side === 'before' && id === key));
  };
  const from = after === null ? 0 : placeIn(after, 'after');
  const to = before === null ? ids.length : placeIn(before, 'before');
  return backward ? ids.slice(Math.max(from, to - size - 1), to) : ids.slice(from, Math.min(to, from + size + 1));
}
