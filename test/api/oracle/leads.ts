/** What the fields of a thing lead to, in memory. */
import { RELATION_FIELDS } from '../../../src/ontology/relations';
import { stands, type Thing, type World } from './world';

/** A link as the API counts them: what it leads to, and the relation it goes over if it is one. */
export interface Link {
  readonly other: Thing;
  readonly via: Thing | null;
}

const sorted = new Map<string, (typeof RELATION_FIELDS)[number]>();
for (const field of RELATION_FIELDS) sorted.set(`${field.owner.toUpperCase()} ${field.field}`, field);

const thing = ({ byId }: World, id: string): Thing => {
  const found = byId.get(id);
  if (!found) throw new Error(`Expected ${id} to be in a bundle.`);
  return found;
};

const only = (ids: readonly string[] | undefined): string => ids?.[0] ?? '';

/** The links of a relation field of an entity; none for a field that its kind does not have. */
function related(world: World, from: Thing, name: string): Link[] {
  const field = sorted.get(`${from.values.kind} ${name}`);
  if (!field) return [];
  return (world.referring.get(from.id) ?? []).flatMap((via) => {
    if (via.type !== 'Relation' || via.values.type !== field.relation.type) return [];
    const [source, target] = [only(via.refers.source), only(via.refers.target)];
    const outward = source === from.id;
    if (field.direction !== 'both' && outward !== (field.direction === 'out')) return [];
    const other = thing(world, outward ? target : source);
    return field.targets.some((kind) => kind.toUpperCase() === other.values.kind) ? [{ other, via }] : [];
  });
}

const STATEMENTS: Readonly<Record<string, readonly [type: Thing['type'], field: string]>> = {
  metrics: ['Metric', 'subject'],
  events: ['Event', 'participants'],
  claims: ['Claim', 'about'],
};

function anyLinks(world: World, from: Thing, name: string): Link[] {
  const referring = world.referring.get(from.id) ?? [];
  if (from.type === 'Event' || from.type === 'Claim')
    return (from.refers[name] ?? []).map((id) => ({ other: thing(world, id), via: null }));
  if (from.type === 'Measure')
    return referring.filter(({ type }) => type === 'Metric').map((other) => ({ other, via: null }));
  if (name === 'relations')
    return referring.filter(({ type }) => type === 'Relation').map((other) => ({ other, via: null }));
  const [type, field] = STATEMENTS[name] ?? [];
  if (type === undefined || field === undefined) return related(world, from, name);
  return referring
    .filter((other) => other.type === type && other.refers[field]?.includes(from.id))
    .map((other) => ({ other, via: null }));
}

/** All that a field leads to as of a date. Whoever takes part in an event or is meant by a claim does so for good. */
export const linksOf = (world: World, from: Thing, name: string, asOf: string | null): Link[] =>
  anyLinks(world, from, name).filter(({ other, via }) => {
    const said = via ?? other;
    return said.type === 'Entity' || stands(said, asOf);
  });

/** The one thing that a field leads to, or null. */
export function oneOf(world: World, from: Thing, name: string): Thing | null {
  const ids = from.refers[name];
  return ids?.[0] === undefined ? null : thing(world, ids[0]);
}
