/** Leads names to known entities: by the exact name, folded, or by what the user settled. It never guesses. */
import type { Bundle } from '../../bundle/types';
import { kindOfId } from '../../ontology/ids';
import type { Kind } from '../../ontology/kinds';
import { type Candidate, type KnownName, nearNames } from './candidates';
import { nameKey } from './key';
import { type Mapping, NEW, NO_MAPPING } from './mapping';

export type { Candidate };

/** An entity that names can lead to. */
export interface Named {
  readonly id: string;
  /** The preferred name first. */
  readonly names: readonly string[];
}

export type Resolution =
  /** It is this entity. */
  | { readonly outcome: 'known'; readonly id: string }
  /** The user said that it is a new entity, of this name. */
  | { readonly outcome: 'new'; readonly name: string }
  /** Several known entities go by the name, or none. */
  | { readonly outcome: 'unresolved' };

export class NameResolver {
  readonly #ids = new Set<string>();
  readonly #measures = new Set<string>();
  readonly #preferred = new Map<string, string>();
  readonly #names: KnownName[] = [];
  readonly #byKey = new Map<string, Set<string>>();
  /** By model: the ids of the companies known to develop it. */
  readonly #developers = new Map<string, Set<string>>();
  readonly #mapping: Mapping;

  constructor(bundles: readonly Bundle[] = [], mapping: Mapping = NO_MAPPING) {
    this.#mapping = mapping;
    for (const bundle of bundles) this.addBundle(bundle);
  }

  /** A resolver that knows the same and can learn more without this one learning it. */
  extend(): NameResolver {
    const copy = new NameResolver([], this.#mapping);
    for (const id of this.#ids) copy.#ids.add(id);
    for (const [id, name] of this.#preferred) copy.#preferred.set(id, name);
    for (const id of this.#measures) copy.#measures.add(id);
    for (const known of this.#names) copy.#learn(known);
    for (const [model, developers] of this.#developers) copy.#developers.set(model, new Set(developers));
    return copy;
  }

  addBundle(bundle: Bundle): void {
    for (const { record } of [...bundle.entities.values()].flat())
      this.add({ id: record.id, names: [record.name, record.nameZh ?? record.name, ...(record.aliases ?? [])] });
    for (const { record } of bundle.measures) this.addMeasure(record.id);
    for (const { record } of bundle.relations)
      if (record.type === 'DEVELOPS') this.addDevelopers(record.target, [record.source]);
  }

  add({ id, names }: Named): void {
    this.#ids.add(id);
    const [first] = names;
    if (first !== undefined && !this.#preferred.has(id)) this.#preferred.set(id, first);
    for (const name of names) this.#learn({ id, name, key: nameKey(name) });
  }

  addMeasure(id: string): void {
    this.#measures.add(id);
  }

  /** Who develops a model: tells namesakes apart. Ids of companies, or names of unknown ones in any form of one's own. */
  addDevelopers(model: string, developers: readonly string[]): void {
    const known = this.#developers.get(model) ?? new Set();
    for (const developer of developers) known.add(developer);
    this.#developers.set(model, known);
  }

  /** The first name of a known entity. */
  preferredName(id: string): string | undefined {
    return this.#preferred.get(id);
  }

  hasEntity(id: string): boolean {
    return this.#ids.has(id);
  }

  hasMeasure(id: string): boolean {
    return this.#measures.has(id);
  }

  /**
   * What a name means. A model's developers, where the source gives them, tell it from a namesake: one whose known
   * developers are all others is another model.
   */
  find(kind: Kind, name: string, developers: readonly string[] = []): Resolution {
    const settled = this.#mapping.get(kind, name);
    const known = this.named(kind, name);
    if (settled?.to === NEW) {
      const [first] = known;
      return first === undefined ? { outcome: 'new', name: settled.name } : { outcome: 'known', id: first };
    }
    if (settled !== undefined && this.#ids.has(settled.to)) return { outcome: 'known', id: settled.to };
    const fitting = known.filter((id) => this.#mayBe(id, developers));
    const [only, ...others] = fitting.length > 1 ? this.#surest(fitting, name, developers) : fitting;
    if (only !== undefined && others.length === 0) return { outcome: 'known', id: only };
    return { outcome: 'unresolved' };
  }

  /** Every entity of the kind that goes by exactly this name, folded. */
  named(kind: Kind, name: string): string[] {
    return [...(this.#byKey.get(`${kind} ${nameKey(name)}`) ?? [])];
  }

  /** The known entities with names near this one, for a person to choose from. */
  candidates(kind: Kind, name: string): Candidate[] {
    return nearNames(
      name,
      this.#names.filter(({ id }) => kindOfId(id)?.kind === kind),
    );
  }

  #mayBe(id: string, developers: readonly string[]): boolean {
    const known = this.#developers.get(id);
    return developers.length === 0 || known === undefined || developers.some((one) => known.has(one));
  }

  /** Of several namesakes, those that the developers speak for; of these, those whose preferred name it is. */
  #surest(ids: readonly string[], name: string, developers: readonly string[]): readonly string[] {
    const some = (found: readonly string[], all: readonly string[]) => (found.length > 0 ? found : all);
    const developed = ids.filter((id) => developers.some((one) => this.#developers.get(id)?.has(one)));
    const sure = some(developed, ids);
    const preferred = sure.filter((id) => nameKey(this.preferredName(id) ?? '') === nameKey(name));
    return some(preferred, sure);
  }

  #learn(known: KnownName): void {
    const kind = kindOfId(known.id)?.kind;
    if (kind === undefined) return;
    const at = `${kind} ${known.key}`;
    const ids = this.#byKey.get(at) ?? new Set();
    if (!ids.has(known.id)) this.#names.push(known);
    this.#byKey.set(at, ids.add(known.id));
  }
}
