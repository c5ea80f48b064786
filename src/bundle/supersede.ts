/**
 * A later statement of the same identity supersedes an earlier one: each gets the date from which it no longer stands.
 * The earlier one stays in the graph.
 */
import { parseRelationId } from '../ontology/ids';
import type { Transaction } from '../store/port';
import type { Current } from './current';
import type { BundleDiff, SectionDiff } from './diff';
import type { Props } from './rows';
import { inBatches } from './write';

/** What the statements that a diff touches were and are: earlier or later ones of the same may stand otherwise now. */
function touchedProps<T extends { readonly props: Props }>(
  diff: SectionDiff<T>,
  before: ReadonlyMap<string, Props>,
): Props[] {
  const now = [...diff.added, ...diff.changed].map(({ props }) => props);
  const past = [...diff.changed.map(({ props }) => props.id as string), ...diff.removed].map((id) => before.get(id));
  return [...now, ...past.filter((props): props is Props => props !== undefined)];
}

export async function supersede(tx: Transaction, diff: BundleDiff, current: Current): Promise<void> {
  const identities = new Set(touchedProps(diff.metrics, current.metrics).map(({ identity }) => identity as string));
  await inBatches([...identities], (batch) =>
    tx.run(
      `MATCH (m:Metric) WHERE m.identity IN $identities
CALL (m) { MATCH (later:Metric) WHERE later.identity = m.identity AND later.recordedOn > m.recordedOn
  RETURN min(later.recordedOn) AS on }
SET m.supersededOn = on`,
      { identities: batch },
    ),
  );
  // Nobody else can have linked what this bundle has only just brought: most pairs need no look, and a look at a hub is dear.
  const fresh = new Set([...diff.entities.values()].flatMap(({ added }) => added.map(({ id }) => id)));
  const pairs = new Map<string, { source: string; target: string }>();
  for (const [type, section] of diff.relations)
    for (const { id } of touchedProps(section, current.relations.get(type) ?? new Map())) {
      const { source, target } = parseRelationId(id as string) ?? { source: '', target: '' };
      if (!fresh.has(source) && !fresh.has(target)) pairs.set(`${source} ${target}`, { source, target });
    }
  await inBatches([...pairs.values()], (batch) =>
    tx.run(
      `UNWIND $pairs AS pair MATCH (a:Entity {id: pair.source})-[r]->(b:Entity {id: pair.target})
CALL (a, r, b) { MATCH (a)-[later]->(b) WHERE type(later) = type(r) AND later.recordedOn > r.recordedOn
  RETURN min(later.recordedOn) AS on }
SET r.supersededOn = on`,
      { pairs: batch },
    ),
  );
}
