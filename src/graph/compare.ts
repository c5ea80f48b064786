/** Figures of several subjects side by side. */
import { lineOf } from '../bundle/identity';
import { KIND_NAMES } from '../ontology/kinds';
import { PERIOD_FORMATS, parsePeriod } from '../ontology/period';
import { CERTAINTIES } from '../ontology/statements';
import type { Reader } from '../store/port';
import { badInput } from './errors';
import { checkId } from './nodes';
import type { EntityRow, MeasureRow, MetricRow, NodeRow } from './rows';
import { type Moment, momentParams, standing } from './standing';

export interface CompareArgs {
  readonly subjects: readonly string[];
  readonly measures: readonly string[];
  readonly period?: string | null | undefined;
}

export interface ComparisonCellRow {
  readonly subject: EntityRow;
  readonly metric: MetricRow | null;
}

export interface ComparisonRowRow {
  readonly measure: MeasureRow;
  readonly cells: readonly ComparisonCellRow[];
}

export const COMPARE = { subjects: 50, measures: 20 } as const;

function checked(argument: string, ids: readonly string[], most: number, kinds: readonly string[]): readonly string[] {
  if (ids.length > most)
    throw badInput(`${argument}: expected at most ${most}, got ${ids.length}. Compare them in several parts.`);
  return ids.map((id, i) => checkId(id, `${argument}[${i}]`, ...kinds));
}

function periodLabel(period: string | null | undefined): string | null {
  if (period == null) return null;
  const parsed = parsePeriod(period);
  if (parsed) return parsed.label;
  throw badInput(
    `period: expected ${PERIOD_FORMATS}, got ${JSON.stringify(period.slice(0, 60))}. Leave it out for the latest figures.`,
  );
}

const SUREST = `CASE v.certainty ${Object.keys(CERTAINTIES)
  .map((certainty, rank) => `WHEN '${certainty}' THEN ${rank}`)
  .join(' ')} END`;

/**
 * A row a measure and in it a cell a subject, in the order asked for, without those that the graph does not have. All
 * figures come in one statement, each found by its line, which is indexed.
 * @throws BAD_USER_INPUT for malformed ids, too many of them, or what is no period.
 */
export async function compare(
  reader: Reader,
  args: CompareArgs,
  moment: Moment,
  node: (id: string) => Promise<NodeRow | null>,
): Promise<ComparisonRowRow[]> {
  const subjects = checked('subjects', args.subjects, COMPARE.subjects, KIND_NAMES);
  const measures = checked('measures', args.measures, COMPARE.measures, ['Measure']);
  const period = periodLabel(args.period);
  const figures = (columns: readonly string[]): Promise<{ row: MetricRow }[]> =>
    reader.run(
      `UNWIND $lines AS line
CALL (line) {
  MATCH (v:Metric) WHERE v.line = line AND v.transformation IS NULL AND ${standing('v', moment)}${period === null ? '' : ' AND v.period = $period'}
  RETURN v ORDER BY CASE WHEN v.value IS NULL THEN 1 ELSE 0 END, coalesce(v.periodEnd, '') DESC, v.recordedOn DESC, ${SUREST}, v.id LIMIT 1
}
RETURN properties(v) AS row`,
      {
        ...momentParams(moment),
        ...(period === null ? {} : { period }),
        lines: [...new Set(measures.flatMap((measure) => columns.map((subject) => lineOf({ subject, measure }))))],
      },
    );
  const [found, rows, columns] = await Promise.all([
    figures(subjects),
    existing(measures, node),
    existing(subjects, node),
  ]);
  // An id that leads to another entity is known only now.
  const led = columns.map(({ id }) => id).filter((id) => !subjects.includes(id));
  const more = led.length > 0 ? await figures(led) : [];
  return rowsOf(rows, columns, new Map([...found, ...more].map(({ row }) => [row.line, row])));
}

async function existing(ids: readonly string[], node: (id: string) => Promise<NodeRow | null>): Promise<NodeRow[]> {
  return (await Promise.all(ids.map(node))).filter((row) => row !== null);
}

const rowsOf = (
  measures: readonly NodeRow[],
  subjects: readonly NodeRow[],
  figures: ReadonlyMap<string, MetricRow>,
): ComparisonRowRow[] =>
  measures.map((measure) => ({
    measure: measure as MeasureRow,
    cells: subjects.map((subject) => ({
      subject: subject as EntityRow,
      metric: figures.get(lineOf({ subject: subject.id, measure: measure.id })) ?? null,
    })),
  }));
