/**
 * Reads what is asked: a statement a root field, then one for all the things that its rows name by their ids, and so on.
 */
import type { Reader } from '../../store/port';
import type { Moment } from '../standing';
import type { Later, Out, Reference, RootAsk } from './ask';
import { nodesByIds, pageOfRoot, type Statement } from './statement';

type Put = (object: Out) => void;
/** What waits for the things that references name, by their ids. */
type Named = Map<Reference, Map<string, Put[]>>;

/** A query as of one moment has one of these; it collects what has been named and not yet read. */
class Pending {
  private named: Named = new Map();

  constructor(readonly moment: Moment) {}

  readonly later: Later = (what, id, put) => {
    const puts = this.named.get(what) ?? new Map<string, Put[]>();
    this.named.set(what, puts);
    const known = puts.get(id);
    if (known) known.push(put);
    else puts.set(id, [put]);
  };

  take(): Named {
    const taken = this.named;
    this.named = new Map();
    return taken;
  }
}

const leadsOn = ({ node }: Reference): boolean =>
  [...node.byType.values()].some((fields) => fields.some((field) => 'source' in field));

/** What one statement can read: all with the same label, but each by itself that leads on to pages. */
function together(named: Named): Named[] {
  const groups = new Map<unknown, Named>();
  for (const [reference, puts] of named) {
    const key = leadsOn(reference) ? reference : reference.label;
    const group = groups.get(key) ?? new Map();
    groups.set(key, group.set(reference, puts));
  }
  return [...groups.values()];
}

async function run<T>(reader: Reader, { text, params, read }: Statement<T>, later: Later): Promise<T> {
  return read(await reader.run<{ row: readonly unknown[] }>(text, params), later);
}

/**
 * The values of root fields by their names, or undefined when one of the ids at the root is nowhere by itself: it may
 * lead on, or be unknown.
 */
export async function readTree(reader: Reader, roots: readonly RootAsk[]): Promise<Out | undefined> {
  const data: Out = {};
  let found = true;
  for (const { name } of roots) data[name] = null;

  async function root(ask: RootAsk): Promise<void> {
    if ('constant' in ask) {
      data[ask.name] = ask.constant;
      return;
    }
    const pending = new Pending(ask.moment);
    if ('page' in ask) data[ask.name] = await run(reader, pageOfRoot(ask.page, ask.moment), pending.later);
    else {
      const { one, id, moment } = ask;
      const find = await run(reader, nodesByIds([one], [id], moment, true), pending.later);
      const object = find(one, id);
      if (object === undefined) found = false;
      else data[ask.name] = object;
    }
    for (let named = pending.take(); named.size > 0; named = pending.take())
      await Promise.all(together(named).map((some) => readNamed(some, pending)));
  }

  async function readNamed(named: Named, { moment, later }: Pending): Promise<void> {
    const ids = new Set([...named.values()].flatMap((puts) => [...puts.keys()]));
    const find = await run(reader, nodesByIds([...named.keys()], [...ids], moment), later);
    for (const [reference, puts] of named)
      for (const [id, waiting] of puts) {
        const object = find(reference, id);
        if (object === undefined) throw new Error(`Expected ${id} to be in the graph: a statement refers to it.`);
        for (const put of waiting) put(object);
      }
  }

  await Promise.all(roots.map(root));
  return found ? data : undefined;
}
