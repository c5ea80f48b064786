/** Ids that lead to other entities. Looked up only where an id leads to nothing by itself. */
import { bundleOfRelation, kindOfId, parseRelationId, relationId } from '../ontology/ids';
import type { Reader } from '../store/port';

/** Where the ids lead in the end, in their order; null for one that leads nowhere else. */
export async function loadRedirects(reader: Reader, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await reader.run<{ id: string; to: string }>(
    'MATCH (r:Redirect) WHERE r.id IN $ids RETURN r.id AS id, r.to AS to',
    { ids },
  );
  const found = new Map(rows.map(({ id, to }) => [id, to]));
  return ids.map((id) => found.get(id) ?? null);
}

export type Lead = (id: string) => Promise<string | null>;

/** The id that an entity or a relation has now, if it had this one before; null when nothing leads on from it. */
export async function leadOn(id: string, lead: Lead): Promise<string | null> {
  if (kindOfId(id)) return lead(id);
  const ends = parseRelationId(id);
  if (!ends) return null;
  const [source, target] = await Promise.all([lead(ends.source), lead(ends.target)]);
  if (source === null && target === null) return null;
  return relationId(ends.type, source ?? ends.source, target ?? ends.target, bundleOfRelation(id));
}

/**
 * The answer to a question about entities; when it is empty, that to the same question with the ids to which those asked
 * for lead, if any lead elsewhere.
 */
export async function askAgain<A extends object, R>(
  args: A,
  keys: readonly (keyof A)[],
  lead: Lead,
  ask: (args: A) => Promise<R>,
  isEmpty: (answer: R) => boolean,
): Promise<R> {
  const answer = await ask(args);
  if (!isEmpty(answer)) return answer;
  const led = await Promise.all(
    keys.map(async (key) => {
      const id = args[key];
      const to = typeof id === 'string' ? await lead(id) : null;
      return to === null ? [] : [[key, to] as const];
    }),
  );
  return led.some((one) => one.length > 0) ? ask({ ...args, ...Object.fromEntries(led.flat()) }) : answer;
}
