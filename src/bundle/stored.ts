/** What bundles say, out of what the graph holds of them. */
import { parseRelationId, type RelationKey } from '../ontology/ids';
import { KIND_NAMES, type Kind } from '../ontology/kinds';
import type { Current } from './current';
import { ownRows } from './own';
import { type GraphRows, groupBy, type Props } from './rows';

const isKind = (group: unknown): group is Kind => (KIND_NAMES as readonly unknown[]).includes(group);

const relationRow = (props: Props) => {
  const { source, target } = parseRelationId(props.id as string) as RelationKey;
  return { source, target, props };
};

/** The rows as bundles say them, what redirects absorbed included. */
export function saidRows(current: Current): GraphRows {
  const own = (all: ReadonlyMap<string, Props>): Props[] => [...all.values()].flatMap(ownRows);
  const absorbed = [...current.absorbed.values()].map(({ group, own: text }) => ({
    group: group as string,
    props: ownRows({ own: text })[0] as Props,
  }));
  const entities = [
    ...[...current.entities].flatMap(([kind, all]) => own(all).map((props) => ({ group: kind as string, props }))),
    ...absorbed.filter(({ group }) => isKind(group)),
  ];
  const relations = [
    ...[...current.relations].flatMap(([type, all]) => own(all).map((props) => ({ group: type, props }))),
    ...absorbed.filter(({ group }) => !isKind(group)),
  ];
  const records = (all: ReadonlyMap<string, Props>) => own(all).map((props) => ({ props }));
  return {
    entities: mapValues(
      groupBy(entities, ({ group }) => group as Kind),
      ({ props }) => ({ id: props.id as string, props }),
    ),
    measures: own(current.measures).map((props) => ({ id: props.id as string, props })),
    relations: mapValues(
      groupBy(relations, ({ group }) => group),
      ({ props }) => relationRow(props),
    ),
    metrics: own(current.metrics).map((props) => ({
      subject: props.subject as string,
      measure: props.measure as string,
      props,
    })),
    events: own(current.events).map((props) => ({ ends: props.participants as string[], props })),
    claims: own(current.claims).map((props) => ({ ends: props.about as string[], props })),
    retractions: records(current.retractions),
    redirects: records(current.redirects),
    absorbed: [],
  };
}

const mapValues = <K, T, R>(groups: ReadonlyMap<K, readonly T[]>, map: (item: T) => R): Map<K, R[]> =>
  new Map([...groups].map(([key, items]) => [key, items.map(map)]));
