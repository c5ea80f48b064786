/** Which statements may stand otherwise now than before a write: those it touched, and others of the same figure or link. */
import { parseRelationId } from '../ontology/ids';
import type { Current } from './current';
import type { BundleDiff, SectionDiff } from './diff';
import type { Retracted } from './retracted';
import type { Props } from './rows';

export interface Pair {
  readonly source: string;
  readonly target: string;
}

export interface Scope {
  /** Of metrics. */
  readonly identities: ReadonlySet<string>;
  /** Ends of relations, by both their ids. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Ids of events and claims: nothing supersedes them, but they can be retracted. */
  readonly events: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** What the write removed, whatever the database still shows of it. */
  readonly removed: ReadonlySet<string>;
}

export const pairKey = ({ source, target }: Pair): string => `${source} ${target}`;

const idOf = (props: Props): string => props.id as string;
const nowOf = ({ added, changed }: SectionDiff<{ readonly props: Props }>): Props[] =>
  [...added, ...changed].map(({ props }) => props);

/** What the statements that a diff touches were and are. */
function touchedProps(section: SectionDiff<{ readonly props: Props }>, before: ReadonlyMap<string, Props>): Props[] {
  const past = [...section.changed.map(({ props }) => idOf(props)), ...section.removed].map((id) => before.get(id));
  return [...nowOf(section), ...past.filter((props): props is Props => props !== undefined)];
}

/** `moving`: redirects changed with it, so that a new entity may have links of other bundles at once. */
export function scopeOf(diff: BundleDiff, current: Current, retracted: Retracted, moving = false): Scope {
  const pairs = new Map<string, Pair>();
  // Nobody else can have linked what this bundle has only just brought: most pairs need no look, and a look at a hub is dear.
  const fresh = new Set(moving ? [] : [...diff.entities.values()].flatMap(({ added }) => added.map(({ id }) => id)));
  for (const [type, section] of diff.relations)
    for (const props of touchedProps(section, current.relations.get(type) ?? new Map())) {
      const { source, target } = parseRelationId(idOf(props)) ?? { source: '', target: '' };
      if ((!fresh.has(source) && !fresh.has(target)) || retracted.has(props))
        pairs.set(pairKey({ source, target }), { source, target });
    }
  const linked = (section: SectionDiff<{ readonly props: Props }>): Set<string> =>
    new Set(retracted.size === 0 ? [] : nowOf(section).map(idOf));
  return {
    identities: new Set(touchedProps(diff.metrics, current.metrics).map(({ identity }) => identity as string)),
    pairs,
    events: linked(diff.events),
    claims: linked(diff.claims),
    removed: new Set(
      [...diff.relations.values(), diff.metrics, diff.events, diff.claims].flatMap(({ removed }) => removed),
    ),
  };
}

export const scopes = (all: readonly Scope[]): Scope => ({
  identities: new Set(all.flatMap(({ identities }) => [...identities])),
  pairs: new Map(all.flatMap(({ pairs }) => [...pairs])),
  events: new Set(all.flatMap(({ events }) => [...events])),
  claims: new Set(all.flatMap(({ claims }) => [...claims])),
  removed: new Set(all.flatMap(({ removed }) => [...removed])),
});
