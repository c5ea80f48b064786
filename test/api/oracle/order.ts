/** Orders in memory, as the API describes them. */
import type { MetricRecord } from '../../../src/bundle/types';
import { compare, compareText } from './compare';
import { byId } from './fields';
import { type Link, linksOf } from './leads';
import { stands, type Thing, type World } from './world';

export interface OrderKey {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC';
  readonly nulls?: 'FIRST' | 'LAST';
  readonly metric?: { readonly measure: string; readonly unit: string; readonly period?: string };
}

/** "NAME_ZH" is the field nameZh. */
const camel = (constant: string): string =>
  constant.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The figure of an entity: of several, that of the latest period, then of the latest source, then the first by id. */
function figure(
  world: World,
  { id }: Thing,
  { measure, unit, period }: NonNullable<OrderKey['metric']>,
  asOf: string | null,
) {
  const levels = (world.referring.get(id) ?? []).filter((thing) => {
    if (thing.type !== 'Metric' || !stands(thing, asOf)) return false;
    const record = thing.values.figure as MetricRecord;
    if (record.subject !== id || record.measure !== measure || record.unit !== unit) return false;
    if (period !== undefined && record.period !== period) return false;
    return record.value !== null && !record.transformation && !record.reference && !record.dimensions;
  });
  const end = ({ values }: Thing) => (values.period as { end: string } | undefined)?.end ?? '';
  const [latest] = levels.sort(
    (a, b) => compareText(end(b), end(a)) || compareText(b.since ?? '', a.since ?? '') || compareText(a.id, b.id),
  );
  return latest?.values.value;
}

function keyOf(world: World, thing: Thing, { field, metric }: OrderKey, asOf: string | null): unknown {
  if (metric) return figure(world, thing, metric, asOf);
  if (field.endsWith('_COUNT')) return linksOf(world, thing, camel(field.replace(/_COUNT$/, '')), asOf).length;
  if (field.startsWith('PERIOD_')) {
    const period = thing.values.period as Record<string, unknown> | undefined;
    return period?.[camel(field.replace('PERIOD_', ''))];
  }
  return thing.values[camel(field)];
}

/** Links in the order of the keys, and then by id. */
export function inOrder(world: World, links: readonly Link[], order: readonly OrderKey[], asOf: string | null): Link[] {
  const keyed = links.map((link) => ({ link, keys: order.map((key) => keyOf(world, link.other, key, asOf)) }));
  keyed.sort((a, b) => {
    for (const [i, { direction, nulls }] of order.entries()) {
      const [left, right] = [a.keys[i] ?? null, b.keys[i] ?? null];
      if (left === null && right === null) continue;
      if (left === null || right === null) return (left === null) === (nulls === 'FIRST') ? -1 : 1;
      const difference = compare(left, right);
      if (difference !== 0) return direction === 'DESC' ? -difference : difference;
    }
    return byId(a.link, b.link);
  });
  return keyed.map(({ link }) => link);
}
