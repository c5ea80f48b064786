/**
 * Lookups in the same words that several requests ask for at the same time, as one. The first is sent at once; what comes
 * while it is on its way waits for its answer, and is then sent together. So nobody waits where there is little to do, and the
 * more there is to do, the less each costs.
 */
import type { Params, Row } from './port';

/** Ids that one statement looks up: what comes beyond them is sent without waiting. */
const MOST_IDS = 1_000;
/** Nobody waits longer than this for an answer to others: theirs may never come. */
export const MOST_WAIT_MS = 20;

/** Asks for ids, by what `read` finds for many; those who ask under the same key may get an answer with more in it. */
export type Gather<A> = (
  key: string,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<A>,
) => Promise<A>;

export function createGather<A>(): Gather<A> {
  const lanes = new Map<string, Lane<A>>();
  return (key, ids, read) => {
    let lane = lanes.get(key);
    if (!lane) {
      lane = new Lane(read, () => lanes.delete(key));
      lanes.set(key, lane);
    }
    return lane.ask(ids);
  };
}

/** What waits to be sent. */
interface Waiting<A> {
  readonly ids: Set<string>;
  readonly answer: Promise<A>;
  readonly send: (read: Promise<A>) => void;
  readonly timer: NodeJS.Timeout;
}

/** What is asked under one key. */
class Lane<A> {
  private onTheirWay = 0;
  private waiting: Waiting<A> | undefined;

  constructor(
    private readonly read: (ids: readonly string[]) => Promise<A>,
    private readonly whenIdle: () => void,
  ) {}

  ask(ids: readonly string[]): Promise<A> {
    if (this.onTheirWay === 0) return this.send(ids);
    if (this.waiting && this.waiting.ids.size + ids.length > MOST_IDS) this.sendWaiting(this.waiting);
    this.waiting ??= this.begin();
    for (const id of ids) this.waiting.ids.add(id);
    return this.waiting.answer;
  }

  private begin(): Waiting<A> {
    let send: Waiting<A>['send'] = () => {};
    const answer = new Promise<A>((resolve) => {
      send = resolve;
    });
    const timer = setTimeout(() => this.waiting && this.sendWaiting(this.waiting), MOST_WAIT_MS);
    return { ids: new Set(), answer, send, timer };
  }

  private sendWaiting({ ids, send, timer }: Waiting<A>): void {
    clearTimeout(timer);
    this.waiting = undefined;
    send(this.send([...ids]));
  }

  private send(ids: readonly string[]): Promise<A> {
    this.onTheirWay++;
    return this.read(ids).finally(() => {
      this.onTheirWay--;
      if (this.waiting) this.sendWaiting(this.waiting);
      else if (this.onTheirWay === 0) this.whenIdle();
    });
  }
}

/** What lookups must have in common to be sent together. */
export const keyOf = (text: string, params: Params): string => `${text}\n${JSON.stringify(params)}`;

export const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id as string, row]));
