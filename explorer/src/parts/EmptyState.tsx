import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What to do about it, in a sentence or two. */
  readonly hint: string;
  /** Where to go from here. */
  readonly children?: ReactNode;
}

export function EmptyState({ hint, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{hint}</p>
      {children}
    </div>
  );
}
