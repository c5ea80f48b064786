/** Gives entities what those had whose ids lead to them: their names, so that search finds them, and what they lack. */
import { KINDS } from '../ontology/kinds';
import type { Transaction } from '../store/port';
import { inBatches } from './batches';
import { canonical } from './diff';
import { ownRows, ownText } from './own';
import { type Props, present, searchProps } from './rows';
import type { EntityRecord } from './types';
import type { Writing } from './write';

const OWN_PROPERTIES = new Set(KINDS.flatMap(({ properties }) => properties.map(({ name }) => name)));

const texts = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** Every name but the preferred ones, each once. */
function aliases(base: Props, nameZh: unknown, others: readonly Props[]): string[] {
  const names = others.flatMap((other) => [other.name, other.nameZh, ...texts(other.aliases)]);
  const taken = new Set([base.name, nameZh, ...texts(base.aliases)]);
  return [...texts(base.aliases), ...new Set(names.filter((name) => isThere(name) && !taken.has(name)) as string[])];
}

/** An entity with what others add to it, of whom the first comes first. */
export function enriched(base: Props, others: readonly Props[]): Props {
  const all = [base, ...others];
  const firstOf = (key: string): unknown => all.map((props) => props[key]).find(isThere);
  const filled: Props = {};
  for (const key of OWN_PROPERTIES) {
    const value = firstOf(key);
    filled[key] = Array.isArray(value) ? [...new Set(all.flatMap((props) => texts(props[key])))] : value;
  }
  const nameZh = firstOf('nameZh');
  const since = all.map(({ knownFrom }) => knownFrom);
  const rich = present({
    ...base,
    ...filled,
    nameZh,
    description: firstOf('description'),
    aliases: aliases(base, nameZh, others),
    // It was known as soon as one of them was.
    knownFrom: since.every(isThere) ? (since as string[]).sort()[0] : undefined,
  });
  const made = present({ ...rich, ...searchProps(rich as unknown as EntityRecord) });
  return canonical(made) === canonical(base) ? base : { ...made, own: ownText([base]) };
}

/** Of these entities those to which others lead. */
export async function leadTo(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  await inBatches(ids, async (batch) => {
    const rows = await tx.run<{ id: string }>('MATCH (a:Absorbed) WHERE a.into IN $ids RETURN DISTINCT a.into AS id', {
      ids: batch,
    });
    found.push(...rows.map(({ id }) => id));
  });
  return found;
}

/** Writes these entities as what leads to them now makes them. Gives the ids of those that read otherwise than before. */
export async function enrich({ tx, write }: Writing, ids: readonly string[]): Promise<string[]> {
  const changed: string[] = [];
  await inBatches(ids, async (batch) => {
    const entities = await tx.run<{ props: Props }>(
      'MATCH (n:Entity) WHERE n.id IN $ids RETURN properties(n) AS props',
      { ids: batch },
    );
    const absorbed = await tx.run<{ into: string; own: string }>(
      'MATCH (a:Absorbed) WHERE a.into IN $ids AND a.group IN $kinds RETURN a.into AS into, a.own AS own ORDER BY a.id',
      { ids: batch, kinds: KINDS.map(({ kind }) => kind) },
    );
    const rows = entities.flatMap(({ props }) => {
      const others = absorbed.filter(({ into }) => into === props.id).flatMap(({ own }) => ownRows({ own }));
      const now = enriched(ownRows(props)[0] as Props, others);
      return canonical(now) === canonical(props) ? [] : [{ id: props.id as string, props: now }];
    });
    if (rows.length === 0) return;
    await tx.run('UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n = row.props, n.write = $write', {
      rows,
      write,
    });
    changed.push(...rows.map(({ id }) => id));
  });
  return changed;
}
