/** Statements of a transaction asked for in one go, sent as one: to begin a small one takes a database longer than to answer it. */
import type { Params, Row, Statement } from './port';

interface Asked {
  readonly statement: Statement;
  readonly answer: (rows: Promise<Row[]>) => void;
}

type Run = (text: string, params: Params) => Promise<Row[]>;

/** One statement for all, whose rows say by `nth` which of them they answer, with its columns as a list. */
function unionOf(statements: readonly Statement[]): { readonly text: string; readonly params: Params } {
  const params: Record<string, unknown> = {};
  const texts = statements.map((statement, nth) => {
    for (const [name, value] of Object.entries(statement.params)) params[`${name}_${nth}`] = value;
    const inner = statement.text.replace(/\$(\w+)/g, (_, name) => `$${name}_${nth}`);
    return `CALL () {\n${inner}\n}\nRETURN ${nth} AS nth, [${statement.columns.join(', ')}] AS row`;
  });
  return { text: texts.join('\nUNION ALL\n'), params };
}

export class OneGo {
  private asked: Asked[] = [];

  constructor(private readonly run: Run) {}

  ask(statement: Statement): Promise<Row[]> {
    // After all that was begun in the same go, and what follows from it at once.
    if (this.asked.length === 0) void Promise.resolve().then(() => process.nextTick(() => this.send()));
    return new Promise((answer) => {
      this.asked.push({ statement, answer });
    });
  }

  /** Sends what was asked for so far. */
  send(): void {
    const { asked } = this;
    this.asked = [];
    const [first, ...others] = asked;
    if (first && others.length === 0) first.answer(this.run(first.statement.text, first.statement.params));
    else if (first) this.sendTogether(asked);
  }

  private sendTogether(asked: readonly Asked[]): void {
    const { text, params } = unionOf(asked.map(({ statement }) => statement));
    const answered = this.run(text, params).then((found) => {
      const rows = asked.map((): Row[] => []);
      for (const { nth, row } of found) rows[nth as number]?.push(named(asked[nth as number] as Asked, row));
      return rows;
    });
    for (const [i, { answer }] of asked.entries()) answer(answered.then((all) => all[i] as Row[]));
  }
}

const named = ({ statement: { columns } }: Asked, values: unknown): Row =>
  Object.fromEntries(columns.map((name, i) => [name, (values as Row[string][])[i]])) as Row;
