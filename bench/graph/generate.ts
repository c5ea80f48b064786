/**
 * A graph of the ontology's own parts, made from a seed: the same size and seed give the same graph. Real skew: three
 * hubs develop most models, a few products run on very many, and the rest is a long tail.
 */
import type { Bundle, EntityRecord, Placed, RelationRecord } from '../../src/bundle/types';
import { REVENUE, revenueOf } from './figures';
import { idOf, type Name, nameOf } from './names';
import { type Random, random } from './random';

export const SEED = 20_240_828;

/** Shares of the nodes asked for; figures of revenue are the rest, 26 % on average. */
const SHARES = { companies: 0.02, models: 0.5, products: 0.17, segments: 0.05 };
/** Shares of all models that the hubs develop; what is left is dealt out to the others. */
const HUBS = [0.4, 0.3, 0.2];
const SMALLEST = 500;

export interface Generated {
  readonly bundle: Bundle;
  readonly companies: readonly string[];
  readonly models: readonly string[];
  /** The companies with the most models, the largest first. */
  readonly hubs: readonly string[];
  readonly nodes: number;
  readonly relationships: number;
}

const CERTAINTIES = ['STATED', 'STATED', 'STATED', 'IMPLIED', 'ESTIMATED', 'PLANNED', 'RUMOURED'] as const;
const COUNTRIES = ['CN', 'CN', 'US', 'FR', 'JP'];
const ROLES = ['operator', 'cloud-provider', 'chip-maker', 'research-firm'];

/** @throws Error for a graph too small to have hubs. */
export function generate(nodes: number, seed = SEED): Generated {
  if (nodes < SMALLEST) throw new Error(`Expected at least ${SMALLEST} nodes, got ${nodes}: say --nodes ${SMALLEST}.`);
  const r = random(seed);
  const many = (share: number, make: (name: Name, index: number) => EntityRecord, ...ending: [string, string]) =>
    Array.from({ length: Math.round(nodes * share) }, (_, i) => make(nameOf(r, ...ending), i));
  const companies = many(SHARES.companies, (name, i) => company(r, name, i), 'Technologies', '科技');
  const models = many(SHARES.models, (name, i) => ({ id: idOf('model', name, i), ...name }), 'LM', '大模型');
  const products = many(SHARES.products, (name, i) => ({ id: idOf('product', name, i), ...name }), 'App', '应用');
  const segments = many(SHARES.segments, (name, i) => ({ id: idOf('segment', name, i), ...name }), 'Cloud', '云业务');

  const hubs = r.shuffle(companies.map(({ id }) => id)).slice(0, HUBS.length);
  const relations = [
    ...develops(r, companies, models, hubs),
    ...powers(r, models, products),
    ...offers(r, companies, segments, products),
  ];
  const reporting = [...companies, ...segments.filter(() => r.below(5) > 0)];
  const metrics = reporting.flatMap(({ id }) => revenueOf(r, id));
  const entities = { companies, models, products, segments };
  const bundle: Bundle = {
    folder: 'bench',
    header: { bundle: 'bench', document: 'document:bench', recordedOn: '2024-08-28', attribution: ['A generator'] },
    entities: new Map([
      ...Object.entries(entities).map(([plural, records]) => [plural, records.map(placed)] as const),
      ['documents', [placed<EntityRecord>({ id: 'document:bench', name: 'Generated' })]] as const,
    ]),
    measures: [placed({ id: REVENUE, name: 'Revenue', nameZh: '收入', dimension: 'currency' })],
    relations: relations.map(placed),
    metrics: metrics.map(placed),
    events: [],
    claims: [],
    retractions: [],
    redirects: [],
  };
  return {
    bundle,
    companies: companies.map(({ id }) => id).sort(),
    models: models.map(({ id }) => id).sort(),
    hubs,
    nodes: Object.values(entities).flat().length + metrics.length,
    relationships: relations.length + 2 * metrics.length,
  };
}

// One for all: there may be millions.
const lineOf = (): number => 1;
const placed = <T>(record: T): Placed<T> => ({ record, file: 'bench/graph/generate.ts', line: 1, lineOf });

const company = (r: Random, name: Name, i: number): EntityRecord => ({
  id: idOf('company', name, i),
  ...name,
  description: `${name.name} makes things that compute.`,
  country: r.pick(COUNTRIES),
  roles: ['developer', r.pick(ROLES)],
});

function link(r: Random, type: string, source: string, targets: Iterable<string>): RelationRecord[] {
  return [...targets].map((target, i) => ({
    type,
    source,
    target,
    locator: `Row ${i}`,
    certainty: r.pick(CERTAINTIES),
  }));
}

type Entities = readonly EntityRecord[];

/** Every model has a developer; the smaller companies also develop some of the others' together with them. */
function develops(r: Random, companies: Entities, models: Entities, hubs: readonly string[]): RelationRecord[] {
  const others = companies.map(({ id }) => id).filter((id) => !hubs.includes(id));
  const shuffled = r.shuffle(models.map(({ id }) => id));
  const left = [...shuffled];
  const take = (count: number) => left.splice(0, count);
  const ofHubs = hubs.flatMap((hub, i) =>
    link(r, 'DEVELOPS', hub, take(Math.round(models.length * (HUBS[i] as number)))),
  );
  const rest = take(models.length);
  const ofOthers = others.flatMap((id, i) => {
    const own = new Set<string>();
    for (let j = i; j < rest.length; j += others.length) own.add(rest[j] as string);
    for (let more = r.tail(4, 0.5, 300); more > 0; more--) own.add(r.pick(shuffled));
    return link(r, 'DEVELOPS', id, own);
  });
  return [...ofHubs, ...ofOthers];
}

/** Low numbers among the products are the popular ones. */
function powers(r: Random, models: Entities, products: Entities): RelationRecord[] {
  return models.flatMap(({ id }) => {
    const targets = new Set<string>();
    for (let more = r.tail(3, 0.6, 200); more > 0; more--)
      targets.add((products[Math.floor(r.next() ** 2 * products.length)] as EntityRecord).id);
    return link(r, 'POWERS', id, targets);
  });
}

/** Every product is a part of one segment, and the company that reports the segment offers the product. */
function offers(r: Random, companies: Entities, segments: Entities, products: Entities): RelationRecord[] {
  const ownerOf = segments.map(
    (_, i) => (companies[i] ?? companies[Math.floor(r.next() ** 2 * companies.length)])?.id ?? '',
  );
  return [
    ...segments.flatMap(({ id }, i) => link(r, 'HAS_SEGMENT', ownerOf[i] as string, [id])),
    ...products.flatMap(({ id }) => {
      const i = Math.floor(r.next() ** 2 * segments.length);
      const segment = (segments[i] as EntityRecord).id;
      return [...link(r, 'PART_OF', id, [segment]), ...link(r, 'OFFERS', ownerOf[i] as string, [id])];
    }),
  ];
}
