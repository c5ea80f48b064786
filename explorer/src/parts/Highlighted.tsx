import type { ReactNode } from 'react';

interface HighlightedProps {
  readonly text: string;
  /** The parts to mark, in order, not overlapping; `end` is not included. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** A text with the parts marked that answer a search. */
export function Highlighted({ text, ranges }: HighlightedProps) {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
