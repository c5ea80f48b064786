/** A bundle made in code that has every relation type between all kinds it can link, so that every field has an answer. */

import type { Bundle, EntityRecord, MetricRecord, Placed, RelationRecord, Sections } from '../../src/bundle/types';
import { KINDS, type Kind, kindSpec } from '../../src/ontology/kinds';
import { RELATIONS } from '../../src/ontology/relations';

export const placed = <T>(record: T): Placed<T> => ({ record, file: 'made-by-a-test.yaml', line: 1, lineOf: () => 1 });

const EACH = 3;
const ids = (kind: Kind): string[] => Array.from({ length: EACH }, (_, i) => `${kindSpec(kind).prefix}:made-${i}`);

/** A revenue of company:a in yuan, or what `more` makes of it. */
export const figure = (id: string, value: string | null, more: Partial<MetricRecord> = {}): Placed<MetricRecord> =>
  placed({
    id: `metric:${id}`,
    subject: 'company:a',
    measure: 'measure:revenue',
    value,
    unit: 'CNY',
    locator: 'p. 1',
    ...more,
  });

/** A bundle of these sections; what is left out is empty. */
export function bundleOf(name: string, sections: Partial<Sections>): Bundle {
  return {
    folder: `made-by-a-test/${name}`,
    headerAt: { file: 'made-by-a-test.yaml', lineOf: () => 1 },
    header: { bundle: name, document: 'document:made-0', recordedOn: '2024-08-28', attribution: ['A test'] },
    entities: new Map(),
    measures: [],
    relations: [],
    metrics: [],
    events: [],
    claims: [],
    retractions: [],
    redirects: [],
    ...sections,
  };
}

/** Links the i-th of one kind to the i-th and the next of the other: each parent has two, and they overlap. */
function links(): RelationRecord[] {
  const made: RelationRecord[] = [];
  const seen = new Set<string>();
  for (const { type, from, to, symmetric } of RELATIONS)
    for (const source of from)
      for (const target of to)
        ids(source).forEach((id, i) => {
          for (const step of [1, 2]) {
            const other = ids(target)[(i + step) % EACH] as string;
            const ends = symmetric ? [id, other].sort() : [id, other];
            if (id === other || seen.has(`${type} ${ends}`)) continue;
            seen.add(`${type} ${ends}`);
            made.push({ type, source: id, target: other, locator: `${type} ${i} ${step}`, certainty: 'IMPLIED' });
          }
        });
  return made;
}

export const everyRelation = (): Bundle =>
  bundleOf('made', {
    entities: new Map(
      KINDS.map(({ kind, plural }) => [
        plural,
        ids(kind).map((id) => placed<EntityRecord>({ id, name: `Name of ${id}`, nameZh: `${id}的名字` })),
      ]),
    ),
    relations: links().map(placed),
  });
