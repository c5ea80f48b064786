/** Which statements are taken back. */
import type { Asks } from '../store/port';
import { ownRows } from './own';
import type { Props } from './rows';

export interface Retracted {
  readonly size: number;
  /** Whether the statement of this row is. */
  has(props: Props): boolean;
}

/**
 * `ids` are those that retractions name. One that redirects made of several is taken back when all of them are, or by
 * the id that it has now.
 */
export function retractedBy(ids: ReadonlySet<string>): Retracted {
  return {
    size: ids.size,
    has(props) {
      if (ids.size === 0) return false;
      if (typeof props.own !== 'string') return ids.has(props.id as string);
      const own = ownRows(props).map(({ id }) => id as string);
      return own.every((id) => ids.has(id)) || (ids.has(props.id as string) && !own.includes(props.id as string));
    },
  };
}

/** The ids that retractions of the graph name: they are made by hand, so that there are not many. */
export async function retractionsIn(tx: Asks, withoutBundle = ''): Promise<string[]> {
  const rows = await tx.ask<{ id: string }>({
    text: 'MATCH (r:Retraction) WHERE r.bundle <> $withoutBundle RETURN r.id AS id',
    params: { withoutBundle },
    columns: ['id'],
  });
  return rows.map(({ id }) => id);
}
