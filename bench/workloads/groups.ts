/** Revenue above an amount in one half-year: how many figures, the least, the most. */
import { PERIODS } from '../graph/figures';
import type { Variables, Workload } from './workload';

interface Statistics {
  readonly count: number;
  readonly min: number | string | null;
  readonly max: number | string | null;
}

/** Ours are exact decimals, the peer's floating-point numbers. */
const asNumbers = ({ count, min, max }: Statistics) => ({
  count,
  min: min === null ? null : Number(min),
  max: max === null ? null : Number(max),
});

const amounts: readonly Variables[] = PERIODS.flatMap((period) =>
  Array.from({ length: 50 }, (_, i) => ({ period, least: 20_000_000 + 1_000_000 * i })),
);

export const groups: Workload = {
  name: 'groups',
  operation: `query Groups($period: String!, $least: Float!) {
  metricGroups(
    filter: { period: { label: { eq: $period } }, unit: { eq: "CNY" }, value: { gt: $least } }
    by: [MEASURE]
  ) {
    key
    count
    min
    max
  }
}`,
  variables: () => amounts,
  floor: {
    statement: (params) => ({
      text: `MATCH (v:Metric)
WHERE v.period = $period AND v.unit = 'CNY' AND v.number > $least AND v.supersededOn IS NULL
RETURN v.measure AS measure, count(v) AS count, min(v.number) AS min, max(v.number) AS max`,
      params,
    }),
    data: (rows) => ({
      metricGroups: rows.map(({ measure, count, min, max }) => ({
        key: { measure },
        count,
        min: String(min),
        max: String(max),
      })),
    }),
  },
  peer: {
    operation: `query Groups($period: String!, $least: Float!) {
  metricsConnection(where: { period: { eq: $period }, unit: { eq: "CNY" }, number: { gt: $least } }) {
    aggregate { count { nodes } node { number { min max } } }
  }
}`,
    data: ({ metricsConnection: { aggregate } }) => ({
      metricGroups: [{ count: aggregate.count.nodes, ...aggregate.node.number }],
    }),
  },
  compared: ({ metricGroups }) => (metricGroups as Statistics[]).map(asNumbers),
  repeated: true,
};
