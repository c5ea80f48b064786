/** What bundles can refer to: what they define themselves, and what the graph holds. */
import { parseRelationId } from '../ontology/ids';
import type { Asks } from '../store/port';
import { type Known, knownIn } from './check';
import { fromNearEnds } from './ends';
import { referredTo } from './load';
import { redirectsOfGraph } from './redirects';
import type { Bundle } from './types';

const BATCH = 10_000;

async function idsIn(reader: Asks, match: string, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await reader.ask<{ id: string }>({
      text: `${match} WHERE n.id IN $ids RETURN n.id AS id`,
      params: { ids: ids.slice(start, start + BATCH) },
      columns: ['id'],
    });
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

/** Which of the statements the graph has, or has retracted. */
async function statementsIn(reader: Asks, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await idsIn(reader, 'MATCH (n:Retraction)', ids);
  for (const label of ['Metric', 'Event', 'Claim'])
    found.push(
      ...(await idsIn(
        reader,
        `MATCH (n:${label})`,
        ids.filter((id) => id.startsWith(`${label.toLowerCase()}:`)),
      )),
    );
  // A relation whose ends are one by now is none that could be found there, and still stated.
  const isRelation = (id: string): boolean => parseRelationId(id) !== null;
  found.push(...(await idsIn(reader, 'MATCH (n:Absorbed)', ids.filter(isRelation))));
  const redirects = await redirectsOfGraph(reader);
  const keys = ids.flatMap((id) => {
    const now = redirects.resolveStatement(id);
    const ends = parseRelationId(now);
    return ends ? [{ id, now, ...ends }] : [];
  });
  for (const { rows, pattern } of await fromNearEnds(reader, keys)) {
    const relations = await reader.run<{ id: string }>(
      `UNWIND $rows AS row MATCH ${pattern} WHERE r.id = row.now RETURN row.id AS id`,
      { rows },
    );
    found.push(...relations.map(({ id }) => id));
  }
  return found;
}

/** What bundles define, which of the rest that they refer to the graph has, and all its measures, which are few. */
export async function knownWith(reader: Asks, bundles: readonly Bundle[]): Promise<Required<Known>> {
  const own = knownIn(bundles);
  const ids = [...new Set(bundles.flatMap(referredTo))].filter((id) => !own.entities.has(id));
  const retracted = bundles.flatMap(({ retractions }) => retractions).map(({ record }) => record.statement);
  const [measures, entities, redirects, statements] = await Promise.all([
    reader.ask<{ id: string; dimension: string }>({
      text: 'MATCH (m:Measure) RETURN m.id AS id, m.dimension AS dimension',
      params: {},
      columns: ['id', 'dimension'],
    }),
    idsIn(reader, 'MATCH (n:Entity)', ids),
    // What leads elsewhere can be referred to as well.
    idsIn(reader, 'MATCH (n:Redirect)', ids),
    statementsIn(
      reader,
      retracted.filter((id) => !own.statements.has(id)),
    ),
  ]);
  return {
    entities: new Set([...own.entities, ...entities, ...redirects]),
    statements: new Set([...own.statements, ...statements]),
    measures: new Map([...measures.map(({ id, dimension }) => [id, dimension] as const), ...own.measures]),
  };
}
