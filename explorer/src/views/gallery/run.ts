import { useCallback, useEffect, useRef, useState } from 'react';
import { authorised } from '../../api/client';

export type Outcome =
  /** What the API said: data, errors, or both. */
  | { readonly body: AnswerBody; readonly milliseconds: number }
  /** No answer came, or one that is not JSON. */
  | { readonly error: Error };

export interface AnswerBody {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function ask(query: string, signal: AbortSignal): Promise<Outcome> {
  const started = performance.now();
  try {
    const response = await authorised('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query }),
      signal,
    });
    const type = response.headers.get('content-type') ?? '';
    if (!type.includes('json')) return { error: new Error(`HTTP ${response.status} ${response.statusText}`) };
    return { body: (await response.json()) as AnswerBody, milliseconds: performance.now() - started };
  } catch (error) {
    return { error: error as Error };
  }
}

interface Run {
  /** Of the last run; undefined before the first. */
  readonly outcome: Outcome | undefined;
  readonly running: boolean;
  readonly run: () => void;
}

/** Sends the query as it is written, past the cache, whenever it is told to. */
export function useRun(query: string): Run {
  const [outcome, setOutcome] = useState<Outcome>();
  const [running, setRunning] = useState(false);
  const at = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => at.current?.abort(), []);
  const run = useCallback(async () => {
    at.current?.abort();
    const mine = new AbortController();
    at.current = mine;
    setRunning(true);
    const next = await ask(query, mine.signal);
    if (mine.signal.aborted) return;
    setOutcome(next);
    setRunning(false);
  }, [query]);
  return { outcome, running, run: () => void run() };
}
