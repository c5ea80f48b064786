/** What is drawn: entities and the links between them, united from several answers and narrowed by filters. */
import type {
  Certainty,
  EntityKind,
  GraphEntityFragment,
  GraphLinkFragment,
  RelationType,
} from '../../../generated/graphql';
import { CERTAINTIES } from '../../words/kinds';
import { RELATIONS } from '../../words/relations';

export type Entity = GraphEntityFragment;
export type Link = GraphLinkFragment;

/** A piece of the graph as the API gives it. */
export interface Part {
  readonly entities: readonly Entity[];
  readonly relations: readonly Link[];
}

export interface Graph {
  /** By id, in the order in which they came. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly links: ReadonlyMap<string, Link>;
}

/** What is left out, by what it is. */
export interface Hidden {
  readonly kinds: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly certainties: ReadonlySet<string>;
  /** Ids of documents: a link goes when all its documents are left out. */
  readonly documents: ReadonlySet<string>;
}

export function unite(parts: readonly Part[]): Graph {
  const entities = new Map<string, Entity>();
  const links = new Map<string, Link>();
  for (const part of parts) {
    for (const entity of part.entities) entities.set(entity.id, entity);
    for (const link of part.relations) links.set(link.id, link);
  }
  return { entities, links };
}

/** The links at each entity, by its id. */
export function linksByEnd({ links }: Graph): ReadonlyMap<string, readonly Link[]> {
  const byEnd = new Map<string, Link[]>();
  for (const link of links.values())
    for (const id of new Set([link.source.id, link.target.id])) {
      const at = byEnd.get(id);
      if (at) at.push(link);
      else byEnd.set(id, [link]);
    }
  return byEnd;
}

export const otherEnd = (link: Link, id: string): string => (link.source.id === id ? link.target.id : link.source.id);

/** What the roots lead to over links that are not hidden, nearest first. The roots are never hidden. */
export function visible(graph: Graph, roots: readonly string[], hidden: Hidden): Graph {
  const shown = (link: Link): boolean =>
    !hidden.types.has(link.type) &&
    !hidden.certainties.has(link.certainty) &&
    link.citations.some(({ document }) => !hidden.documents.has(document.id));
  const byEnd = linksByEnd(graph);
  const entities = new Map<string, Entity>();
  const add = (id: string): void => {
    const entity = graph.entities.get(id);
    if (entity && (roots.includes(id) || !hidden.kinds.has(entity.kind))) entities.set(id, entity);
  };
  for (const id of roots) add(id);
  // A Map goes on over what is added while it is walked.
  for (const id of entities.keys())
    for (const link of byEnd.get(id) ?? []) {
      const other = otherEnd(link, id);
      if (shown(link) && !entities.has(other)) add(other);
    }
  const links = [...graph.links.values()].filter(
    (link) => shown(link) && entities.has(link.source.id) && entities.has(link.target.id),
  );
  return { entities, links: new Map(links.map((link) => [link.id, link])) };
}

/** The entities that have a place, and the links between them. */
export function among({ entities, links }: Graph, places: { has(id: string): boolean }): Graph {
  const left = new Map([...entities].filter(([id]) => places.has(id)));
  const between = [...links].filter(([, { source, target }]) => left.has(source.id) && left.has(target.id));
  return { entities: left, links: new Map(between) };
}

export interface Counts {
  readonly kinds: ReadonlyMap<EntityKind, number>;
  readonly types: ReadonlyMap<RelationType, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly documents: ReadonlyMap<
    string,
    { readonly count: number; readonly name: string; readonly nameZh?: string | null }
  >;
}

/** How many entities there are of each kind, and links of each type, certainty and document. */
export function countsOf({ entities, links }: Graph): Counts {
  const kinds = new Map<EntityKind, number>();
  const types = new Map<RelationType, number>();
  const certainties = new Map<Certainty, number>();
  const documents = new Map<string, { count: number; name: string; nameZh?: string | null }>();
  const more = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const { kind } of entities.values()) more(kinds, kind);
  for (const { type, certainty, citations } of links.values()) {
    more(types, type);
    more(certainties, certainty);
    for (const document of new Map(citations.map((citation) => [citation.document.id, citation.document])).values()) {
      const { id, name, nameZh } = document;
      documents.set(id, { count: (documents.get(id)?.count ?? 0) + 1, name, ...(nameZh ? { nameZh } : {}) });
    }
  }
  return { kinds, types, certainties, documents };
}

/** All links between two entities: one line of the drawing. */
export interface Pair {
  /** The id of the first link. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly links: readonly Link[];
  /** Whether they all go from source to target. */
  readonly directed: boolean;
  /** That of the surest. */
  readonly certainty: Certainty;
}

const SUREST_FIRST = Object.keys(CERTAINTIES) as Certainty[];

export function pairsOf({ links }: Graph): Pair[] {
  const byEnds = new Map<string, Link[]>();
  for (const link of links.values()) {
    const ends = [link.source.id, link.target.id].sort().join(' ');
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), link]);
  }
  return [...byEnds.values()].map((all) => {
    const [first] = all as [Link, ...Link[]];
    const withDirection = all.filter(({ type }) => !RELATIONS[type].symmetric);
    const { source, target } = withDirection[0] ?? first;
    return {
      key: first.id,
      source: source.id,
      target: target.id,
      links: all,
      directed: withDirection.length > 0 && withDirection.every((link) => link.source.id === source.id),
      certainty: SUREST_FIRST.find((each) => all.some(({ certainty }) => certainty === each)) ?? 'STATED',
    };
  });
}
