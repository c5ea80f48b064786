/** Lists of ids that were read, kept as long as the graph stands. */
import { createRecent } from '../recent';

/** Of all lists together. An id takes a hundred bytes. */
const MOST_IDS = 1_000_000;
/** Names of lists that were asked for. */
const MOST_NAMES = 10_000;

export interface Kept {
  /**
   * The list of this name as of a revision, which `find` reads. Undefined when that is asked for the first time: what is
   * asked for once is not worth reading more than is asked. Of revisions before the latest, nothing is kept.
   */
  of(name: string, revision: string, find: () => Promise<readonly string[]>): Promise<readonly string[] | undefined>;
}

/** `latest` names the graph as it is. */
export function createKept(latest: () => string): Kept {
  let kept = '';
  const lists = createRecent<readonly string[]>(MOST_IDS, (_, ids) => ids.length + 1);
  const asked = createRecent<true>(MOST_NAMES, () => 1);
  const coming = new Map<string, Promise<readonly string[]>>();

  async function read(name: string, revision: string, find: () => Promise<readonly string[]>) {
    try {
      const ids = await find();
      if (kept === revision) lists.set(name, ids);
      return ids;
    } finally {
      if (kept === revision) coming.delete(name);
    }
  }

  return {
    async of(name, revision, find) {
      if (revision !== latest()) return undefined;
      if (kept !== revision) {
        for (const one of [lists, asked, coming]) one.clear();
        kept = revision;
      }
      if (!asked.get(name)) {
        asked.set(name, true);
        return undefined;
      }
      const known = lists.get(name) ?? coming.get(name);
      if (known) return known;
      const made = read(name, revision, find);
      coming.set(name, made);
      return made;
    },
  };
}
