/** The generated graph as JavaScript objects whose fields and methods are those of the schema. */
import { graphRows } from '../../src/bundle/rows';
import type { Bundle } from '../../src/bundle/types';
import { type Figure, revenuePath } from '../workloads/revenue-path';
import { Edge, type Node, type PageArgs, pageOf, sorted } from './memory-page';

interface Relation {
  readonly id: string;
  readonly certainty: string;
}

class Entity implements Node {
  declare readonly id: string;
  readonly out = new Map<string, Edge<Entity>[]>();
  readonly into = new Map<string, Edge<Entity>[]>();
  readonly figures: Figure[] = [];
  constructor(
    readonly __typename: string,
    props: object,
  ) {
    Object.assign(this, props);
  }
  models(args: PageArgs) {
    return pageOf(this.out.get('DEVELOPS') ?? [], args);
  }
  powers(args: PageArgs) {
    return pageOf(this.out.get('POWERS') ?? [], args);
  }
}

const add = (map: Map<string, Edge<Entity>[]>, type: string, edge: Edge<Entity>) =>
  map
    .set(type, map.get(type) ?? [])
    .get(type)
    ?.push(edge);

/** The entities by id, with their relations in the order of connections. */
function entitiesOf(bundle: Bundle): Map<string, Entity> {
  const rows = graphRows(bundle);
  const entities = new Map<string, Entity>();
  for (const [kind, records] of rows.entities)
    for (const { id, props } of records) entities.set(id, new Entity(kind, props));
  const at = (id: string) => entities.get(id) as Entity;
  for (const [type, relations] of rows.relations)
    for (const { source, target, props } of relations) {
      add(at(source).out, type, new Edge(at(target), props as unknown as Relation));
      add(at(target).into, type, new Edge(at(source), props as unknown as Relation));
    }
  for (const { subject, props } of rows.metrics) {
    const { value, unit, period, transformation = null } = props as unknown as Figure;
    at(subject).figures.push({ value, unit, period, transformation });
  }
  for (const { out } of entities.values()) for (const [type, edges] of out) out.set(type, sorted(edges));
  return entities;
}

/** The hops from a product over its segment to the company, with the company's own offer beside. */
function wayUp({ node: product, relation: powers }: Edge<Entity>) {
  const part = product.out.get('PART_OF')?.[0] as Edge<Entity>;
  const reported = part.node.into.get('HAS_SEGMENT')?.[0] as Edge<Entity>;
  const company = reported.node;
  const offer = product.into.get('OFFERS')?.find(({ node }) => node === company);
  const certainties = (...hops: unknown[]) => hops.map((hop) => (hop as Relation).certainty);
  return revenuePath({
    product,
    segment: part.node,
    company,
    overSegment: certainties(powers, part.relation, reported.relation),
    direct: certainties(powers, offer?.relation),
    ofSegment: part.node.figures,
    ofCompany: company.figures,
  });
}

/** The root value: the root fields that the workloads ask for. */
export function rootOf(bundle: Bundle) {
  const entities = entitiesOf(bundle);
  const companies = sorted(
    [...entities.values()].filter(({ __typename }) => __typename === 'Company').map((company) => new Edge(company)),
  );
  return {
    company: ({ id }: { id: string }) => entities.get(id) ?? null,
    companies: (args: PageArgs) => pageOf(companies, args),
    revenuePaths({ model, first = 20 }: { model: string; first?: number }) {
      // In the order of the products' ids is in the order of the relations' too: the model and the type are the same.
      const powered = entities.get(model)?.out.get('POWERS') ?? [];
      return { nodes: powered.slice(0, first).map(wayUp) };
    },
  };
}
