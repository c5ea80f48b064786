/** What a note says that a model is based on. */

// The subject is the model of the row only where the clause begins with the word.
const CLAUSE = /(?:^|[，,。；;]\s*|\s)基于的?\s*([^，,。；;（(]+)/g;
const LATIN = /^[A-Za-z][\w.-]*(?: [\w.-]*\d[\w.-]*)*(?:\s*[和、]\s*[A-Za-z][\w.-]*)*/;
const HAN = /^[\p{Script=Han}]+/u;

/** The names of the models that the row's model is based on: "基于LLaMA和LLaMA2的…" gives two. */
export function originsIn(note: string): string[] {
  return [...note.matchAll(CLAUSE)].flatMap(([, rest = '']) => {
    const named = rest.match(LATIN)?.[0] ?? rest.match(HAN)?.[0];
    return named === undefined ? [] : named.split(/[和、]/).map((name) => name.trim().replace(/[-.]+$/, ''));
  });
}

/** Whether the note says of something else than the row's model that it is based on a model. */
export const otherOrigins = (note: string): boolean => note.includes('基于') && originsIn(note).length === 0;
