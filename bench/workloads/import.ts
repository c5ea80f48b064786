/** A bundle by mutation: a model that is renamed, what it powers, and two figures of it that change. */
import type { Generated } from '../graph/generate';
import type { Variables, Workload } from './workload';

const BUNDLES = 10;
const VERSIONS = 20;

/** Versions of a bundle one after the other; connections begin in different bundles. */
const bundles = ({ bundle: { entities } }: Generated): Variables[] => {
  const [first, second] = (entities.get('products') ?? []).map(({ record: { id } }) => id);
  return Array.from({ length: BUNDLES * VERSIONS }, (_, i) => {
    const [nth, version] = [Math.floor(i / VERSIONS), i % VERSIONS];
    const id = `model:bench-written-${nth}`;
    const power = (target: string | undefined) => ({ type: 'POWERS', source: id, target, locator: 'Row 1' });
    const figure = (period: string) => ({
      ...{ id: `metric:bench-written-${nth}-${period.toLowerCase()}`, subject: id, measure: 'measure:revenue' },
      ...{ value: String(1_000_000 + version), unit: 'CNY', period, locator: 'Row 2' },
    });
    return {
      bundle: {
        ...{ bundle: `bench-written-${nth}`, document: 'document:bench', recordedOn: '2024-08-29' },
        attribution: ['A generator'],
        models: [{ id, name: `Written ${nth}, version ${version}` }],
        relations: [power(first), power(second)],
        metrics: [figure('2024-H1'), figure('2024-H2')],
      },
    };
  });
};

interface Written {
  readonly bundle: string;
  readonly models: readonly { readonly id: string; readonly name: string }[];
  readonly relations: readonly { readonly source: string; readonly target: string }[];
  readonly metrics: readonly { readonly id: string; readonly value: string; readonly period: string }[];
}
const written = ({ bundle }: Variables): Written => bundle as Written;

export const importBundle: Workload = {
  name: 'import',
  operation: `mutation Import($bundle: BundleInput!) {
  importBundle(bundle: $bundle) { bundle diff { changed { ids } } }
}`,
  variables: bundles,
  floor: {
    statement(variables) {
      const { models, relations, metrics } = written(variables);
      return {
        text: `MATCH (v:Measure {id: 'measure:revenue'})
UNWIND $models AS model
MERGE (m:Entity {id: model.id}) SET m.name = model.name
WITH v, m UNWIND $relations AS relation
MATCH (p:Entity {id: relation.target}) MERGE (m)-[w:POWERS]->(p) SET w.certainty = 'STATED'
WITH DISTINCT v, m UNWIND $metrics AS metric
MERGE (x:Metric {id: metric.id}) SET x.value = metric.value, x.period = metric.period
MERGE (m)-[:HAS_METRIC]->(x) MERGE (x)-[:OF_MEASURE]->(v)
RETURN count(x) AS count`,
        params: { models, relations, metrics },
      };
    },
    data: (_, variables) => ({ importBundle: { bundle: written(variables).bundle } }),
    writes: true,
  },
  peer: {
    operation: `mutation Import($model: ID!, $name: String!, $metrics: [ID!]!, $value: String!, $number: Float!) {
  updateModels(where: { id: { eq: $model } }, update: { name: { set: $name } }) { models { id } }
  updateMetrics(
    where: { id: { in: $metrics } }
    update: { value: { set: $value }, number: { set: $number } }
  ) { metrics { id } }
}`,
    variables(variables) {
      const { models, metrics } = written(variables);
      const value = metrics[0]?.value;
      return {
        model: models[0]?.id,
        name: models[0]?.name,
        metrics: metrics.map(({ id }) => id),
        value,
        number: Number(value),
      };
    },
    data: ({ updateModels, updateMetrics }, variables) =>
      updateModels.models.length === 1 && updateMetrics.metrics.length === 2
        ? { importBundle: { bundle: written(variables).bundle } }
        : {},
  },
  writes: true,
  compared: ({ importBundle: payload }) => ({ bundle: payload?.bundle }),
};
