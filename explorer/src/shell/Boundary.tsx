import { Component, type ReactNode } from 'react';
import { ErrorState } from '../parts/ErrorState';

/** Keeps a fault in one view from taking the rest of the page with it. */
export class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    // Most often a part of the view that a newer build no longer has: loading the page again gets the new one.
    return (
      <div className="page">
        <ErrorState whole error={error} retry={() => window.location.reload()} />
      </div>
    );
  }
}
