/** What an adapter gathers for its reader besides the bundles. */
import type { Kind } from '../../ontology/kinds';
import type { AdapterResult, Location, Skipped, Unresolved } from '../adapter';
import { nameKey } from '../names/key';
import type { NameResolver } from '../names/resolver';

interface Pending {
  readonly kind: Kind;
  readonly name: string;
  readonly places: (Location & { statement: string })[];
}

export class Report {
  readonly #pending = new Map<string, Pending>();
  readonly #skipped: Skipped[] = [];
  readonly #notices: Skipped[] = [];

  /** `statement` is what can't be said without the name. */
  unresolved(kind: Kind, name: string, { file, line }: Location, statement: string): void {
    const key = `${kind} ${nameKey(name)}`;
    const pending = this.#pending.get(key) ?? { kind, name, places: [] };
    pending.places.push({ file, line, statement });
    this.#pending.set(key, pending);
  }

  skip({ file, line }: Location, reason: string): void {
    this.#skipped.push({ file, line, reason });
  }

  notice({ file, line }: Location, reason: string): void {
    this.#notices.push({ file, line, reason });
  }

  /** Candidates come from all that `names` knows at the end. */
  result(names: NameResolver): Omit<AdapterResult, 'bundles'> {
    const unresolved: Unresolved[] = [...this.#pending.values()].map((pending) => ({
      ...pending,
      candidates: names.candidates(pending.kind, pending.name),
    }));
    unresolved.sort((a, b) => b.places.length - a.places.length || (a.name < b.name ? -1 : 1));
    return { unresolved, skipped: this.#skipped, notices: this.#notices };
  }
}
