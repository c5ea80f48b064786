/** Before anything is measured: do all answer a workload alike? */
import { isDeepStrictEqual } from 'node:util';
import { sample, type Variables, type Workload } from '../workloads/workload';
import type { Contestant } from './contestants';
import { headers } from './load';

/** What the first question cost, and how many statements each took. */
export interface Checked {
  /** Milliseconds of the first answer that this server gave to the workload. */
  readonly cold: number;
  /** Statements that one request takes. */
  readonly statements: number;
}

/** Answers that are compared. */
const MOST_CHECKED = 12;
const TIMEOUT_S = 30;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

async function ask(url: string, body: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body,
    signal: AbortSignal.timeout(1000 * TIMEOUT_S),
  }).catch((error: Error) => {
    if (error.name === 'TimeoutError') throw new Error(`no answer in ${TIMEOUT_S} s`);
    throw error;
  });
  return (await response.json()) as Answer;
}

/** Without cursors, which say nothing to anyone but their server. */
function withoutCursors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCursors);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'cursor' && key !== 'endCursor');
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutCursors(each)]));
}

/**
 * Asks one server and compares what it answers with `expected`, which is filled when it is empty.
 * @throws Error that shows the first answer that differs, or what it answered instead.
 */
export async function check(
  workload: Workload,
  { name, url, bodies, dataOf, server }: Contestant,
  variables: readonly Variables[],
  expected: unknown[],
): Promise<Checked> {
  const before = (await server.usage()).statements;
  const asked = sample(
    bodies.map((body, i) => ({ body, variables: variables[i] as Variables })),
    MOST_CHECKED,
  );
  const began = performance.now();
  let cold = 0;
  for (const [i, { body, variables: values }] of asked.entries()) {
    const { data, errors } = await ask(url, body);
    if (i === 0) cold = performance.now() - began;
    if (errors) throw new Error(errors[0]?.message ?? 'errors without a message');
    const all = withoutCursors(dataOf(data, values));
    const got = workload.compared ? workload.compared(all, values) : all;
    if (expected.length <= i) expected.push(got);
    if (isDeepStrictEqual(got, expected[i])) continue;
    const [mine, theirs] = [expected[i], got].map((answer) => JSON.stringify(answer) ?? 'nothing');
    const at = [...(mine as string)].findIndex((char, place) => char !== (theirs as string)[place]);
    const around = (text = ''): string => text.slice(Math.max(0, at - 150), at + 150);
    throw new Error(`expected …${around(mine)}…, as ours answers, got …${around(theirs)}… of ${name} to ${body}`);
  }
  return { cold, statements: ((await server.usage()).statements - before) / asked.length };
}
