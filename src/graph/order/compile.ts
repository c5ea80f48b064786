/**
 * Orders to Cypher, and to the condition that a row lies beyond a cursor. The id is always the last key, so that every
 * order is total; nulls have their place in it like any value.
 */
import type { Key } from '../cursor';
import { badInput } from '../errors';
import { where } from '../pattern';
import { type Moment, standing } from '../standing';
import type { MetricKey, OrderField, OrderKeyInput, OrderSpec } from './specs';

export interface SortKey {
  /** The key in Cypher: an expression on the row, or the name of a key that is worked out. */
  readonly value: string;
  readonly kind: 'string' | 'number';
  readonly nullable: boolean;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** A key that was asked for: returned with each row, for its cursor. One that is worked out has a name. */
export interface AskedKey extends SortKey {
  /** What is worked out, as an expression. */
  readonly expression?: string;
  /** What is worked out, as a subquery that gives the key under its name. */
  readonly clause?: string;
  readonly indexed?: true;
}

export interface CompiledOrder {
  readonly keys: readonly AskedKey[];
  readonly params: Readonly<Record<string, unknown>>;
  /** Names the order in cursors, so that a cursor of another order is refused. */
  readonly signature: string;
}

const MOST_KEYS = 5;

/** An ascending key that is never null: an id. */
export const idKey = (value: string): SortKey => ({
  value,
  kind: 'string',
  nullable: false,
  descending: false,
  nullsFirst: false,
});

function metricClause({ period }: MetricKey, variable: string, name: string, index: number, moment: Moment): string {
  const conditions = [
    `v.measure = $o${index}measure AND v.unit = $o${index}unit`,
    ...(period ? [`v.period = $o${index}period`] : []),
    'v.transformation IS NULL AND v.reference IS NULL AND v.dimensions IS NULL AND v.number IS NOT NULL',
    standing('v', moment),
  ];
  return `CALL (${variable}) {
    MATCH (${variable})-[:HAS_METRIC]->(v:Metric)${where(conditions)}
    WITH v ORDER BY coalesce(v.periodEnd, '') DESC, v.recordedOn DESC, v.id LIMIT 1
    RETURN max(v.number) AS ${name}
  }`;
}

function countExpression(field: NonNullable<OrderField['count']>, variable: string, index: number, moment: Moment) {
  const [other, via] = [`ko${index}`, `kv${index}`];
  const conditions = [
    ...(field.statement === 'none' ? [] : [standing(field.statement === 'via' ? via : other, moment)]),
    ...field.where(other),
  ];
  return `COUNT { MATCH ${field.pattern(variable, other, via)}${where(conditions)} }`;
}

/** @throws BAD_USER_INPUT for too many keys, or a figure without or beside the field that needs it. */
export function compileOrder(
  spec: OrderSpec,
  order: readonly OrderKeyInput[] | null | undefined,
  variable: string,
  moment: Moment,
): CompiledOrder {
  const keys: AskedKey[] = [];
  const params: Record<string, unknown> = {};
  const signature: unknown[] = [];
  if ((order?.length ?? 0) > MOST_KEYS)
    throw badInput(`orderBy: expected at most ${MOST_KEYS} keys, got ${order?.length}. Leave out the last ones.`);
  for (const [index, { field: asked, direction, nulls, metric }] of (order ?? []).entries()) {
    const field = spec.fields[asked] as OrderField;
    if (field.metric ? !metric : metric)
      throw badInput(
        `orderBy[${index}]: expected "metric" with the field METRIC and with no other, got ${asked} ${metric ? 'with' : 'without'} it. Say { field: METRIC, metric: { measure: "measure:revenue", unit: "CNY" } }.`,
      );
    const name = `k${index}`;
    const place = { kind: field.kind, descending: direction === 'DESC', nullsFirst: nulls === 'FIRST' };
    if (metric) {
      const clause = metricClause(metric, variable, name, index, moment);
      keys.push({ ...place, value: name, nullable: true, clause });
      for (const part of ['measure', 'unit', 'period'] as const)
        if (metric[part]) params[`o${index}${part}`] = metric[part];
    } else if (field.count) {
      const expression = countExpression(field.count, variable, index, moment);
      keys.push({ ...place, value: name, nullable: false, expression });
    } else {
      const value = (field.value as (variable: string) => string)(variable);
      keys.push({ ...place, value, nullable: !field.required, ...(field.indexed && { indexed: true }) });
    }
    signature.push(`${asked}${direction === 'DESC' ? '-' : '+'}${nulls === 'FIRST' ? '^' : ''}`);
    if (metric) signature.push(metric.measure, metric.unit, metric.period ?? '');
  }
  return { keys, params, signature: signature.join(' ') };
}

/** ORDER BY of the keys, turned round for a page from the end. */
export const orderBy = (keys: readonly SortKey[], backward: boolean): string =>
  keys
    .flatMap(({ value, nullable, descending, nullsFirst }) => [
      ...(nullable ? [`CASE WHEN ${value} IS NULL THEN 0 ELSE 1 END${nullsFirst === backward ? ' DESC' : ''}`] : []),
      `${value}${descending === backward ? '' : ' DESC'}`,
    ])
    .join(', ');

/** Rows strictly beyond a cursor's values: after them, or before them. Params are named `${side}0`, `${side}1`, … */
export function beyond(
  keys: readonly SortKey[],
  values: readonly Key[],
  side: 'after' | 'before',
): { readonly text: string; readonly params: Readonly<Record<string, Key>> } {
  const params: Record<string, Key> = {};
  /** Rows beyond by the keys from this one on, among rows that are equal in those before it. */
  function from(i: number): string {
    const { value, nullable, descending, nullsFirst } = keys[i] as SortKey;
    const at = values[i] as Key;
    const nullsBeyond = nullable && (side === 'after') !== nullsFirst;
    if (at === null)
      return nullsBeyond ? `(${value} IS NULL AND ${from(i + 1)})` : `(${value} IS NOT NULL OR ${from(i + 1)})`;
    const name = `$${side}${i}`;
    params[`${side}${i}`] = at;
    const further = (side === 'after') === descending ? '<' : '>';
    if (i === keys.length - 1) return `${value} ${further} ${name}`;
    if (nullable)
      return `(${nullsBeyond ? `${value} IS NULL OR ` : ''}${value} ${further} ${name} OR (${value} = ${name} AND ${from(i + 1)}))`;
    // By the first half an index finds where to go on; the second is no pair of ranges, which Neo4j would read one by one.
    return `${value} ${further}= ${name} AND (${value} <> ${name} OR ${from(i + 1)})`;
  }
  return { text: from(0), params };
}
