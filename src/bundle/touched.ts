/** Which entities a diff is about: they themselves, and what its statements lead to. */
import { parseRelationId } from '../ontology/ids';
import type { Current } from './current';
import type { BundleDiff, SectionDiff } from './diff';
import type { Props } from './rows';

/** The ids of the entities that are new, changed or gone, and of the ends of statements that are, sorted. */
export function touchedEntities(diff: BundleDiff, current: Current): string[] {
  const ids = new Set<string>();
  const add = (id: unknown): void => {
    if (typeof id === 'string') ids.add(id);
  };
  for (const section of diff.entities.values()) for (const id of idsOf(section)) add(id);
  for (const section of diff.relations.values())
    for (const id of idsOf(section)) {
      const ends = parseRelationId(id);
      add(ends?.source);
      add(ends?.target);
    }
  for (const { subject, reference } of propsOf(diff.metrics, current.metrics))
    for (const id of [subject, reference]) add(id);
  for (const { participants } of propsOf(diff.events, current.events))
    for (const id of participants as string[]) add(id);
  for (const { about } of propsOf(diff.claims, current.claims)) for (const id of about as string[]) add(id);
  return [...ids].sort();
}

type Section = SectionDiff<{ readonly props: Props }>;

const idsOf = ({ added, changed, removed }: Section): string[] => [
  ...[...added, ...changed].map(({ props }) => props.id as string),
  ...removed,
];

/** What was and is: a statement may have moved from one entity to another. */
function* propsOf({ added, changed, removed }: Section, before: ReadonlyMap<string, Props>): Generator<Props> {
  for (const { props } of [...added, ...changed]) yield props;
  for (const id of [...changed.map(({ props }) => props.id as string), ...removed]) {
    const props = before.get(id);
    if (props) yield props;
  }
}
