import { useCallback, useMemo, useRef, useState } from 'react';
import { useParam } from '../../state/url';
import type { Answer, Came } from './Neighborhood';
import { listed } from './use-hidden';

/** Questions at a time: each entity that is opened asks one. */
const MOST_OPENED = 40;
/** Two clicks within this time are one double click, in milliseconds. */
const DOUBLE_CLICK_MS = 500;
const NOTHING: Answer = { entities: [], relations: [], truncated: false };

interface Opened {
  /** The one in the middle, then those opened, in that order. */
  readonly ids: readonly string[];
  /** Of the first of them, as far as all have come: what is opened later never comes before. */
  readonly answers: readonly Answer[];
  readonly errors: readonly { readonly id: string; readonly error: Error; readonly retry: () => void }[];
  readonly give: (id: string, came: Came) => void;
  readonly open: (id: string) => void;
  readonly close: (id: string) => void;
  /** The same, but not what the first click has just opened. */
  readonly closeByDoubleClick: (id: string) => void;
}

/** Which entities are opened, as the address has them, and what came of asking for each. */
export function useOpened(focus: string): Opened {
  const [param, setParam] = useParam('open');
  const [came, setCame] = useState<ReadonlyMap<string, Came>>(new Map());
  const justOpened = useRef({ id: '', at: 0 });
  const ids = useMemo(() => [...new Set([focus, ...listed(param)])].slice(0, MOST_OPENED), [focus, param]);
  const give = useCallback((id: string, what: Came) => setCame((all) => new Map(all).set(id, what)), []);
  const answers = useMemo(() => answersOf(ids, came), [ids, came]);
  const errors = ids.flatMap((id) => {
    const what = came.get(id);
    return what && 'error' in what ? [{ id, ...what }] : [];
  });
  const open = (id: string): void => {
    if (ids.includes(id)) return;
    justOpened.current = { id, at: performance.now() };
    setParam([...ids.slice(1), id].join(','));
  };
  const close = (id: string): void => {
    if (id === focus) return;
    const left = ids.filter((each) => each !== id);
    const parts = new Map(ids.flatMap((each, i) => (answers[i] ? [[each, answers[i]] as const] : [])));
    setParam(reached(focus, left, parts).slice(1).join(','));
  };
  const closeByDoubleClick = (id: string): void => {
    const { id: last, at } = justOpened.current;
    // The first of the two clicks opened it.
    if (last !== id || performance.now() - at > DOUBLE_CLICK_MS) close(id);
  };
  return { ids, answers, errors, give, open, close, closeByDoubleClick };
}

function answersOf(ids: readonly string[], came: ReadonlyMap<string, Came>): Answer[] {
  const answers: Answer[] = [];
  for (const id of ids) {
    const what = came.get(id);
    if (!what) break;
    answers.push('error' in what ? NOTHING : what);
  }
  return answers;
}

/** Those of the ids that one gets to from the first, over what is around each. */
function reached(focus: string, ids: readonly string[], parts: ReadonlyMap<string, Answer>): string[] {
  const found = new Set([focus]);
  for (const id of found)
    for (const entity of parts.get(id)?.entities ?? []) if (ids.includes(entity.id)) found.add(entity.id);
  return ids.filter((id) => found.has(id));
}
