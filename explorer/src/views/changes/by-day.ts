import type { ChangedStatementFragment } from '../../../generated/graphql';

type Document = ChangedStatementFragment['citations'][number]['document'];

export interface Day {
  readonly day: string;
  readonly documents: readonly {
    /** The one that its first citation names. */
    readonly document: Document | undefined;
    readonly statements: readonly ChangedStatementFragment[];
  }[];
}

/** By the day of their documents, then by document; in the order in which they come. */
export function byDay(statements: readonly ChangedStatementFragment[]): Day[] {
  const days = new Map<string, Map<string, ChangedStatementFragment[]>>();
  for (const statement of statements) {
    const documents = days.get(statement.recordedOn) ?? new Map<string, ChangedStatementFragment[]>();
    days.set(statement.recordedOn, documents);
    const id = statement.citations[0]?.document.id ?? '';
    documents.set(id, [...(documents.get(id) ?? []), statement]);
  }
  return [...days].map(([day, documents]) => ({
    day,
    documents: [...documents.values()].map((some) => ({
      document: some[0]?.citations[0]?.document,
      statements: some,
    })),
  }));
}
