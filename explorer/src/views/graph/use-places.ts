import { useEffect, useRef, useState } from 'react';
import type { Places } from './layout';
import type { Wanted } from './layout-worker';
import { type Part, unite } from './model';

interface Placed {
  readonly places: Places;
  /** Whether all of the answers have their places. */
  readonly whole: boolean;
}

const NOWHERE: Places = new Map();

/**
 * A place for everything in the answers, one answer after another, so that an address with several opened is drawn as it
 * was when they were opened in turn. What has a place keeps it, for as long as the view is there. They are worked out beside the
 * page: those of new answers come later.
 */
export function usePlaces(answers: readonly Part[], roots: readonly string[]): Placed {
  const [placed, setPlaced] = useState<{ readonly answers: readonly Part[]; readonly places: Places }>();
  const [fault, setFault] = useState<Error>();
  const layout = useRef<Layout>();
  useEffect(() => {
    const made = new Layout();
    layout.current = made;
    return () => made.close();
  }, []);
  useEffect(() => {
    let wanted = true;
    layout.current?.add(answers, roots).then(
      (places) => wanted && setPlaced({ answers, places }),
      (error) => wanted && setFault(error as Error),
    );
    return () => {
      wanted = false;
    };
  }, [answers, roots]);
  if (fault) throw fault;
  return { places: placed?.places ?? NOWHERE, whole: placed?.answers === answers };
}

/** A worker that lays out one answer after another. */
class Layout {
  private readonly worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  /** What was last asked for. */
  private places: Promise<Places> = Promise.resolve(NOWHERE);

  add(answers: readonly Part[], roots: readonly string[]): Promise<Places> {
    for (let n = 1; n <= answers.length; n += 1)
      this.places = this.places.then((before) => this.ask(answers.slice(0, n), roots, before));
    return this.places;
  }

  close(): void {
    this.worker.terminate();
  }

  private ask(answers: readonly Part[], roots: readonly string[], before: Places): Promise<Places> {
    const { entities, links } = unite(answers);
    const ids = [...entities.keys()];
    if (ids.every((id) => before.has(id))) return Promise.resolve(before);
    const ends = [...links.values()].map(({ source, target }) => [source.id, target.id] as const);
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }: MessageEvent<Places>) => resolve(data);
      this.worker.onerror = ({ message }) => reject(new Error(`The graph could not be laid out: ${message}`));
      this.worker.postMessage({ net: { ids, ends }, roots, before } satisfies Wanted);
    });
  }
}
