/** The ids of all rows of a source in their order, for databases that would sort all rows to find a page of them. */
import type { Reader } from '../store/port';
import { where } from './pattern';
import { NAMES, type Source } from './sources';
import { type Moment, momentParams } from './standing';

/** So few rows are sorted as soon as they are looked up. */
const FEW = 64;

/** Undefined where a page is better read without: see `Reader.kept`. `parent` is the id of what the rows belong to. */
export async function keptIds(
  reader: Reader,
  source: Source,
  moment: Moment,
  parent?: string,
): Promise<readonly string[] | undefined> {
  const ids = await reader.kept(`${source.name} ${parent ?? ''} ${moment.asOf ?? ''}`, async () => {
    const [row] = await reader.run<{ ids: string[] }>(listOf(source, moment), { parent, ...momentParams(moment) });
    return row?.ids ?? [];
  });
  return ids && ids.length > FEW ? ids : undefined;
}

/** A statement for the ids of all rows, in their order. */
function listOf(source: Source, moment: Moment): string {
  const [key] = source.order(NAMES);
  return [
    ...(source.parent ? [`MATCH (${NAMES.p}:${source.parent.label} {id: $parent})`] : []),
    `MATCH ${source.match(NAMES)}${where(source.where(NAMES, moment))}`,
    `WITH ${key?.value} AS id ORDER BY id`,
    'RETURN collect(id) AS ids',
  ].join('\n');
}

/** The place of the first that lies beyond, or the end. Ids are of ASCII alone: databases and JavaScript have them in one order. */
export function placeOf(ids: readonly string[], isBeyond: (id: string) => boolean): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(ids[middle] as string)) high = middle;
    else low = middle + 1;
  }
  return low;
}
