/** The selected part of the graph as streams of pages, each sorted by id: what every format but the bundles is made of. */
import type { ClaimRow, EntityRow, EventRow, MeasureRow, MetricRow, StatementRow } from '../graph/rows';
import type { Reader } from '../store/port';
import { idsOf, rowsOf, withIds } from './keys';
import { type Relation, relationsOf } from './relations';
import {
  entityConditions,
  isPartial,
  measureConditions,
  type Selection,
  selectionParams,
  statementConditions,
} from './selection';

export type Pages<T> = AsyncGenerator<T[]>;
/** Every node and relation says which bundle brought it. */
export type Of<T> = T & { readonly bundle: string };
export type { Relation };

export interface GraphStreams {
  /** Those that the selection defines, and those that its statements refer to. */
  entities(): Pages<Of<EntityRow>>;
  measures(): Pages<Of<MeasureRow>>;
  relations(): Pages<Relation>;
  metrics(): Pages<Of<MetricRow>>;
  events(): Pages<Of<EventRow>>;
  claims(): Pages<Of<ClaimRow>>;
  /** How many of the metrics each of the entities has; those with none are absent. */
  metricCounts(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

interface Referred {
  readonly entities: readonly string[];
  readonly measures: readonly string[];
}

export function graphStreams(reader: Reader, selection: Selection): GraphStreams {
  const params = selectionParams(selection);
  const taken = statementConditions('n', selection);
  let referred: Promise<Referred> | undefined;

  /** What stands at a moment is superseded by nothing that counts then. */
  async function* standing<T extends StatementRow>(pages: Pages<T>): Pages<T> {
    for await (const page of pages)
      yield selection.moment === null ? page : page.map((row) => ({ ...row, supersededOn: null }));
  }

  const statements = <T extends StatementRow>(label: 'Metric' | 'Event' | 'Claim'): Pages<T> =>
    standing(rowsOf<T>(reader, label, idsOf(reader, { label, conditions: taken, params })));
  const relations = (): Pages<Relation> =>
    standing(relationsOf(reader, { conditions: statementConditions('r', selection), params }));
  const metrics = () => statements<Of<MetricRow>>('Metric');
  const events = () => statements<Of<EventRow>>('Event');
  const claims = () => statements<Of<ClaimRow>>('Claim');

  async function readReferred(): Promise<Referred> {
    const entities = new Set<string>();
    const measures = new Set<string>();
    const all = async <T extends StatementRow>(pages: Pages<T>, ends: (row: T) => readonly string[]): Promise<void> => {
      for await (const page of pages)
        for (const row of page) for (const id of [...ends(row), ...row.documents]) entities.add(id);
    };
    await all(relations(), ({ source, target }) => [source, target]);
    await all(metrics(), ({ subject, reference, measure }) => {
      measures.add(measure);
      return reference ? [subject, reference] : [subject];
    });
    await all(events(), ({ participants }) => participants);
    await all(claims(), ({ about }) => about);
    return { entities: [...entities].sort(), measures: [...measures].sort() };
  }

  async function* defined<T>(label: 'Entity' | 'Measure', conditions: readonly string[]): Pages<T> {
    const own = idsOf(reader, { label, conditions, params });
    if (!isPartial(selection)) return yield* rowsOf<T>(reader, label, own);
    referred ??= readReferred();
    const { entities, measures } = await referred;
    yield* rowsOf<T>(reader, label, withIds(own, label === 'Entity' ? entities : measures));
  }

  const countText = `MATCH (e:Entity) WHERE e.id IN $ids MATCH (e)-[:HAS_METRIC]->(n:Metric)${
    taken.length > 0 ? ` WHERE ${taken.join(' AND ')}` : ''
  } RETURN e.id AS id, count(n) AS count`;

  return {
    entities: () => defined('Entity', entityConditions('n', selection)),
    measures: () => defined('Measure', measureConditions('n', selection)),
    relations,
    metrics,
    events,
    claims,
    async metricCounts(ids) {
      const rows = await reader.run<{ id: string; count: number }>(countText, { ...params, ids });
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
  };
}
