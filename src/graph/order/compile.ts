/**
 * Orders to Cypher, and to the condition that a row lies beyond a cursor. The id is always the last key, so that every
 * order is total; nulls have their place in it like any value.
 */
import type { Key } from '../cursor';
import { badInput } from '../errors';
import { type Moment, standing } from '../standing';
import type { MetricKey, OrderField, OrderKeyInput, OrderSpec } from './specs';

export interface SortKey {
  /** The key in Cypher: an expression on the row, or the name under which `clause` or the statement gives it. */
  readonly value: string;
  readonly kind: 'string' | 'number';
  readonly nullable: boolean;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** A key that is worked out for each row, and returned with it for its cursor. */
export interface ComputedKey extends SortKey {
  readonly expression?: string;
  /** A subquery that gives the key under its name. */
  readonly clause?: string;
}

export interface CompiledOrder {
  readonly keys: readonly ComputedKey[];
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
    MATCH (${variable})-[:HAS_METRIC]->(v:Metric) WHERE ${conditions.join(' AND ')}
    WITH v ORDER BY coalesce(v.periodEnd, '') DESC, v.recordedOn DESC, v.id LIMIT 1
    RETURN max(v.number) AS ${name}
  }`;
}

function countExpression(field: NonNullable<OrderField['count']>, variable: string, index: number, moment: Moment) {
  const [other, via] = [`ko${index}`, `kv${index}`];
  const where = [
    ...(field.statement === 'none' ? [] : [standing(field.statement === 'via' ? via : other, moment)]),
    ...field.where(other),
  ];
  return `COUNT { MATCH ${field.pattern(variable, other, via)}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} }`;
}

/** @throws BAD_USER_INPUT for too many keys, or a figure without or beside the field that needs it. */
export function compileOrder(
  spec: OrderSpec,
  order: readonly OrderKeyInput[] | null | undefined,
  variable: string,
  moment: Moment,
): CompiledOrder {
  const keys: ComputedKey[] = [];
  const params: Record<string, unknown> = {};
  const signature: unknown[] = [];
  if ((order?.length ?? 0) > MOST_KEYS)
    throw badInput(`orderBy: expected at most ${MOST_KEYS} keys, got ${order?.length}. Leave out the last ones.`);
  for (const [index, { field: name, direction, nulls, metric }] of (order ?? []).entries()) {
    const field = spec.fields[name] as OrderField;
    if (field.metric ? !metric : metric)
      throw badInput(
        `orderBy[${index}]: expected "metric" with the field METRIC and with no other, got ${name} ${metric ? 'with' : 'without'} it. Say { field: METRIC, metric: { measure: "measure:revenue", unit: "CNY" } }.`,
      );
    const value = `k${index}`;
    const key = {
      value,
      kind: field.kind,
      nullable: field.count === undefined,
      descending: direction === 'DESC',
      nullsFirst: nulls === 'FIRST',
    };
    if (metric) {
      keys.push({ ...key, clause: metricClause(metric, variable, value, index, moment) });
      for (const part of ['measure', 'unit', 'period'] as const)
        if (metric[part]) params[`o${index}${part}`] = metric[part];
    } else
      keys.push({
        ...key,
        expression: field.count
          ? countExpression(field.count, variable, index, moment)
          : (field.value as (variable: string) => string)(variable),
      });
    signature.push(`${name}${direction === 'DESC' ? '-' : '+'}${nulls === 'FIRST' ? '^' : ''}`);
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

/** Rows strictly beyond a cursor's values: after them, or before them. Params are named `${prefix}0`, `${prefix}1`, … */
export function beyond(
  keys: readonly SortKey[],
  values: readonly Key[],
  side: 'after' | 'before',
): { readonly text: string; readonly params: Readonly<Record<string, Key>> } {
  const params: Record<string, Key> = {};
  const options: string[] = [];
  const equal: string[] = [];
  for (const [i, { value, nullable, descending, nullsFirst }] of keys.entries()) {
    const at = values[i] as Key;
    const nullsBeyond = nullable && (side === 'after' ? !nullsFirst : nullsFirst);
    if (at === null) {
      if (!nullsBeyond) options.push([...equal, `${value} IS NOT NULL`].join(' AND '));
      equal.push(`${value} IS NULL`);
      continue;
    }
    const name = `$${side}${i}`;
    params[`${side}${i}`] = at;
    const compared = `${value} ${(side === 'after') === descending ? '<' : '>'} ${name}`;
    options.push([...equal, nullsBeyond ? `(${compared} OR ${value} IS NULL)` : compared].join(' AND '));
    equal.push(`${value} = ${name}`);
  }
  const text = options.length === 1 ? (options[0] as string) : `(${options.map((each) => `(${each})`).join(' OR ')})`;
  return { text, params };
}
