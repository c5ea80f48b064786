/**
 * Statements in the same words that several requests ask for at the same time, sent as one, where that answers more of them a
 * second. What comes while one of them is on its way waits for its answer, and is then sent together: each then costs the
 * driver and the database a fraction, and the very same question is asked once for all who wait. But one statement is worked out
 * by one processor of the database, so what takes it long is better sent alone, side by side. Which is faster is measured, words
 * by words.
 */
import { createRecent } from '../recent';
import { StoreError } from './errors';
import { keyOf, MOST_WAIT_MS } from './gather';
import type { Params, Row, Statement } from './port';

/** Questions of one statement, at most: each waits for all. */
const MOST = 8;
/** While one is worked out, the answer to another is read. */
const MOST_ON_THEIR_WAY = 2;
/** Of so many choices one is for what was slower, in case it no longer is; with few questions, in case it still is. */
const TRY_AGAIN = 64;
const MOST_TRIED = 4;
/** Together must be this much faster: those who wait for each other are in step, and idle at the same time. */
const MUCH_FASTER = 0.8;
/** Characters of texts whose speed is kept. */
const MOST_CHARACTERS = 500_000;

/** What was found, and of which revision it is, where that is known. */
export interface Read<T> {
  readonly found: T;
  readonly revision: string | undefined;
}

export type ReadRows = (text: string, params: Params) => Promise<Read<Row[]>>;

/** `now` tells the time in milliseconds. */
export function askTogether(read: ReadRows, now = () => performance.now()) {
  const lanes = createRecent<Lane>(MOST_CHARACTERS, ({ length }) => length);
  return (statement: Statement): Promise<Read<Row[]>> => {
    const key = keyOf(statement.text, commonOf(statement));
    let lane = lanes.get(key);
    if (!lane) {
      lane = new Lane(statement, read, now);
      lanes.set(key, lane);
    }
    return lane.ask(statement.params);
  };
}

/** What Cypher takes from parameters alone, so that questions must have it in common: how many rows. */
function commonOf({ text, params }: Statement): Params {
  const common: Record<string, unknown> = {};
  for (const [, name = ''] of text.matchAll(/\b(?:LIMIT|SKIP) \$(\w+)/g)) common[name] = params[name];
  return common;
}

/** A statement for any number of `$questions`, whose rows say by `nth` which of them they answer. */
export function forMany({ text, columns, params }: Statement): { readonly text: string; readonly common: Params } {
  const common = commonOf({ text, columns, params });
  const inner = text
    .replace(/\bCALL \(([^)]*)\) \{/g, (_, kept) => `CALL (${kept ? `${kept}, ` : ''}question) {`)
    .replace(/\$(\w+)/g, (said, name) => (name in common ? said : `question.${name}`));
  return {
    common,
    text: `UNWIND $questions AS question\nCALL (question) {\n${inner}\n}\nRETURN question.nth AS nth, ${columns.join(', ')}`,
  };
}

/** What a question costs the database: how long its statement takes, by how many share the database, by the questions in it. */
class Pace {
  private first = true;
  ms: number | undefined;

  /** The best of late counts: what else the machine does only makes it worse. The first time there is no plan yet. */
  add(ms: number): void {
    if (!this.first) this.ms = this.ms === undefined || ms < this.ms ? ms : this.ms + (ms - this.ms) / 5;
    this.first = false;
  }
}

/** What is asked by one or more, who are all given the same rows. */
interface Question {
  readonly params: Params;
  readonly askers: ((answer: Promise<Read<Row[]>>) => void)[];
}

function tell({ askers }: Question, found: Promise<Read<Row[]>>): void {
  for (const give of askers) give(found);
}

/** What waits to be sent. */
interface Waiting {
  /** By their parameters. */
  readonly questions: Map<string, Question>;
  readonly most: number;
  readonly timer: NodeJS.Timeout;
}

/** What is asked in the same words, for as many rows. */
class Lane {
  private onTheirWay = 0;
  private waiting: Waiting | undefined;
  private readonly alone = new Pace();
  private readonly together = new Pace();
  private choices = 0;
  private readonly text: string;
  private readonly many: ReturnType<typeof forMany>;

  constructor(
    statement: Statement,
    private readonly read: ReadRows,
    private readonly now: () => number,
  ) {
    this.text = statement.text;
    this.many = forMany(statement);
  }

  ask(params: Params): Promise<Read<Row[]>> {
    if (!this.waiting) {
      const most = this.onTheirWay === 0 ? 0 : this.choose();
      if (most === 0) return this.sendOne(params);
      this.waiting = { questions: new Map(), most, timer: setTimeout(() => this.sendWaiting(), MOST_WAIT_MS) };
    }
    const { questions, most } = this.waiting;
    const key = JSON.stringify(params);
    const answer = new Promise<Read<Row[]>>((resolve) => {
      const same = questions.get(key);
      if (same) same.askers.push(resolve);
      else questions.set(key, { params, askers: [resolve] });
    });
    if (questions.size === most) this.sendWaiting();
    return answer;
  }

  /** How many questions shall wait for each other; none when each is sent alone. */
  private choose(): number {
    const { alone, together } = this;
    if (alone.ms === undefined) return 0;
    if (together.ms === undefined) return MOST_TRIED;
    const again = ++this.choices % TRY_AGAIN === 0;
    if (together.ms < alone.ms * MUCH_FASTER) return again ? 0 : MOST;
    return again ? MOST_TRIED : 0;
  }

  private sendWaiting(): void {
    if (!this.waiting) return;
    const { questions, timer } = this.waiting;
    clearTimeout(timer);
    this.waiting = undefined;
    const asked = [...questions.values()] as [Question, ...Question[]];
    if (asked.length === 1) tell(asked[0], this.sendOne(asked[0].params));
    else this.sendMany(asked);
  }

  private sendOne(params: Params): Promise<Read<Row[]>> {
    return this.timed(this.alone, 1, () => this.read(this.text, params));
  }

  private sendMany(asked: readonly Question[]): void {
    const questions = asked.map(({ params }, nth) => ({ ...params, nth }));
    const count = asked.reduce((sum, { askers }) => sum + askers.length, 0);
    const answered = this.timed(this.together, count, () =>
      this.read(this.many.text, { ...this.many.common, questions }),
    ).then(({ found, revision }) => {
      const rows = asked.map((): Row[] => []);
      for (const { nth, ...row } of found) rows[nth as number]?.push(row);
      return rows.map((each) => ({ found: each, revision }));
    });
    for (const [i, question] of asked.entries())
      tell(
        question,
        answered.then(
          (all) => all[i] as Read<Row[]>,
          // What is wrong with one of them is not told to the others.
          (error: unknown) => {
            if (error instanceof StoreError && error.code === 'UNAVAILABLE') throw error;
            return this.sendOne(question.params);
          },
        ),
      );
  }

  private async timed<T>(pace: Pace, questions: number, send: () => Promise<T>): Promise<T> {
    this.onTheirWay++;
    const [statements, began] = [this.onTheirWay, this.now()];
    try {
      const answer = await send();
      // A question that is all by itself tells only how long it takes, not how many could be worked out at the same time.
      if (questions * statements > 1 || pace.ms === undefined)
        pace.add((this.now() - began) / (questions * statements));
      return answer;
    } finally {
      if (--this.onTheirWay < MOST_ON_THEIR_WAY) this.sendWaiting();
    }
  }
}
